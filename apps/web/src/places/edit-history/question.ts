/** Question: what the view asks of the engine: the edits, and how both histories are told. Defaults are those of the command line. */
import type { Day } from "@laksana/core"
import type { CaseView, ScenarioView, ToldProblem, WhatIfAsk } from "../../engine/protocol.ts"
import type { ViewState } from "../../state/view-state.ts"
import { usualUntil } from "./span.ts"

/** As many as `whatif` tells, and as many first. */
const usualDraws = 500
const previewDraws = 40

type Asking = Pick<ViewState, "edits" | "overlays" | "goesOn" | "until" | "against" | "seed">

export interface TellingOf {
  /** Scenarios that go on from where the record ends. */
  readonly scenarios: readonly ScenarioView[]
  readonly until: Day
  /** The last day where none is asked for. */
  readonly usual: Day
  readonly seed: string
}

export function tellingOf(
  { goesOn, until, seed }: Pick<Asking, "goesOn" | "until" | "seed">,
  opened: CaseView,
): TellingOf {
  const { theCase } = opened
  const scenarios = opened.scenarios.filter(({ file }) => file.start === undefined && file.grid === undefined)
  const scenario = scenarios.find(({ file }) => file.id === goesOn)
  const usual = usualUntil(theCase.observed, scenario?.file.horizon)
  return { scenarios, usual, until: until ?? usual, seed: seed ?? scenario?.seed ?? theCase.id }
}

/** Undefined where nothing is edited. */
export function whatIfAsk(view: Asking, opened: CaseView): WhatIfAsk | undefined {
  if (view.edits.length === 0) return undefined
  const { scenarios, until, seed } = tellingOf(view, opened)
  const scenario = scenarios.find(({ file }) => file.id === view.goesOn)
  return {
    edits: view.edits,
    overlays: view.overlays,
    until,
    seed,
    draws: usualDraws,
    preview: previewDraws,
    ...(scenario === undefined ? {} : { scenario: { base: scenario.file.id } }),
    ...(view.against === null ? {} : { against: view.against }),
  }
}

/** The same, of one draw alone: what is told event by event is the same whatever else is counted. */
export const oneHistoryAsk = (question: WhatIfAsk, draw: number): WhatIfAsk => ({
  ...question,
  draws: 1,
  preview: 0,
  draw,
})

/** Edits are read as a branch file is, each on a line of its own after the two that open it. */
const linesBefore = 2

/** Mistakes by the place of the edit that has them; the others apart. */
export function problemsByEdit(problems: readonly ToldProblem[], count: number) {
  const byEdit = new Map<number, readonly ToldProblem[]>()
  const others: ToldProblem[] = []
  for (const problem of problems) {
    const place = problem.line === null ? -1 : problem.line - 1 - linesBefore
    if (place >= 0 && place < count) byEdit.set(place, [...(byEdit.get(place) ?? []), problem])
    else others.push(problem)
  }
  return { byEdit, others }
}
