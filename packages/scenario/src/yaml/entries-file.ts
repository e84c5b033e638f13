/** Entries file: entries that are plain values already, as a file of which each is a line. A mistake is placed at its entry. */
import type { ParsedFile } from "./parsed-file.ts"

/** `from` is the number of the first line. */
export function entriesFile(path: string, entries: readonly unknown[], from = 1): ParsedFile {
  return {
    path,
    value: entries,
    placeOf: ([index = 0]) => {
      const source = JSON.stringify(entries[Number(index)] ?? null)
      return { file: path, line: from + Number(index), column: 1, endColumn: source.length + 1, source }
    },
  }
}
