/**
 * Cloud events: a log, or one stream of it, as lines of CloudEvents 1.0: one entry a line, each line ended by `\n`, and a seal as
 * the last. For programs that take events from elsewhere, and for keeping.
 */
import { createHash } from "node:crypto"
import { emptyHead } from "../evidence/chain.ts"
import type { LogEntry } from "../log/entry.ts"
import { pageSize } from "../log/pages.ts"
import { cloudEventLine } from "./cloud-event.ts"
import { sealLine } from "./seal.ts"

/** What the entries are: all of a log, or those of one stream (for a branch, its parent's before its own). */
export type Extent = "log" | "stream"

/** The file in pieces, one for each page of entries and one for the seal; so that a long log is never held whole. */
export async function* cloudEvents(pages: AsyncIterable<readonly LogEntry[]>, extent: Extent): AsyncGenerator<string> {
  const file = sealed(extent)
  for await (const page of pages) yield file.lines(page)
  yield file.seal()
}

export function cloudEventsText(entries: readonly LogEntry[], extent: Extent): string {
  const file = sealed(extent)
  const pieces: string[] = []
  for (let at = 0; at < entries.length; at += pageSize) pieces.push(file.lines(entries.slice(at, at + pageSize)))
  return pieces.join("") + file.seal()
}

function sealed(extent: Extent): { lines(entries: readonly LogEntry[]): string; seal(): string } {
  const digest = createHash("sha256")
  let count = 0
  let head = emptyHead
  return {
    lines(entries) {
      const text = entries.map((entry) => `${cloudEventLine(entry)}\n`).join("")
      const last = entries.at(-1)
      if (last !== undefined) head = { position: last.position, hash: last.hash }
      count += entries.length
      digest.update(text)
      return text
    },
    seal: () => `${sealLine({ entries: count, head, sha256: digest.digest("hex"), whole: extent === "log" })}\n`,
  }
}
