/** Range: the days between which the timeline's scrubbers move. */
import type { Day, HistoryEvent } from "@laksana/core"
import type { CaseView } from "../../engine/protocol.ts"

export interface Range {
  readonly first: Day
  readonly last: Day
}

/** From the first day that any event certainly reaches to the last, the day of observation among them. */
export function rangeOf({ theCase, bounds }: CaseView, events: readonly HistoryEvent[]): Range {
  const days = events.flatMap(({ id }) => {
    const within = bounds[id]
    return [within?.earliest, within?.latest].filter((day) => day !== null && day !== undefined)
  })
  const all = [...days, theCase.observed].toSorted()
  return { first: all[0] ?? theCase.observed, last: all.at(-1) ?? theCase.observed }
}

/** The days on which anything became known. */
export function recordedRange(events: readonly HistoryEvent[], { observed }: CaseView["theCase"]): Range {
  const days = [...events.map(({ recorded }) => recorded), observed].toSorted()
  return { first: days[0] ?? observed, last: days.at(-1) ?? observed }
}
