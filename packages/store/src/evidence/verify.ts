/**
 * Verify: whether a log is as it was written. Every row is read as it lies there and its hash worked out anew; the first that is
 * not right is named. What can be found without an anchor: a changed field, an entry taken out, put in or moved. A tail that was
 * cut off, or a log written anew from some entry on, only shows against an anchor that was kept elsewhere.
 */
import type { Head, LogEntry } from "../log/entry.ts"
import type { Inspection, StoredRow } from "../log/event-log.ts"
import { branchesStream, type Fork, forkOf } from "../log/lineage.ts"
import { canonicalText } from "./canonical.ts"
import { type ChainedRow, emptyHead, hashOf } from "./chain.ts"

/**
 * What is wrong with the first bad entry: `unreadable` a field is not what it can be · `missing` entries before it are not there ·
 * `altered` its content is not what its hash says · `unchained` it does not follow the entry before, which was replaced, or itself
 * put in or moved · `out-of-version` its version is not the next of its stream · `repeated-id` its id was recorded before.
 */
export type EntryFault = "unreadable" | "missing" | "altered" | "unchained" | "out-of-version" | "repeated-id"

export type Verdict =
  | { readonly _tag: "Intact"; readonly head: Head; readonly anchored: boolean }
  | { readonly _tag: "BrokenAt"; readonly position: number; readonly fault: EntryFault }
  /** The log ends before the anchor: its tail was cut off. */
  | { readonly _tag: "CutShort"; readonly position: number; readonly anchor: Head }
  /** The chain holds, and at the anchor's position is another one: from there or before it was written anew. */
  | { readonly _tag: "OtherChain"; readonly position: number; readonly found: string; readonly anchor: Head }
  /** The database finds its own files wrong. */
  | { readonly _tag: "Damaged"; readonly reasons: readonly string[] }

/** Verifies a log, and against an anchor if one is given. */
export async function verify(inspection: Inspection, anchor?: Head): Promise<Verdict> {
  const checking = new Checking(anchor)
  for await (const page of inspection.rows()) {
    for (const row of page) {
      const verdict = checking.next(row)
      if (verdict !== undefined) return verdict
    }
  }
  const reasons = await inspection.damage()
  return reasons.length > 0 ? { _tag: "Damaged", reasons } : checking.end()
}

/** Verifies entries that were read from elsewhere than a store, such as an export. */
export function verifyEntries(entries: Iterable<LogEntry>, anchor?: Head): Verdict {
  const checking = new Checking(anchor)
  for (const { event, ...row } of entries) {
    const verdict = checking.next({ ...row, id: event.id, event: canonicalText(event) })
    if (verdict !== undefined) return verdict
  }
  return checking.end()
}

class Checking {
  private readonly anchor: Head | undefined
  private head = emptyHead
  private readonly versions = new Map<string, number>()
  private readonly forks = new Map<string, Fork>()
  private readonly ids = new Map<string, Set<string>>()

  constructor(anchor: Head | undefined) {
    this.anchor = anchor
  }

  /** What is wrong with the next row, if anything. */
  next(stored: StoredRow): Verdict | undefined {
    const expected = this.head.position + 1
    const row = readable(stored)
    const broken = (fault: EntryFault): Verdict => ({ _tag: "BrokenAt", position: expected, fault })
    if (row === undefined) return broken("unreadable")
    if (row.position > expected) return broken("missing")
    if (row.position < expected) return broken("unchained")
    if (row.hash !== hashOf(row)) return broken("altered")
    if (row.previous !== this.head.hash) return broken("unchained")
    const { event, fault } = this.content(row)
    if (event === undefined) return broken(fault)
    const from = this.versions.get(row.stream) ?? this.forks.get(row.stream)?.fork ?? 0
    if (row.version !== from + 1) return broken("out-of-version")
    const ids = this.ids.get(row.stream) ?? new Set()
    if (ids.has(row.id)) return broken("repeated-id")
    this.ids.set(row.stream, ids.add(row.id))
    this.versions.set(row.stream, row.version)
    this.head = { position: row.position, hash: row.hash }
    const { anchor } = this
    if (anchor?.position === row.position && anchor.hash !== row.hash) {
      return { _tag: "OtherChain", position: row.position, found: row.hash, anchor }
    }
    return undefined
  }

  end(): Verdict {
    const { anchor, head } = this
    if (anchor !== undefined && anchor.position > head.position) {
      return { _tag: "CutShort", position: head.position + 1, anchor }
    }
    return { _tag: "Intact", head, anchored: anchor !== undefined }
  }

  /** The row's event, its id as the row says, and a fork if it tells of one. */
  private content(row: ChainedRow): { readonly event?: object; readonly fault: EntryFault } {
    try {
      const event = JSON.parse(row.event) as LogEntry["event"]
      if (event.id !== row.id) return { fault: "altered" }
      if (row.stream === branchesStream) this.forks.set(row.id, forkOf(event))
      return { event, fault: "altered" }
    } catch {
      return { fault: "unreadable" }
    }
  }
}

/** The row, where each field is of the type it must be. */
function readable(row: StoredRow): ChainedRow | undefined {
  const { position, stream, version, id, event, recorder, loggedAt, origin, previous, hash } = row
  if (typeof position !== "number" || typeof version !== "number") return undefined
  if (typeof stream !== "string" || typeof id !== "string" || typeof event !== "string") return undefined
  if (typeof recorder !== "string" || typeof loggedAt !== "string" || typeof origin !== "string") return undefined
  if (typeof previous !== "string" || typeof hash !== "string") return undefined
  return { position, stream, version, id, event, recorder, loggedAt, origin, previous, hash }
}
