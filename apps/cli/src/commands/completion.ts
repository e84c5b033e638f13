/** `completion`: a script that lets a shell complete the command line, made from the table of commands. */
import { problemCodes } from "@laksana/scenario"
import type { Run } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { table } from "../command/table/index.ts"
import { bashCompletion } from "../completion/bash.ts"
import { fishCompletion } from "../completion/fish.ts"
import { zshCompletion } from "../completion/zsh.ts"
import { rejectionCodes } from "../words/rejection-examples.ts"

/** What `explain` opens. */
const codes: readonly string[] = [...problemCodes, ...rejectionCodes]

export const completionCommand: Run = async ({ arguments: [shell], context }) => {
  context.out.write(scriptFor(shell, context.language))
  return exitCodes.done
}

function scriptFor(shell: string | undefined, language: "en" | "id"): string {
  if (shell === "zsh") return zshCompletion(table, codes, language)
  if (shell === "fish") return fishCompletion(table, codes, language)
  return bashCompletion(table, codes)
}
