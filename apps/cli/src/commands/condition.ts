/** `condition`: what a case's history teaches: what was learned, what surprises, and how forecasts from it would have done. */
import { join } from "node:path"
import type { Run } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { writeWhole } from "../files/write.ts"
import { conditionPage } from "../present/condition-page.ts"
import { plainCondition } from "../present/plain-history.ts"
import { fewDraws, jsonText } from "@laksana/results"
import { learnedOf } from "../running/learned.ts"
import { hashOf, loadTellable } from "../running/tellable.ts"
import { quantitiesIn, runWords } from "@laksana/words"

export const conditionCommand: Run = async (invocation) => {
  const { context, text } = invocation
  const read = await loadTellable(invocation.arguments[0] ?? "", invocation)
  if (read._tag !== "Loaded") return read
  const { theCase, model, past, population, sources } = read.value
  const provenance = { ...read.value.provenance, inputHash: await hashOf(sources) }
  const results = learnedOf({ provenance, theCase, model, past, population })
  if (results.independent < fewDraws) {
    const { number } = quantitiesIn(context.language)
    context.err.write(`${runWords(context.language).fewDraws(number(results.independent))}\n`)
  }
  if (context.json) context.out.write(jsonText(results))
  else if (context.plain) context.out.write(plainCondition(results))
  else context.out.write(`${conditionPage(results, { theCase, model, context }).join("\n")}\n`)
  const out = text("out")
  if (out !== undefined) {
    const written = await writeWhole(join(out, "condition.json"), jsonText(results), context)
    if (written._tag !== "Loaded") return written
  }
  return exitCodes.done
}
