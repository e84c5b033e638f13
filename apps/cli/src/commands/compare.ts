/** `compare`: what a change changes: two scenarios run with the same luck, pair by pair. */
import type { Run } from "../command/command.ts"
import { type ExitCode, exitCodes } from "../command/exit-code.ts"
import type { Failure } from "../command/failure.ts"
import { compareSummary } from "../present/compare-summary.ts"
import { plainCompare } from "../present/plain-compare.ts"
import { compareResults, jsonText } from "@laksana/results"
import { refusal } from "../words/run-mistakes.ts"
import { loadRun, type RunScenario } from "../running/load-run.ts"
import { pairOf } from "../running/pair.ts"
import { projectWatched } from "../running/watched.ts"
import { writeWhole } from "../files/write.ts"
import { join } from "node:path"
import { quantitiesIn, runWords, scenarioName } from "@laksana/words"

export const compareCommand: Run = async (invocation): Promise<ExitCode | Failure> => {
  const { context } = invocation
  const read = await loadRun(invocation.arguments, invocation)
  if (read._tag !== "Loaded") return read
  const { scenarios, seed, module, provenance, runs } = read.value
  const sides = twoOf(scenarios)
  const pair = pairOf(sides[0], sides[1])
  if (pair._tag !== "Loaded") return pair
  const { base, other } = pair.value
  const { model } = sides[0]
  const indicator = invocation.text("indicator")
  const known = model.variables.filter((variable) => variable.indicator === true).map(({ id }) => id)
  if (indicator !== undefined && !known.includes(indicator)) {
    return refusal("unknown-indicator", exitCodes.usage, (words) => words.unknownIndicator(indicator, known))
  }

  const task = {
    case: sides[0].theCase,
    seed,
    scenarios: [base, other],
    base: 0,
    ...(module === undefined ? {} : { model: module }),
  }
  const projected = await projectWatched([task], read.value, invocation)
  if (projected._tag !== "Projected") return projected
  const [chunk] = projected.chunks
  const done = chunk?.runs ?? 0
  if (projected.interrupted) {
    const words = runWords(context.language)
    const { number } = quantitiesIn(context.language)
    context.err.write(`${done === 0 ? words.stoppedBefore : words.stopped(number(done), number(runs))}\n`)
  }
  if (chunk === undefined || done === 0) return exitCodes.interrupted

  const results = compareResults(provenance, {
    base,
    other,
    model,
    chunk,
    population: projected.tasks[0]?.population,
    start: sides[0].experiment.start,
    targets: sides.flatMap(({ experiment }) => experiment.targets),
    sameScenario: pair.value.same,
  })
  const { out } = context
  if (context.json) out.write(jsonText(results))
  else if (context.plain) out.write(plainCompare(results))
  else {
    const { language } = context
    const nameOf = (side: RunScenario, scenario: typeof base) =>
      scenarioName({ language, experiment: side.experiment, case: side.theCase }, scenario)
    const names = { base: nameOf(sides[0], base), other: nameOf(sides[1], other) }
    out.write(`${compareSummary(results, { base, model, names, indicator, language, width: out.width }).join("\n")}\n`)
  }
  const folder = invocation.text("out")
  if (folder !== undefined) {
    const written = await writeWhole(join(folder, "compare.json"), jsonText(results), context)
    if (written._tag !== "Loaded") return written
  }
  return projected.interrupted ? exitCodes.interrupted : exitCodes.done
}

type Sides = readonly [RunScenario, RunScenario]

/** The two sides as named; one file named twice is read twice. */
function twoOf(scenarios: readonly RunScenario[]): Sides {
  const [base, other] = scenarios
  if (base === undefined || other === undefined) throw new Error("A comparison has two sides.")
  return [base, other]
}
