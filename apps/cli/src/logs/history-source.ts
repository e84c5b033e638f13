/**
 * History source: a stream of a log as what a case is read from: the text of its `history.yaml` while that is quickly read, so that a
 * mistake is shown in its line; a long stream entry by entry.
 */
import type { SourceFile } from "@laksana/scenario"
import { canonicalText, type EventData } from "@laksana/store"
import { historyText } from "./history-text.ts"

/** Laying out and parsing takes a millisecond or two an entry. */
const mostAsText = 1_000

/** `kept` are the texts that the file has had, the oldest first. */
export function historySource(path: string, entries: readonly EventData[], kept: readonly string[]): SourceFile {
  if (entries.length <= mostAsText) return { path, text: historyText(entries, kept) }
  return { path, text: entries.map((entry) => `${canonicalText(entry)}\n`).join(""), entries }
}
