/**
 * Told otherwise: a scenario's history under the edits that a command line names, beside the history, with the same luck; and what
 * moved the outcome that it names.
 */
import { effectiveHistory } from "@laksana/core"
import { type Abduction, type Past, type Population, toldOtherwise, whatIf } from "@laksana/engine"
import { type AttributeResults, type WhatIfResults, whatIfResults, type Provenance } from "@laksana/results"
import { editsOf, pastOf, type WrittenEdit } from "@laksana/scenario"
import { quantitiesIn, whatIfWords } from "@laksana/words"
import { loadBranch, refused } from "../branches/branch-files.ts"
import { optionEdits } from "../branches/option-edits.ts"
import type { Invocation } from "../command/command.ts"
import { type Loaded, loaded } from "../command/failure.ts"
import type { ReadOutcome } from "../present/told-run.ts"
import type { RunScenario } from "./load-run.ts"
import { attributed } from "./attributed.ts"
import { progressOn } from "./progress.ts"
import { whatIfMistakes } from "../words/what-if-mistakes.ts"
import { middleOf } from "./address.ts"

const draws = 500

/** Edits of a branch and of options; none where none are named. */
export async function namedEdits(
  scenario: RunScenario,
  invocation: Invocation,
): Promise<Loaded<readonly WrittenEdit[]>> {
  const { theCase, model, caseFiles } = scenario
  const name = invocation.text("branch")
  const branch =
    name === undefined ? undefined : await loadBranch(name, caseFiles.folder, theCase, model, invocation.context)
  if (branch !== undefined && branch._tag !== "Loaded") return branch
  const inherited = branch?.value.edits ?? []
  const own = await optionEdits(invocation, theCase, model, inherited)
  return own._tag === "Loaded" ? loaded([...inherited, ...own.value]) : own
}

/** Undefined without edits. Both histories go on after the record under the scenario. */
export function editedHistory(
  outcome: ReadOutcome,
  edits: readonly WrittenEdit[],
  provenance: Provenance,
  { context, text }: Pick<Invocation, "context" | "text">,
): Loaded<WhatIfResults | undefined> {
  if (edits.length === 0) return loaded(undefined)
  const lived = livedBefore(outcome, provenance.seed)
  if (lived._tag !== "Loaded") return lived
  const { abduction } = lived.value
  const { case: theCase, model, experiment } = outcome
  const compiled = editsOf(edits, theCase, model)
  const { number } = quantitiesIn(context.language)
  const progress = progressOn(context.err, draws, (done) =>
    whatIfWords(context.language).progress(number(done), number(draws)),
  )
  const found = whatIf(abduction, compiled, { draws, progress: progress.show })
  progress.clear()
  const about = {
    provenance,
    branch: text("branch") ?? null,
    against: null,
    until: experiment.horizon,
    edits,
    model,
    theCase,
  }
  return loaded(whatIfResults(about, found, { draw: 0, told: toldOtherwise(abduction, compiled, 0) }))
}

/** Undefined where no outcome is named. The values are those of `attribute` with this scenario. */
export async function movedOutcome(
  outcome: ReadOutcome,
  provenance: Provenance,
  invocation: Invocation,
): Promise<Loaded<AttributeResults | undefined>> {
  if (invocation.text("outcome") === undefined) return loaded(undefined)
  const lived = livedBefore(outcome, provenance.seed)
  if (lived._tag !== "Loaded") return lived
  const { case: theCase, model, experiment } = outcome
  const attributable = { ...lived.value, theCase, model, until: experiment.horizon }
  return attributed(attributable, () => Promise.resolve(provenance), invocation)
}

interface Lived {
  readonly abduction: Abduction
  readonly past: Past
  readonly population: Population
}

/** The history that goes on under the scenario, of a grid under its middle cell; refused where there is none that it goes on from. */
function livedBefore({ case: theCase, model, experiment, population }: ReadOutcome, seed: string): Loaded<Lived> {
  const past = pastOf(theCase, model, effectiveHistory)
  const scenario = experiment.scenarios[middleOf(experiment)]
  if (population === undefined || scenario === undefined || past.start >= past.end)
    return refused("no-past", whatIfMistakes.noPast)
  if (scenario.start !== past.end) return refused("scenario-start", whatIfMistakes.scenarioStart)
  return loaded({ abduction: { model, seed, lived: { past, population }, scenario }, past, population })
}
