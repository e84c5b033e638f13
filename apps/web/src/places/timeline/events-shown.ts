/** Events shown: the history with the overlays that are laid over it, in the order of the days on which each can first have happened. */
import type { HistoryEvent } from "@laksana/core"
import type { CaseView } from "../../engine/protocol.ts"

export function eventsShown({ theCase, bounds }: CaseView, overlays: readonly string[]): readonly HistoryEvent[] {
  const laid = overlays.filter((name) => !theCase.overlaid.includes(name))
  const events = [...theCase.events, ...laid.flatMap((name) => theCase.overlays[name] ?? [])]
  // What has no first day comes first: it may have happened at any time.
  const dayOf = ({ id }: HistoryEvent) => bounds[id]?.earliest ?? ""
  return events.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
}
