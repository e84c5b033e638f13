/** Log entries: entries as recorded: their places, who recorded them, when, from where, and the hashes that chain them. */
import type { Language } from "@laksana/core"
import type { LogEntry } from "@laksana/store"
import type { Context } from "../command/command.ts"
import { painter } from "../terminal/colour.ts"
import { printable } from "../terminal/printable.ts"
import { type Row, tableLines } from "../terminal/table.ts"
import { logShowWords } from "../words/log-show.ts"
import { quantitiesIn } from "@laksana/words"

export function logEntriesPage(stream: string, entries: readonly LogEntry[], context: Context): string {
  const words = logShowWords[context.language]
  const heading = painter(context.out)("bold", printable(words.entries(entries.length, stream)))
  if (entries.length === 0) return `${heading}\n`
  const columns = [
    { heading: words.raw.place, align: "right" as const },
    { heading: words.raw.entry, wraps: true },
  ]
  const rows = entries.flatMap(({ position, stream: own, version, event, hash, ...stamp }): readonly Row[] => [
    [String(position), printable(`${own} ${version} · ${event.id} · ${event.type}`)],
    ["", { text: printable(stampWords(stamp, context.language)), style: "dim" }],
    ["", { text: hash, style: "dim" }],
  ])
  return `${[heading, ...tableLines(columns, rows, context)].join("\n")}\n`
}

/** A line of `entry` and its fields, the event last, as JSON. */
export function plainEntry({ event, ...entry }: LogEntry): string {
  const { position, stream, version, recorder, loggedAt, origin, previous, hash } = entry
  const fields = [position, stream, version, event.id, event.type, recorder, loggedAt, origin, previous, hash]
  return `${["entry", ...fields, JSON.stringify(event)].map((field) => printable(String(field))).join("\t")}\n`
}

/** One line of a log that is followed. */
export function entryLine({ position, stream, version, event, ...stamp }: LogEntry, language: Language): string {
  const title = titleIn(event["title"], language) ?? event.type
  return `${printable(`${position}  ${stream} ${version}  ${event.id}  ${title}  (${stampWords(stamp, language)})`)}\n`
}

type Stamp = Pick<LogEntry, "recorder" | "loggedAt" | "origin">

const stampWords = ({ recorder, loggedAt, origin }: Stamp, language: Language): string => {
  const at = `${quantitiesIn(language).day(loggedAt.slice(0, 10))} ${loggedAt.slice(11, 16)} UTC`
  return logShowWords[language].loggedBy(at, recorder, origin)
}

function titleIn(title: unknown, language: Language): string | undefined {
  const text =
    typeof title === "object" && title !== null ? Object.entries(title).find(([key]) => key === language) : undefined
  return typeof text?.[1] === "string" ? text[1] : undefined
}
