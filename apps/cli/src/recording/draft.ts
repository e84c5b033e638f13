/** Draft: an entry that is to be recorded, and what becomes of it beside what is recorded already. */
import { decideTogether, type HistoryEvent, type Rejection } from "@laksana/core"
import type { Place } from "@laksana/scenario"
import { canonicalText, type Difference, differencesOf, type EventData, type LogEntry } from "@laksana/store"

export interface Draft {
  readonly event: HistoryEvent
  /** As it will be kept. */
  readonly data: EventData
  /** Where it stands, if it stands in a file. */
  readonly place?: Place
}

export interface RejectedDraft {
  readonly draft: Draft
  readonly rejection: Rejection
}

/** A draft whose id is recorded in the stream with other content. */
export interface DifferingDraft {
  readonly draft: Draft
  readonly version: number
  readonly differences: readonly Difference[]
}

export interface SortedDrafts {
  readonly fresh: readonly Draft[]
  /** Recorded already, exactly so. */
  readonly repeated: readonly Draft[]
  readonly differing: readonly DifferingDraft[]
}

/** Sets apart what is recorded in the stream already, which is no mistake of somebody who asks again. */
export function sortedDrafts(drafts: readonly Draft[], recorded: readonly LogEntry[]): SortedDrafts {
  const byId = new Map(recorded.map((entry) => [entry.event.id, entry]))
  const fresh: Draft[] = []
  const repeated: Draft[] = []
  const differing: DifferingDraft[] = []
  for (const draft of drafts) {
    const there = byId.get(draft.data.id)
    if (there === undefined) fresh.push(draft)
    else if (isSame(there.event, draft.data)) repeated.push(draft)
    else differing.push({ draft, version: there.version, differences: differencesOf(there.event, draft.data) })
  }
  return { fresh, repeated, differing }
}

export const isSame = (one: unknown, other: unknown): boolean => canonicalText(one) === canonicalText(other)

/** Decides drafts that are recorded at once, each beside the history and the others. */
export function rejectionsOf(history: readonly HistoryEvent[], drafts: readonly Draft[]): readonly RejectedDraft[] {
  const events = drafts.map(({ event }) => event)
  return decideTogether(history, events).flatMap((rejection) => {
    const draft = drafts.find(({ event }) => event.id === rejection.event)
    return draft === undefined ? [] : [{ draft, rejection }]
  })
}
