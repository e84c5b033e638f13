/** Answer: what a parsed command line is answered with: the version, a page of help, or what its command does. */
import type { Context } from "./command.ts"
import { type ExitCode, exitCodes } from "./exit-code.ts"
import { commandHelp, fullHelp, groupHelp, overview } from "./help.ts"
import { invocationOf } from "./invocation.ts"
import type { ParsedLine } from "./parse.ts"
import { table } from "./table/index.ts"

export async function answer(line: ParsedLine, context: Context): Promise<ExitCode> {
  const { command, values } = line
  const page = values.has("version") ? `laksana ${context.version}\n` : helpFor(line, context)
  if (page !== undefined || command === undefined) {
    context.out.write(page ?? "")
    return exitCodes.done
  }
  const perform = await command.load()
  const outcome = await perform(invocationOf(command.name, line, context))
  if (typeof outcome === "number") return outcome
  const { presentFailure } = await import("./present-failure.ts")
  return presentFailure(outcome, context)
}

/** A line that names no command is answered with help, asked for or not. */
function helpFor({ command, group, values }: ParsedLine, { language }: Context): string | undefined {
  if (command !== undefined) return values.has("help") ? commandHelp(command, language) : undefined
  if (group !== undefined) return groupHelp(group, table, language)
  return values.has("help") ? fullHelp(table, language) : overview(table, language)
}
