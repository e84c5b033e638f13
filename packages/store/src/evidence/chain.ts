/**
 * Chain: each entry's hash covers the hash of the entry before it, so that nothing can be changed, taken out, put in or moved
 * without every later hash being wrong.
 */
import { hash } from "node:crypto"
import type { Head, LogEntry } from "../log/entry.ts"
import type { Snapshot } from "../log/event-log.ts"
import { canonicalText } from "./canonical.ts"

/** What comes before the first entry. */
const noHash = "0".repeat(64)
export const emptyHead: Head = { position: 0, hash: noHash }

/** An entry with its event as canonical text, as stores keep it. */
export type ChainedRow = Omit<LogEntry, "event"> & { readonly id: string; readonly event: string }

/** What all entries of a batch have in common. */
export type Recording = Pick<ChainedRow, "loggedAt" | "origin" | "recorder" | "stream">

/**
 * The hash of an entry: SHA-256 over the UTF-8 of its canonical JSON, all fields but the hash itself. The event is canonical text
 * already, and the other fields are put around it in canonical order.
 */
export function hashOf(row: Omit<ChainedRow, "hash" | "id">): string {
  return hasherOf(row)(row.event, row.position, row.version, row.previous)
}

/** As `hashOf`, for many entries of one recording: what they have in common is written once. */
export function hasherOf(recording: Recording) {
  const { loggedAt, origin, recorder, stream } = recording
  const when = `,"loggedAt":${JSON.stringify(loggedAt)},"origin":${JSON.stringify(origin)},"position":`
  const who = `,"recorder":${JSON.stringify(recorder)},"stream":${JSON.stringify(stream)},"version":`
  return (event: string, position: number, version: number, previous: string): string =>
    hash("sha256", `{"event":${event}${when}${position},"previous":${JSON.stringify(previous)}${who}${version}}`)
}

/** What ties a snapshot to the entry it was made at (by its hash; undefined where there is none), and to its own state. */
export function sealOf(snapshot: Snapshot, entryHash: string | undefined): string {
  return hash("sha256", canonicalText({ ...snapshot, entry: entryHash ?? null }))
}
