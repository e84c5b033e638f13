/**
 * History text: a stream of a log as the text of a `history.yaml`. The text from which its entries came is given back as it was,
 * comments and layout included, with what was recorded beside it put in where it was recorded. Where no kept text has the
 * entries in the log's order, they are written anew. Read again, the text gives exactly the stream's entries.
 */
import { writtenEntries } from "@laksana/scenario"
import { canonicalText, type EventData } from "@laksana/store"
import { isCollection, isPair, isSeq, parseDocument } from "yaml"
import { entriesText } from "./entry-text.ts"

/** `kept` are the texts that the file has had, the oldest first: the latest that fits is taken. */
export function historyText(entries: readonly EventData[], kept: readonly string[]): string {
  const wanted = entries.map(canonicalText)
  for (const text of kept.toReversed()) {
    const gaps = gapsIn(entriesIn(text), wanted)
    const whole = gaps === undefined ? undefined : filled(text, gaps, entries)
    if (whole !== undefined && entriesIn(whole)?.join("\n") === wanted.join("\n")) return whole
  }
  return entriesText(entries)
}

/** Indices of the entries that a text lacks: before its first entry, after each, in turn. */
type Gaps = readonly (readonly number[])[]

/** Undefined where the text has entries of its own, or the same in another order. */
function gapsIn(there: readonly string[] | undefined, wanted: readonly string[]): Gaps | undefined {
  if (there === undefined) return undefined
  const gaps: number[][] = [[]]
  for (const [i, entry] of wanted.entries()) {
    if (entry === there[gaps.length - 1]) gaps.push([])
    else gaps.at(-1)?.push(i)
  }
  return gaps.length === there.length + 1 ? gaps : undefined
}

function filled(text: string, gaps: Gaps, entries: readonly EventData[]): string | undefined {
  if (gaps.every((gap) => gap.length === 0)) return text
  const cuts = cutsIn(text)
  if (cuts?.length !== gaps.length) return undefined
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n"
  const pieces = gaps.map((gap, i) => {
    const before = text.slice(i === 0 ? 0 : cuts[i - 1], cuts[i])
    if (gap.length === 0) return before
    const added = entriesText(gap.flatMap((index) => entries[index] ?? [])).replaceAll("\n", lineEnd)
    if (i === 0) return `${before}${added}${lineEnd}`
    return `${before}${before.endsWith("\n") ? "" : lineEnd}${lineEnd}${added}`
  })
  return pieces.join("")
}

/** Places where entries can be put in: before the first, after the last line of each, at the end. Undefined without lines of their own. */
function cutsIn(text: string): readonly number[] | undefined {
  const { contents } = parseDocument(text, { version: "1.2", schema: "core", merge: true, logLevel: "silent" })
  if (!isSeq(contents) || contents.flow === true || contents.items.length === 0) return undefined
  const start = text.lastIndexOf("\n", (rangeOf(contents.items[0])?.[0] ?? 0) - 1) + 1
  const ends = contents.items.map((item) => lineEndAfter(text, lastPlaceOf(item)))
  return [start, ...ends.slice(0, -1), text.length]
}

/** Where the last value of a node ends: a map's own end counts the comments after it. */
function lastPlaceOf(node: unknown): number {
  const last = isCollection(node) && node.flow !== true ? node.items.at(-1) : undefined
  if (isPair(last)) return lastPlaceOf(last.value ?? last.key)
  return last === undefined ? (rangeOf(node)?.[1] ?? 0) : lastPlaceOf(last)
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)
    ? (node.range as [number, number, number])
    : undefined
}

function lineEndAfter(text: string, place: number): number {
  // A block of text ends with its line.
  const end = text[place - 1] === "\n" ? place - 1 : text.indexOf("\n", place)
  return end < 0 ? text.length : end + 1
}

/** Each entry as canonical JSON; undefined where one of them is none. */
function entriesIn(text: string): readonly string[] | undefined {
  try {
    return writtenEntries({ path: "", text }).map(({ written }) => canonicalText(written))
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
