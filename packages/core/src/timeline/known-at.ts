/** Known at: the second of the two questions that `as-of.ts` tells of. Corrections are among what is known. */
import { effectiveHistory } from "../effective-history.ts"
import type { HistoryEvent } from "../events/envelope.ts"
import type { Day } from "../time/day.ts"

/** The history as known at the end of a day: recorded by then, corrected by what was recorded by then. */
export function knownAt(history: readonly HistoryEvent[], day: Day): readonly HistoryEvent[] {
  return effectiveHistory(history, day).events
}
