/** Testing: short ways to write an event and a history in a test. */
import type { CoreEventType } from "./events/catalog.ts"
import type { Envelope, EventOf, HistoryEvent } from "./events/envelope.ts"

/** An event with the given type and payload; the rest of it is unremarkable unless `about` says otherwise. */
export function eventOf<T extends CoreEventType>(
  type: T,
  payload: EventOf<T>["payload"],
  about: Partial<Envelope> = {},
): HistoryEvent {
  return {
    id: `${type}-1`,
    jurisdiction: "paser",
    occurred: "2024-01-01",
    recorded: "2030-12-31",
    status: "occurred",
    evidence: "paper",
    title: { en: type, id: type },
    ...about,
    type,
    payload,
  }
}

/** An event whose type no matter, for tests of dates. */
export function dated(id: string, occurred: Envelope["occurred"], about: Partial<Envelope> = {}): HistoryEvent {
  return eventOf("SupportActivity", { activity: id }, { ...about, id, occurred })
}

export const idsOf = (events: readonly HistoryEvent[]): readonly string[] => events.map(({ id }) => id)
