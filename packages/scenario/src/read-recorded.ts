/**
 * Read recorded: entries as a log keeps them, plain values, read into events as those of a file are. A mistake is placed in the
 * stream by the entry's number, as if each were a line.
 */
import type { HistoryEvent } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import { historyIn } from "./check/history.ts"
import { type Read, readOf } from "./read.ts"
import { entriesFile } from "./yaml/entries-file.ts"

export interface RecordedEntries {
  /** What to call the place where they lie. */
  readonly name: string
  readonly entries: readonly unknown[]
  /** The number of the first; by default 1. */
  readonly from?: number
}

export function readRecorded(
  { name, entries, from = 1 }: RecordedEntries,
  model: AnyModel,
): Read<readonly HistoryEvent[]> {
  const { events, problems } = historyIn({ file: entriesFile(name, entries, from), problems: [] }, model)
  return readOf(
    events.map(({ event }) => event),
    problems,
  )
}
