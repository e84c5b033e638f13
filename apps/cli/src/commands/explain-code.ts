/** `explain CODE`: what a problem's code means and how it is done right. */
import { explanationOf, isProblemCode, problemCodes } from "@laksana/scenario"
import type { Run } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { fileFailure } from "../command/failure.ts"
import { withNearest } from "../command/nearest.ts"
import { writeJson } from "../command/write-json.ts"
import { painter } from "../terminal/colour.ts"
import { hanging } from "../terminal/wrap.ts"
import { codeWords } from "../words/codes.ts"

export const explainCodeCommand: Run = async ({ arguments: [found = ""], context }) => {
  if (!isProblemCode(found)) {
    if (/[/.]|^-$/.test(found))
      return { _tag: "Usage", mistake: { kind: "option-needs", option: found, needed: "--run I" } }
    return fileFailure({ kind: "unknown-code", found, ...withNearest(found, problemCodes) })
  }
  const inBoth = { en: explanationOf(found, "en"), id: explanationOf(found, "id") }
  if (context.json) {
    const explanation = { en: inBoth.en.explanation, id: inBoth.id.explanation }
    writeJson(context, { code: found, explanation, example: inBoth.en.example })
    return exitCodes.done
  }
  const { explanation, example } = inBoth[context.language]
  const paint = painter(context.out)
  const lines = [
    paint("bold", found),
    ...explanation.split("\n").map((line) => hanging("", line, context.out.width)),
    "",
    codeWords[context.language].right,
    ...example
      .trimEnd()
      .split("\n")
      .map((line) => `  ${line}`),
  ]
  context.out.write(`${lines.join("\n")}\n`)
  return exitCodes.done
}
