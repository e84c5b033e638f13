/**
 * Read cloud events: the entries of an exported file, if it is just as it was written: a single byte changed, added or taken out
 * anywhere is found, and so is a file that was cut off anywhere. It is read from its end, where the seal is.
 */
import { hash } from "node:crypto"
import { emptyHead } from "../evidence/chain.ts"
import { type EntryFault, verifyEntries } from "../evidence/verify.ts"
import type { Head, LogEntry } from "../log/entry.ts"
import { entryOfLine, type LineProblem } from "./cloud-event.ts"
import type { Extent } from "./cloud-events.ts"
import { type NotUtf8, type Read, type Refused, textOf } from "./reading.ts"
import { isSealLine, type Seal, sealOfLine } from "./seal.ts"
import { brokenInStream } from "./stream-chain.ts"

/** What is wrong with a file, at a line from 1. */
export type CloudEventsProblem = { readonly line: number } & (
  | LineProblem
  | NotUtf8
  /** It does not end in a seal: it was cut off, or never had one. */
  | { readonly code: "no-seal" }
  /** There are lines after its seal. */
  | { readonly code: "after-seal" }
  /** The seal counts other entries than there are. */
  | { readonly code: "count-differs"; readonly expected: number; readonly found: number }
  /** The seal names another last entry. */
  | { readonly code: "head-differs"; readonly expected: Head; readonly found: Head }
  /** The bytes before the seal are not those that were sealed. */
  | { readonly code: "digest-differs"; readonly expected: string; readonly found: string }
  /** The entries do not follow one another. */
  | { readonly code: "chain-broken"; readonly fault: EntryFault }
)

export type CloudEventsReading = (Read & { readonly extent: Extent }) | Refused<CloudEventsProblem>

export function readCloudEvents(file: Uint8Array | string): CloudEventsReading {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file
  const end = endOf(bytes)
  if ("code" in end) return { _tag: "Refused", ...end }
  const entries: LogEntry[] = []
  for (const { line, text } of linesOf(bytes.subarray(0, end.start))) {
    if (text === undefined) return { _tag: "Refused", line, code: "not-utf8" }
    if (isSealLine(text)) return { _tag: "Refused", line: line + 1, code: "after-seal" }
    const entry = entryOfLine(text)
    if ("code" in entry) return { _tag: "Refused", line, ...entry }
    entries.push(entry)
  }
  const problem = problemWith(entries, end.seal) ?? unsealed(entries, end.seal, bytes.subarray(0, end.start))
  return problem === undefined
    ? { _tag: "Read", entries, extent: end.seal.whole ? "log" : "stream" }
    : { _tag: "Refused", ...problem }
}

const newline = 10

interface Line {
  /** From 1. */
  readonly line: number
  /** Undefined where its bytes are no UTF-8. */
  readonly text: string | undefined
}

function* linesOf(bytes: Uint8Array): Generator<Line> {
  let line = 1
  for (let from = 0; from < bytes.length; line++) {
    const found = bytes.indexOf(newline, from)
    const to = found === -1 ? bytes.length : found
    yield { line, text: textOf(bytes.subarray(from, to)) }
    from = to + 1
  }
}

/** The seal and where its line starts, or what is there instead. */
function endOf(bytes: Uint8Array): { readonly start: number; readonly seal: Seal } | CloudEventsProblem {
  const start = bytes.length < 2 ? 0 : bytes.lastIndexOf(newline, bytes.length - 2) + 1
  const isEnded = bytes.at(-1) === newline
  const text = textOf(bytes.subarray(start, -1))
  const seal = isEnded && text !== undefined ? sealOfLine(text) : undefined
  if (seal !== undefined) return { start, seal }
  const lines = newlinesIn(bytes)
  if (!isEnded) return { line: lines + 1, code: "no-seal" }
  if (text === undefined) return { line: lines, code: "not-utf8" }
  if (isSealLine(text)) return { line: lines, code: "not-canonical" }
  for (const { line, text } of linesOf(bytes)) {
    if (text !== undefined && isSealLine(text)) return { line: line + 1, code: "after-seal" }
  }
  return { line: lines + 1, code: "no-seal" }
}

function newlinesIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) count++
  return count
}

function problemWith(entries: readonly LogEntry[], { whole }: Seal): CloudEventsProblem | undefined {
  if (!whole) {
    const broken = brokenInStream(entries)
    return broken === undefined ? undefined : { line: broken.index + 1, code: "chain-broken", fault: broken.fault }
  }
  const verdict = verifyEntries(entries)
  // In a whole log an entry's position is its line.
  if (verdict._tag === "BrokenAt") return { line: verdict.position, code: "chain-broken", fault: verdict.fault }
  return undefined
}

/** Whether the seal was made for these bytes. */
function unsealed(entries: readonly LogEntry[], seal: Seal, bytes: Uint8Array): CloudEventsProblem | undefined {
  const line = entries.length + 1
  if (seal.entries !== entries.length) {
    return { line, code: "count-differs", expected: seal.entries, found: entries.length }
  }
  const { position, hash: last } = entries.at(-1) ?? emptyHead
  const found: Head = { position, hash: last }
  if (seal.head.position !== position || seal.head.hash !== last) {
    return { line, code: "head-differs", expected: seal.head, found }
  }
  const digest = hash("sha256", bytes)
  return digest === seal.sha256 ? undefined : { line, code: "digest-differs", expected: seal.sha256, found: digest }
}
