/** Shown event: an event of a history with what is known of its date and of what became of it. Pure. */
import { type Bounds, bounds, type HistoryEvent, type Trace } from "@laksana/core"

export interface ShownEvent {
  readonly event: HistoryEvent
  readonly bounds: Bounds
  /** Whether it had happened by the day that was asked for; null where none was. */
  readonly certainty: "certain" | "possible" | null
  /** Those that changed what it says. */
  readonly amendments: readonly Trace[]
}

/** Events of a history as they stand in it, without a question. */
export function shownIn(history: readonly HistoryEvent[], events: readonly HistoryEvent[]): readonly ShownEvent[] {
  const days = bounds(history).bounds
  const open = { earliest: null, latest: null }
  return events.map((event) => ({ event, bounds: days.get(event.id) ?? open, certainty: null, amendments: [] }))
}
