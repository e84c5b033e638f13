/** Happened: what of a history is said to be so. */
import type { HistoryEvent } from "../events/envelope.ts"

/** True for an event that says something happened or was seen: neither planned nor absent. */
export function happened(event: HistoryEvent): boolean {
  return event.status === "occurred" || event.status === "observed"
}
