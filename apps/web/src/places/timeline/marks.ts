/** Marks: the events as the timeline's chart draws them. */
import { type HistoryEvent, type Language, precisionOf } from "@laksana/core"
import type { TimelineEvent } from "@laksana/charts"
import type { CaseView, ReplayView } from "../../engine/protocol.ts"
import { laneOf } from "@laksana/results"

/** Until the replay has answered, what is certain is worked out by the chart from the days alone. */
export function marksOf(
  events: readonly HistoryEvent[],
  { theCase, bounds }: CaseView,
  replayed: ReplayView | undefined,
  language: Language,
): readonly TimelineEvent[] {
  const [certain, possible] = [new Set(replayed?.certain), new Set(replayed?.possible)]
  return events.map((event) => {
    const { id, title, status, occurred, recorded } = event
    const certainty = certain.has(id) ? "certain" : possible.has(id) ? "possible" : undefined
    return {
      id,
      title: title[language],
      lane: laneOf(event, theCase.jurisdiction),
      status,
      occurred,
      precision: precisionOf(occurred),
      earliest: bounds[id]?.earliest ?? null,
      latest: bounds[id]?.latest ?? null,
      recorded,
      ...(certainty === undefined ? {} : { certainty }),
    }
  })
}
