/** Questions: what a case's own scenario files ask, each with the view that answers it. */
import type { Bilingual } from "@laksana/core"
import type { CaseView, ScenarioView } from "../engine/protocol.ts"
import type { ViewState } from "../state/view-state.ts"
import { baselineOf, singleScenarios } from "./baseline.ts"

export interface CaseQuestion {
  readonly question: Bilingual
  /** The files that answer it, in the case's order. */
  readonly titles: readonly Bilingual[]
  readonly view: Pick<ViewState, "baseline" | "beside" | "assumptions" | "parameters" | "interventions" | "horizon">
}

/**
 * Files that ask the same from the same day are compared with each other; a file that asks alone, with what goes on as it is, or
 * with nothing where that starts on another day. What goes on as it is asks nothing by itself.
 */
export function questionsOf(theCase: CaseView): readonly CaseQuestion[] {
  const usual = baselineOf(theCase, null)
  const asking = singleScenarios(theCase).filter(({ file }) => file.id !== usual?.file.id)
  const groups = new Map<string, readonly ScenarioView[]>()
  for (const scenario of asking) {
    const key = JSON.stringify([(scenario.file.question ?? scenario.file.title).en, scenario.start])
    groups.set(key, [...(groups.get(key) ?? []), scenario])
  }
  return [...groups.values()].flatMap((files) => {
    const [first, ...others] = files
    if (first === undefined) return []
    const isPaired = others.length === 0 && usual !== undefined && usual.start === first.start
    const [base, ...beside] = isPaired ? [usual, first] : files
    return [
      {
        question: first.file.question ?? first.file.title,
        titles: files.map(({ file }) => file.title),
        view: {
          baseline: base === undefined || base.file.id === usual?.file.id ? null : base.file.id,
          beside: beside.map(({ file }) => file.id),
          assumptions: {},
          parameters: {},
          interventions: [],
          horizon: null,
        },
      },
    ]
  })
}

export const isAsked = ({ view: asked }: CaseQuestion, view: ViewState): boolean =>
  (["baseline", "beside", "assumptions", "parameters", "interventions", "horizon"] as const).every(
    (key) => JSON.stringify(asked[key]) === JSON.stringify(view[key]),
  )
