/** `run`: projects scenarios from the conditioned history and says how often each milestone is reached, and when. */
import type { Run } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { runSummary } from "../present/run-summary.ts"
import { nextLines } from "../present/next-lines.ts"
import { plainRun } from "../present/plain-run.ts"
import type { ReadOutcome } from "../present/told-run.ts"
import { jsonText, runResults, type RunResults, scenarioAntithetic, targetsMet } from "@laksana/results"
import { loadRun, type RunScenario, taskOf } from "../running/load-run.ts"
import { frequenciesAsked } from "../running/precision-asked.ts"
import { seenFrequencies } from "../running/seen-frequencies.ts"
import { precisionIn, projectUntilPrecise } from "../running/until-precise.ts"
import { projectWatched } from "../running/watched.ts"
import { writeRun } from "../running/write-run.ts"
import { quantitiesIn, runWords } from "@laksana/words"

export const runCommand: Run = async (invocation) => {
  const { context } = invocation
  const { language, out, err } = context
  const words = runWords(language)
  const loaded = await loadRun(invocation.arguments, invocation)
  if (loaded._tag !== "Loaded") return loaded
  const { scenarios, provenance } = loaded.value
  const found = frequenciesAsked(scenarios, invocation)
  if (found._tag !== "Loaded") return found
  const asked = found.value
  const precise = asked?.precision
  const runs = precise?.mostRuns ?? loaded.value.runs

  const inPairs = asked?.antithetic === true ? { antithetic: true } : {}
  const tasks = scenarios.map((scenario) => ({ ...taskOf(scenario, loaded.value), ...inPairs }))
  const projected =
    asked === undefined || precise === undefined
      ? await projectWatched(tasks, loaded.value, invocation)
      : await projectUntilPrecise(asked, precise, tasks, loaded.value, invocation)
  if (projected._tag !== "Projected") return projected
  const outcomes = scenarios.flatMap(({ theCase, model, file, experiment }, i): readonly ReadOutcome[] => {
    const chunk = projected.chunks[i]
    const population = projected.tasks[i]?.population
    if (chunk === undefined || chunk.runs === 0) return []
    return [{ case: theCase, model, file, experiment, chunk, ...(population === undefined ? {} : { population }) }]
  })
  if (projected.interrupted) {
    const done = quantitiesIn(language).number(outcomes.at(-1)?.chunk.runs ?? 0)
    const said = outcomes.length === 0 ? words.stoppedBefore : words.stopped(done, quantitiesIn(language).number(runs))
    err.write(`${said}\n`)
    if (outcomes.length === 0) return exitCodes.interrupted
  }

  const results: RunResults = {
    ...runResults(provenance, outcomes),
    ...(asked === undefined || precise === undefined
      ? {}
      : { precision: precisionIn(projected.chunks, asked, precise) }),
    ...(asked?.antithetic !== true
      ? {}
      : {
          antithetic: seenFrequencies(projected.chunks, asked).flatMap(({ scenario, outcome, pairs }) =>
            pairs === undefined ? [] : (scenarioAntithetic(scenario, outcome, pairs) ?? []),
          ),
        }),
  }
  if (context.json) out.write(jsonText(results))
  else if (context.plain) out.write(plainRun(results))
  else out.write(`${runSummary(results, outcomes, language, out).join("\n")}\n`)

  const folder = invocation.text("out")
  if (folder !== undefined) {
    const written = await writeRun(folder, results, outcomes, context)
    if (written._tag !== "Loaded") return written
    if (!context.json && !context.plain) out.write(`${words.written(written.value.join(", "))}\n`)
  }
  if (!context.json && !context.plain) out.write(nextLines(scenarios.map(nameOf), invocation, results))
  if (projected.interrupted) return exitCodes.interrupted
  return targetsMet(results) ? exitCodes.done : exitCodes.unmet
}

const nameOf = ({ address: { file, cell } }: RunScenario): string => (cell === undefined ? file : `${file}#${cell}`)
