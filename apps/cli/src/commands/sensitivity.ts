/** `sensitivity`: which assumption matters for an outcome. */
import { join } from "node:path"
import {
  type Outcome,
  type ParameterFactor,
  readOutcome,
  sensitivityMethods,
  type SensitivityMethod,
  sensitivityRows,
} from "@laksana/experiments"
import { experimentRecord, jsonText, sensitivityResults } from "@laksana/results"
import { experimentWords, headlineMilestone, quantitiesIn, runWords, titlesIn } from "@laksana/words"
import type { Invocation, Run } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { type Loaded, loaded } from "../command/failure.ts"
import { evaluated } from "../evaluating/evaluated.ts"
import { factorsNamed } from "../evaluating/factors-named.ts"
import { type LoadedExperiment, loadExperiment } from "../evaluating/load-experiment.ts"
import { writeExperiments } from "../evaluating/write-experiments.ts"
import { writeWhole } from "../files/write.ts"
import { plainSensitivity } from "../present/plain-sensitivity.ts"
import { nextSensitivityLines } from "../present/next-sensitivity.ts"
import { sensitivityPage } from "../present/sensitivity-page.ts"
import { type ExperimentMistake, outcomeMistake, refusedFor } from "../words/experiment-mistakes.ts"
import { sensitivityMistakes } from "../words/sensitivity-mistakes.ts"

export const sensitivityCommand: Run = async (invocation) => {
  const { context, text } = invocation
  const { language, out, err } = context
  const read = await loadExperiment(invocation.arguments[0] ?? "", invocation)
  if (read._tag !== "Loaded") return read
  const experiment = read.value
  const asked = askedOf(experiment, invocation)
  if (asked._tag !== "Loaded") return asked
  const { method, outcome, factors } = asked.value
  const { provenance, seed } = experiment.run

  const [points, runs] = [invocation.whole("points"), invocation.whole("runs")]
  const rows = sensitivityRows({
    method,
    factors: factors.length,
    seed,
    secondOrder: invocation.flag("second-order"),
    ...(points === undefined ? {} : { points }),
    ...(runs === undefined ? {} : { runs }),
  })
  const made = await evaluated({ factors, outcomes: [outcome], rows }, experiment, invocation)
  if (made._tag !== "Evaluated") return made
  const { found, evaluation, interrupted, isKept } = made
  const scenario = experiment.baseline.id
  const results = await sensitivityResults({
    provenance,
    scenario,
    outcome,
    factors,
    unvaried: experiment.parameters.length - factors.length,
    rows,
    values: found.values,
    asked: found.of,
    ...(evaluation.population === undefined ? {} : { population: evaluation.population }),
  })
  if (interrupted) {
    const words = experimentWords(language)
    const { number } = quantitiesIn(language)
    err.write(`${results === undefined ? words.stoppedBefore : words.stopped(number(found.rows), number(found.of))}\n`)
    if (isKept && found.rows > 0) err.write(`${words.goesOn}\n`)
  }
  if (results === undefined) return exitCodes.interrupted

  const [usual] = experiment.scenario.experiment.scenarios
  const { model } = experiment.scenario
  const titles = titlesIn(language, { ...model, milestones: usual?.milestones ?? model.milestones })
  if (context.json) out.write(jsonText(results))
  else if (context.plain) out.write(plainSensitivity(results))
  else out.write(`${sensitivityPage(results, titles, context).join("\n")}\n`)

  const folder = text("out")
  if (folder !== undefined) {
    const written = await writeWhole(join(folder, "sensitivity.json"), jsonText(results), context)
    if (written._tag !== "Loaded") return written
    const record = experimentRecord({ provenance, scenario, factors, outcomes: [outcome], rows })
    const tidy = await writeExperiments(folder, record, [{ evaluation, found }], context)
    if (tidy._tag !== "Loaded") return tidy
    if (!context.json && !context.plain)
      out.write(`${runWords(language).written([written.value, ...tidy.value].join(", "))}\n`)
  }
  if (!context.json && !context.plain) out.write(nextSensitivityLines(results, invocation))
  return interrupted ? exitCodes.interrupted : exitCodes.done
}

interface AskedSensitivity {
  readonly method: SensitivityMethod
  readonly outcome: Outcome
  readonly factors: readonly ParameterFactor[]
}

/** What is asked, or all that is wrong with it at once. */
function askedOf(experiment: LoadedExperiment, invocation: Invocation): Loaded<AskedSensitivity> {
  const { text, whole, flag } = invocation
  const { observable, parameters, scenario } = experiment
  const method = sensitivityMethods.find((each) => each === text("method")) ?? "sobol"
  const written = text("outcome") ?? `${headlineMilestone(scenario.experiment)}@${observable.horizon}`
  const outcome = readOutcome(written, observable)
  const named = text("factors")
  const { factors, mistakes } = factorsNamed(named, { parameters, levels: [], scenario })
  const all: readonly ExperimentMistake[] = [
    ...(outcome._tag === "Fault" ? [outcomeMistake(outcome.fault)] : []),
    ...mistakes,
    ...(parameters.length === 0 && named === undefined ? [sensitivityMistakes.nothingOpen] : []),
    ...(method === "sobol" && whole("runs") !== undefined ? [sensitivityMistakes.runsOfSobol] : []),
    ...(method === "oat" && whole("points") !== undefined ? [sensitivityMistakes.pointsOfOat] : []),
    ...(method !== "sobol" && flag("second-order") ? [sensitivityMistakes.pairsOfOthers] : []),
  ]
  const refused = refusedFor(all)
  if (refused !== undefined) return refused
  if (outcome._tag === "Fault") throw new Error("A fault is a mistake.")
  return loaded({
    method,
    outcome: outcome.outcome,
    factors: factors.flatMap((factor) => (factor.kind === "parameter" ? [factor] : [])),
  })
}
