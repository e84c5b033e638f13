/**
 * Contradictions: where sources disagree, both claims are kept, linked, with the reading chosen between them.
 * The chosen event is the one the record stands on: the event that carries the link, unless it is a mere claim about an
 * event that is not one; then it is that event.
 */
import type { HistoryEvent } from "./events/envelope.ts"
import type { Bilingual } from "./text.ts"

/** A contradiction as a reader meets it. */
export interface ReadContradiction {
  readonly chosen: HistoryEvent
  /** The other claims, in the order of the history. */
  readonly others: readonly HistoryEvent[]
  /** Ids linked to that the history does not have. */
  readonly unknown: readonly string[]
  /** The reading chosen, with its reason. */
  readonly reading: Bilingual
}

/** Every contradiction of a history, in its order; links that share the chosen event and the reading are one. */
export function contradictionsOf(history: readonly HistoryEvent[]): readonly ReadContradiction[] {
  const events = new Map(history.map((event) => [event.id, event]))
  const found = new Map<
    string,
    { chosen: HistoryEvent; others: HistoryEvent[]; unknown: string[]; reading: Bilingual }
  >()
  for (const event of history) {
    for (const { id, reading } of event.contradicts ?? []) {
      const linked = events.get(id)
      const linkedIsChosen = linked !== undefined && event.type === "ClaimMade" && linked.type !== "ClaimMade"
      const chosen = linkedIsChosen ? linked : event
      const other = linkedIsChosen ? event : linked
      const key = JSON.stringify([chosen.id, reading.en, reading.id])
      const contradiction = found.get(key) ?? { chosen, others: [], unknown: [], reading }
      found.set(key, contradiction)
      if (other === undefined) contradiction.unknown.push(id)
      else if (!contradiction.others.includes(other)) contradiction.others.push(other)
    }
  }
  return [...found.values()]
}
