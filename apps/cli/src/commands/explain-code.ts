/** `explain CODE`: what a code means, of a mistake in a file or of an event that is refused, and how it is done right. */
import { explanationOf, isProblemCode, type ProblemCode, problemCodes } from "@laksana/scenario"
import type { Context, Run } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { fileFailure } from "../command/failure.ts"
import { withNearest } from "../command/nearest.ts"
import { writeJson } from "../command/write-json.ts"
import { painter } from "../terminal/colour.ts"
import { hanging } from "../terminal/wrap.ts"
import { codeWords } from "../words/codes.ts"
import { rejectionCodes, rejectionExample } from "../words/rejection-examples.ts"
import { toldRejection } from "../words/rejections.ts"

export const explainCodeCommand: Run = async ({ arguments: [found = ""], context }) => {
  const rejection = rejectionExample(found)
  if (isProblemCode(found)) explainProblem(found, context)
  else if (rejection !== undefined) {
    explainRefusal(found, { en: toldRejection(rejection, "en"), id: toldRejection(rejection, "id") }, context)
  } else if (/[/.]|^-$/.test(found)) {
    return { _tag: "Usage", mistake: { kind: "option-needs", option: found, needed: "--run I" } }
  } else
    return fileFailure({ kind: "unknown-code", found, ...withNearest(found, [...problemCodes, ...rejectionCodes]) })
  return exitCodes.done
}

function explainProblem(code: ProblemCode, context: Context): void {
  const inBoth = { en: explanationOf(code, "en"), id: explanationOf(code, "id") }
  if (context.json) {
    const explanation = { en: inBoth.en.explanation, id: inBoth.id.explanation }
    return writeJson(context, { code, explanation, example: inBoth.en.example })
  }
  const { explanation, example } = inBoth[context.language]
  return writePage(code, explanation, codeWords[context.language].right, example, context)
}

function explainRefusal(
  code: string,
  told: Readonly<Record<Context["language"], ReturnType<typeof toldRejection>>>,
  context: Context,
): void {
  const { en, id } = told
  if (context.json) {
    return writeJson(context, {
      code,
      explanation: { en: en.message, id: id.message },
      mend: { en: en.hint, id: id.hint },
    })
  }
  const words = codeWords[context.language]
  const { message, hint } = told[context.language]
  return writePage(code, `${words.refused}\n${message}`, words.mended, hint, context)
}

function writePage(code: string, explanation: string, heading: string, rest: string, { out }: Context): void {
  const lines = [
    painter(out)("bold", code),
    ...explanation.split("\n").map((line) => hanging("", line, out.width)),
    "",
    heading,
    ...rest
      .trimEnd()
      .split("\n")
      .map((line) => `  ${line}`),
  ]
  out.write(`${lines.join("\n")}\n`)
}
