/** Log show page: a history asked by query, for a person, and as lines for pipes. */
import type { Context } from "../command/command.ts"
import { isCase } from "../recording/stream-names.ts"
import type { ShownHistory, ShowQuestion } from "../results/log-show.ts"
import type { ShownEvent } from "@laksana/results"
import { painter } from "../terminal/colour.ts"
import { printable } from "../terminal/printable.ts"
import { hanging } from "../terminal/wrap.ts"
import { logShowWords } from "../words/log-show.ts"
import { quantitiesIn, replayWords } from "@laksana/words"
import type { StreamInfo } from "@laksana/store"
import { logEventLines } from "./log-event-lines.ts"

export interface ShowPage {
  readonly title: string
  readonly question: ShowQuestion
  readonly shown: ShownHistory
  /** What else is in the log. */
  readonly others: readonly StreamInfo[]
}

export function logShowPage({ title, question, shown, others }: ShowPage, context: Context): string {
  const { language, out } = context
  const words = logShowWords[language]
  const { events, standing, retracted } = shown
  const bold = (text: string) => painter(out)("bold", text)
  const sections = [
    [
      bold(printable(title)),
      hanging("", `${askedFor(question, context)} ${words.counts(events.length, standing)}`, out.width),
    ],
    events.length === 0 ? [words.nothing] : logEventLines(events, context),
    retracted.length === 0
      ? []
      : [
          bold(words.retractedHeading),
          ...retracted.map(({ event, by }) =>
            hanging("  ✗ ", printable(words.retracted(event.title[language], by.correction, by.reason)), out.width),
          ),
        ],
    others.length === 0 ? [] : [hanging("", words.also(others.map(({ stream }) => stream).join(", ")), out.width)],
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`
}

/** "As of 25 Mar 2024, as known on 30 Jun 2024." */
function askedFor({ asOf, knownAt }: ShowQuestion, { language }: Context): string {
  const words = replayWords[language]
  const { day } = quantitiesIn(language)
  const parts = [
    ...(asOf === undefined ? [] : [words.asOf(day(asOf))]),
    knownAt === undefined ? words.allKnown : words.knownAt(day(knownAt)),
  ]
  const text = parts.join(", ")
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** Lines of `event` and `retracted`, the same in every language; ids of amendments apart by commas. */
export function plainShow({ events, retracted }: ShownHistory): string {
  return [
    ...events.map(plainEvent),
    ...retracted.map(({ event, by }) => ["retracted", event.id, by.correction, by.reason]),
  ]
    .map((fields) => `${fields.map(printable).join("\t")}\n`)
    .join("")
}

function plainEvent({ event, bounds, certainty, amendments }: ShownEvent): readonly string[] {
  const { source } = event
  return [
    "event",
    event.id,
    event.type,
    event.jurisdiction,
    event.status,
    certainty ?? "",
    bounds.earliest ?? "",
    bounds.latest ?? "",
    event.recorded,
    event.evidence,
    source?.document ?? "",
    source?.section ?? "",
    String(source?.paragraph ?? ""),
    amendments.map(({ correction }) => correction).join(","),
    event.title.en,
    event.title.id,
  ]
}

/** Other histories, so that none stays hidden; files are listed with the streams. */
export const othersWorthNaming = (stream: string, streams: readonly StreamInfo[]): readonly StreamInfo[] =>
  streams.filter(
    (info) => info.stream !== stream && (isCase(info) || info.parent !== undefined || !info.stream.includes("#")),
  )
