/** Report of: the page that `report` writes of the same scenarios, with the history told otherwise where it is edited. */
import { prepareWhatIf, toldOtherwise } from "@laksana/engine"
import { type ReportedExperiment, type ReportInput, reportPage } from "@laksana/report"
import { replayOf, type WhatIfResults, whatIfResults } from "@laksana/results"
import { editsOf, pastOf } from "@laksana/scenario"
import type { OpenCase } from "../case/open-case.ts"
import { reading } from "../case/opening.ts"
import { tellingMistakes } from "../history/telling-mistakes.ts"
import { Mistaken } from "../mistaken.ts"
import type { Download, ProjectStep } from "../protocol.ts"
import { askedScenarios } from "../runs/asked.ts"
import { type Engine, projectScenarios } from "../runs/project.ts"
import { middleOf, type RunScenario } from "../runs/run-scenario.ts"
import type { Turn } from "../turn.ts"
import { learnedOf } from "../why/learned.ts"

type Asked = Extract<Download, { readonly kind: "report" }>

/** Draws of a history that is told otherwise. */
const draws = 500
/** Under which the page offers the edits as a branch. */
const branch = "edited"

export async function reportOf(ask: Asked, open: OpenCase, engine: Engine, turn: Turn): Promise<string> {
  const { scenarios: asked, runs, seed } = ask.ask
  const [first, ...others] = await askedScenarios(asked, { runs, seed }, open)
  if (first === undefined) throw new Error("Nothing was asked for.")
  const scenarios = [first, ...others]
  let step: ProjectStep | undefined
  const settings = { runs, seed, preview: 0 }
  await projectScenarios(scenarios, settings, open, engine, (told) => (step = told), turn)
  if (step === undefined) throw new Error("Nothing was run.")
  const { results, curves, compared } = step
  const { engine: by, model, inputHash, case: of } = results
  const provenance = { engine: by, model, seed, inputHash, case: of }
  const input: ReportInput = {
    experiments: [reported(first), ...others.map(reported)],
    results,
    curves: Object.fromEntries(results.scenarios.map(({ id }, i) => [id, curves[i] ?? {}])),
    baseline: middleOf(first.experiment).id,
    // All of one page come from the same files.
    compared: compared.flatMap((one) => (one === null ? [] : [{ ...one, ...provenance }])),
    levers: [],
    replay: replayOf(first.theCase, first.model, { asOf: first.theCase.observed, knownAt: null }, open.correct),
    learned: await taught(first, provenance, engine, turn),
    whatIf: await edited(first, ask, provenance, open, engine, turn),
    attribution: undefined,
    command: commandLine(scenarios, ask),
  }
  return reportPage(input, ask.language)
}

const reported = ({ file, experiment, theCase, model }: RunScenario): ReportedExperiment => ({
  file,
  experiment,
  theCase,
  model,
})

type Provenance = Parameters<typeof learnedOf>[0]["provenance"]

/** What the whole record taught; nothing where there is no record to learn from. */
async function taught(
  { theCase, model, correct }: RunScenario,
  provenance: Provenance,
  { populations }: Engine,
  turn: Turn,
) {
  const past = pastOf(theCase, model, correct)
  if (past.start >= past.end) return undefined
  const population = await populations.whole({ theCase, model, correct, seed: provenance.seed }, turn)
  return population === undefined
    ? undefined
    : learnedOf({ provenance, theCase, model, correct, past, population }, turn)
}

/** Both histories go on after the record under the scenario. */
async function edited(
  { theCase, model, correct, experiment }: RunScenario,
  { edits: written }: Asked,
  provenance: Provenance,
  open: OpenCase,
  { populations }: Engine,
  turn: Turn,
): Promise<WhatIfResults | undefined> {
  if (written.length === 0) return undefined
  const { readEditsOf } = await reading()
  const edits = readEditsOf(written, theCase, await open.withSchemas())
  const past = pastOf(theCase, model, correct)
  const scenario = middleOf(experiment)
  if (past.start >= past.end) throw new Mistaken([tellingMistakes.noPast])
  if (scenario.start !== past.end) throw new Mistaken([tellingMistakes.scenarioStart])
  const { seed } = provenance
  const population = await populations.whole({ theCase, model, correct, seed }, turn)
  if (population === undefined) throw new Mistaken([tellingMistakes.noPast])
  const abduction = { model, seed, lived: { past, population }, scenario }
  const compiled = editsOf(edits, theCase, model)
  const parts = prepareWhatIf(abduction, compiled)
  for (let draw = 0; draw < draws; draw++) {
    parts.add(draw, draw + 1)
    await turn.pause()
  }
  const about = { provenance, branch, against: null, until: experiment.horizon, edits, model, theCase }
  return whatIfResults(about, parts.summary(), { draw: 0, told: toldOtherwise(abduction, compiled, 0) })
}

/** The line that makes the same page again, with the files that the page offers beside it in the case's folder. */
function commandLine(scenarios: readonly RunScenario[], { ask: { runs, seed }, edits, language }: Asked): string {
  const names = scenarios.map(({ theCase, experiment }) => `${theCase.id}/${experiment.id}`)
  const options = [
    ...(edits.length === 0 ? [] : ["--branch", branch]),
    "--runs",
    String(runs),
    "--seed",
    seed,
    "--lang",
    language,
    "-o",
    "report.html",
  ]
  return ["laksana", "report", ...names, ...options].map(quoted).join(" ")
}

/** As a POSIX shell reads it. */
const quoted = (word: string): string =>
  /^[\w./:@=,#+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
