/** Told otherwise: a scenario's history under the edits that a command line names, beside the history, with the same luck. */
import { type Abduction, toldOtherwise, whatIf } from "@laksana/engine"
import { type WhatIfResults, whatIfResults, type Provenance } from "@laksana/results"
import { editsOf, pastOf, type WrittenEdit } from "@laksana/scenario"
import { quantitiesIn, whatIfWords } from "@laksana/words"
import { loadBranch, refused } from "../branches/branch-files.ts"
import { optionEdits } from "../branches/option-edits.ts"
import type { Invocation } from "../command/command.ts"
import { type Loaded, loaded } from "../command/failure.ts"
import type { ReadOutcome } from "../present/told-run.ts"
import type { RunScenario } from "./load-run.ts"
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
  { case: theCase, model, experiment, population }: ReadOutcome,
  edits: readonly WrittenEdit[],
  provenance: Provenance,
  { context, text }: Pick<Invocation, "context" | "text">,
): Loaded<WhatIfResults | undefined> {
  if (edits.length === 0) return loaded(undefined)
  const past = pastOf(theCase, model)
  const scenario = experiment.scenarios[middleOf(experiment)]
  if (population === undefined || scenario === undefined || past.start >= past.end)
    return refused("no-past", whatIfMistakes.noPast)
  if (scenario.start !== past.end) return refused("scenario-start", whatIfMistakes.scenarioStart)
  const abduction: Abduction = { model, seed: provenance.seed, lived: { past, population }, scenario }
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
