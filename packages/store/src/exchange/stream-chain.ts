/**
 * Stream chain: whether entries that are one stream's can be so, by what is left to see of the chain: between them lie entries of
 * other streams, which are not there to be followed. Each entry's own hash is checked where it is read.
 */
import { emptyHead } from "../evidence/chain.ts"
import type { EntryFault } from "../evidence/verify.ts"
import type { LogEntry } from "../log/entry.ts"

export interface BrokenEntry {
  /** In the list, from 0. */
  readonly index: number
  readonly fault: EntryFault
}

/** The first entry that does not follow the one before it. */
export function brokenInStream(entries: readonly LogEntry[]): BrokenEntry | undefined {
  const ids = new Set<string>()
  let head = emptyHead
  let last: LogEntry | undefined
  for (const [index, entry] of entries.entries()) {
    const broken = (fault: EntryFault): BrokenEntry => ({ index, fault })
    if (entry.position <= head.position) return broken("unchained")
    if (entry.position === head.position + 1 && entry.previous !== head.hash) return broken("unchained")
    if (last !== undefined && entry.version !== last.version + 1) return broken("out-of-version")
    if (ids.has(entry.event.id)) return broken("repeated-id")
    ids.add(entry.event.id)
    head = entry
    last = entry
  }
  return undefined
}
