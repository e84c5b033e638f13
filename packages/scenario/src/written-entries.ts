/** Written entries: those of a history as its file writes them, before any is decoded, each with its place. */
import type { Place } from "./problems/problem.ts"
import type { WrittenEntry } from "./read-entries.ts"
import type { SourceFile } from "./source.ts"
import { parse } from "./yaml/parse.ts"
import { isMap } from "./yaml/path.ts"

export interface PlacedEntry {
  readonly written: WrittenEntry
  readonly place: Place
}

/** None of a file that cannot be read, which `readCase` reports. */
export function writtenEntries(source: SourceFile): readonly PlacedEntry[] {
  const { file } = parse(source, "list")
  if (file === undefined || !Array.isArray(file.value)) return []
  return file.value.flatMap((entry: unknown, index) =>
    isMap(entry) ? [{ written: entry, place: file.placeOf([index], "value") }] : [],
  )
}
