/** Span: the days on which an edited event can be put: those that the history speaks of. */
import type { Day } from "@laksana/core"
import type { CaseView } from "../../engine/protocol.ts"

export interface Span {
  readonly first: Day
  readonly last: Day
}

/** From the first of the first year in which anything happened to the day of observation. */
export function spanOf({ theCase, bounds }: CaseView, overlays: readonly string[]): Span {
  const events = [...theCase.events, ...overlays.flatMap((name) => theCase.overlays[name] ?? [])]
  const earliest = events.flatMap(({ id }) => bounds[id]?.earliest ?? []).toSorted()[0] ?? theCase.observed
  return { first: `${earliest.slice(0, 4)}-01-01`, last: theCase.observed }
}

const usualYears = 5

/** The last day that is looked at where none is asked for: the scenario's horizon, or some years after the record. */
export const usualUntil = (observed: Day, horizon: Day | undefined): Day =>
  horizon ?? `${Number(observed.slice(0, 4)) + usualYears}-12-31`
