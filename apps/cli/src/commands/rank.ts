/** `rank`: which scenario does best over several assumptions, how robust each is, and how sure the order. */
import { join } from "node:path"
import { effectiveSizes } from "@laksana/engine"
import type { CombinationRows } from "@laksana/experiments"
import { experimentId, jsonText, rankRecord, rankResults, wholeRuns } from "@laksana/results"
import { experimentWords, outcomeText, quantitiesIn, rankWords, runWords, titlesIn } from "@laksana/words"
import type { Run } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { evaluatedEach } from "../evaluating/evaluated.ts"
import { writeExperiments } from "../evaluating/write-experiments.ts"
import { writeWhole } from "../files/write.ts"
import { plainRank } from "../present/plain-rank.ts"
import { rankNext } from "../present/rank-next.ts"
import { rankPage } from "../present/rank-page.ts"
import { rankAsked } from "../ranking/rank-asked.ts"
import { assumedScenario, scenariosToRank } from "../ranking/scenarios-to-rank.ts"
import { refusedFor } from "../words/experiment-mistakes.ts"

/** Of fewer runs nothing is said where it was interrupted. */
const fewestRuns = 20

export const rankCommand: Run = async (invocation) => {
  const { context, text } = invocation
  const { language, out, err } = context
  const read = await scenariosToRank(invocation)
  if (read._tag !== "Loaded") return read
  const { experiments, horizon } = read.value
  const [first] = experiments
  if (first === undefined) throw new Error("A run that was loaded has a scenario.")
  const { run, scenario, observable } = first
  const { asked, mistakes } = rankAsked(experiments, {
    outcome: text("outcome"),
    better: text("better"),
    probability: text("probability"),
    across: text("across"),
    runs: run.runs,
    horizon,
  })
  const refused = refusedFor(mistakes)
  if (refused !== undefined) return refused

  const { outcome, factors } = asked
  const rows: CombinationRows = {
    kind: "full-factorial",
    levels: factors.map(({ levels }) => levels.length),
    runs: run.runs,
  }
  const made = await evaluatedEach({ factors, outcomes: [outcome], rows }, run, experiments, invocation)
  if (made._tag !== "Evaluated") return made
  const dimensions = factors.map(({ id }) => id)
  const scenarios = made.scenarios.flatMap(({ found, evaluation }, at) => {
    const each = experiments[at]
    return each === undefined ? [] : [{ ...assumedScenario(each, dimensions), found, evaluation, values: found.values }]
  })
  const whole = wholeRuns(scenarios, rows)
  if (made.interrupted) {
    const words = rankWords(language)
    const { number } = quantitiesIn(language)
    const isEnough = whole >= fewestRuns
    err.write(
      `${isEnough ? words.stopped(number(whole), number(rows.runs)) : words.stoppedBefore(number(fewestRuns))}\n`,
    )
    if (made.isKept) err.write(`${experimentWords(language).goesOn}\n`)
    if (!isEnough) return exitCodes.interrupted
  }

  const { provenance } = run
  const about = { ...asked, provenance, horizon, rows }
  const record = rankRecord({ ...about, outcomes: [outcome], scenarios: scenarios.map(({ id }) => id) })
  const population = scenarios[0]?.evaluation.population
  const results = rankResults({
    ...about,
    experiment: await experimentId(record),
    start: observable.start,
    scenarios: scenarios.map(({ found: _found, evaluation: _evaluation, ...each }) => each),
    independent: population === undefined ? undefined : effectiveSizes(population).independent,
  })
  if (results === undefined) throw new Error("Runs are whole, or nothing is told.")
  const isPage = !context.json && !context.plain
  if (context.json) out.write(jsonText(results))
  else if (context.plain) out.write(plainRank(results))
  else {
    const milestones = scenario.experiment.scenarios[0]?.milestones ?? []
    const titles = titlesIn(language, { ...scenario.model, milestones })
    const telling = { language, titles, outcome: outcomeText(outcome, titles, language) }
    out.write(`${rankPage(results, telling, context).join("\n")}\n`)
  }
  const folder = text("out")
  if (folder !== undefined) {
    const tables = scenarios
      .map(({ id, evaluation, found }) => ({ scenario: id, evaluation, found }))
      .toSorted((a, b) => (a.scenario < b.scenario ? -1 : 1))
    const tidy = await writeExperiments(folder, record, tables, context)
    if (tidy._tag !== "Loaded") return tidy
    const written = await writeWhole(join(folder, "rank.json"), jsonText(results), context)
    if (written._tag !== "Loaded") return written
    if (isPage) out.write(`${runWords(language).written([written.value, ...tidy.value].join(", "))}\n`)
  }
  if (isPage) out.write(rankNext(results, invocation))
  return made.interrupted ? exitCodes.interrupted : exitCodes.done
}
