/**
 * Read entries: entries that somebody wants to record, written as a history's are, checked against what is recorded already.
 * What an entry leaves out is filled in before it is checked, so that its place in the file stays the place of its mistakes.
 */
import type { HistoryEvent } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import { documentProblems } from "./check/case-files.ts"
import { dateProblems } from "./check/dates.ts"
import { historyIn } from "./check/history.ts"
import { duplicateIds, idsOf, referenceProblems } from "./check/references.ts"
import type { Place } from "./problems/problem.ts"
import { type Read, readOf } from "./read.ts"
import type { SourceFile } from "./source.ts"
import type { ParsedFile } from "./yaml/parsed-file.ts"
import { parseEntries } from "./yaml/parse-entries.ts"
import { isMap } from "./yaml/path.ts"

/** An entry as it is written, before any of it is decoded. */
export type WrittenEntry = Readonly<Record<string, unknown>>

export interface NewEntry {
  readonly event: HistoryEvent
  readonly written: WrittenEntry
  readonly place: Place
}

export interface Recorded {
  /** Ids that entries may name. */
  readonly ids: readonly string[]
  /** The documents of the case; undefined where it does not say which there are. */
  readonly documents?: readonly string[] | undefined
  /** An entry with what it leaves out; `others` are the ids of the file, and those filled in before. */
  readonly complete: (entry: WrittenEntry, others: ReadonlySet<string>) => WrittenEntry
}

export function readEntries(source: SourceFile, model: AnyModel, recorded: Recorded): Read<readonly NewEntry[]> {
  const parsed = parseEntries(source)
  const file = parsed.file === undefined ? undefined : completed(parsed.file, recorded)
  const { events, problems } = historyIn({ problems: parsed.problems, ...(file === undefined ? {} : { file }) }, model)
  if (file === undefined) return readOf([], problems)
  const ids = [...recorded.ids, ...idsOf(file)]
  const entries = events.map(
    ({ event, index }): NewEntry => ({ event, written: entryAt(file, index), place: file.placeOf([index], "value") }),
  )
  return readOf(entries, [
    ...problems,
    ...duplicateIds([file]),
    ...referenceProblems(file, ids, Object.keys(model.events)),
    ...dateProblems(file, events),
    ...(recorded.documents === undefined ? [] : documentProblems(file, recorded.documents)),
  ])
}

function completed(file: ParsedFile, { complete }: Recorded): ParsedFile {
  if (!Array.isArray(file.value)) return file
  const ids = new Set(idsOf(file))
  const value = file.value.map((entry: unknown) => {
    if (!isMap(entry)) return entry
    const whole = complete(entry, ids)
    if (typeof whole["id"] === "string") ids.add(whole["id"])
    return whole
  })
  return { ...file, value }
}

function entryAt(file: ParsedFile, index: number): WrittenEntry {
  const entry: unknown = Array.isArray(file.value) ? file.value[index] : undefined
  return isMap(entry) ? entry : {}
}
