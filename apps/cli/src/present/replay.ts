/** Replay in words: the timeline as a table, the record in sentences, phases, variables, and where sources disagree. */
import { type HistoryEvent, type Language, phaseIds } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import type { Context } from "../command/command.ts"
import { type Reading, recordFacts, type Replay, type ReplayedEvent } from "@laksana/results"
import { painter } from "../terminal/colour.ts"
import { type Row, tableLines } from "../terminal/table.ts"
import { hanging } from "../terminal/wrap.ts"
import {
  factSentence,
  placeOf,
  precisionMarks,
  precisionWords,
  type Quantities,
  quantitiesIn,
  type ReplayWords,
  replayWords,
  statusMarks,
  whenInWords,
} from "@laksana/words"

interface Page {
  readonly replay: Replay
  readonly context: Context
  readonly language: Language
  readonly words: ReplayWords
  readonly quantities: Quantities
  readonly events: ReadonlyMap<string, HistoryEvent>
  readonly heading: (text: string) => string
}

/** The whole page, ending in a line break. */
export function replayPage(replay: Replay, model: AnyModel, context: Context): string {
  const { language } = context
  const paint = painter(context.out)
  const page: Page = {
    replay,
    context,
    language,
    words: replayWords[language],
    quantities: quantitiesIn(language),
    events: new Map(replay.events.map(({ event }) => [event.id, event])),
    heading: (text) => paint("bold", text),
  }
  const sections = [
    opening(page),
    timeline(page),
    record(page),
    phases(page),
    variables(page, model),
    possible(page),
    contradictions(page),
    corrections(page),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`
}

function opening({ replay, words, quantities, language, heading, context }: Page): readonly string[] {
  const { theCase, events } = replay
  const planned = events.filter(({ event }) => event.status === "planned").length
  const certain = events.filter(({ certainty }) => certainty === "certain").length - planned
  const known = replay.knownAt === null ? words.allKnown : words.knownAt(quantities.day(replay.knownAt))
  const sentences = [
    `${words.counts(certain, events.length - certain - planned, planned)}.`,
    ...(replay.later === 0 ? [] : [words.later(replay.later)]),
    ...(replay.unknown === 0 ? [] : [words.unknown(replay.unknown)]),
    ...(theCase.overlaid.length === 0 ? [] : [words.overlaid(theCase.overlaid.join(", "))]),
  ]
  return [
    heading(theCase.title[language]),
    `${capital(words.asOf(quantities.day(replay.asOf)))}, ${known}.`,
    hanging("", sentences.join(" "), context.out.width),
  ]
}

function timeline(page: Page): readonly string[] {
  const { replay, words, language, context, heading } = page
  const shown = replay.events
  if (shown.length === 0) return [words.nothing]
  const columns = [
    { heading: `  ${words.date}` },
    { heading: words.status },
    { heading: words.event, wraps: true },
    { heading: words.level },
    { heading: words.source },
    { heading: words.evidence },
  ]
  const rows = shown.map((each): Row => {
    const { event, certainty } = each
    const style = event.status === "occurred" && certainty === "certain" ? undefined : "dim"
    const status = certainty === "possible" ? words.possibly : words.statuses[event.status]
    const mark = statusMarks[certainty === "possible" ? "possible" : event.status]
    return [
      `${precisionMarks[each.precision]} ${dateOf(each, page)}`,
      { text: `${mark} ${status}`, ...(style === undefined ? {} : { style }) },
      event.title[language],
      event.jurisdiction,
      placeOf(event.source),
      words.grades[event.evidence],
    ]
  })
  const legend = (Object.keys(precisionMarks) as (keyof typeof precisionMarks)[])
    .filter((precision) => shown.some((each) => each.precision === precision))
    .map((precision) => `${precisionMarks[precision]} ${precisionWords[language][precision]}`)
  return [heading(words.timeline), ...tableLines(columns, rows, context), `${words.dates}: ${legend.join(" · ")}`]
}

function dateOf({ event, bounds }: ReplayedEvent, { quantities, language }: Page): string {
  return whenInWords(event.occurred, bounds, quantities, language)
}

function record({ replay, heading, words, context, language, events }: Page): readonly string[] {
  const certain = replay.events.filter(({ certainty }) => certainty === "certain").map(({ event }) => event)
  if (certain.length === 0) return []
  const facts = recordFacts(replay.record, replay.jurisdiction, certain)
  const lines = facts.map((fact) => hanging("  • ", factSentence(fact, events, language), context.out.width))
  return [heading(words.record), ...lines]
}

function phases({ replay, words, heading, context }: Page): readonly string[] {
  const lines = phaseIds.flatMap((id, i) => {
    const phase = replay.phases[id]
    const said = Object.keys({ ...phase.underWay, ...phase.absent, ...phase.planned })
    const related = Object.keys(phase.related)
    const grounds = [
      ...(said.length === 0 ? [] : [`${words.phaseParts.because} ${said.join(", ")}`]),
      ...(related.length === 0 ? [] : [`${words.phaseParts.touchedBy} ${related.join(", ")}`]),
    ]
    return [
      `  ${i + 1}  ${words.phaseTitles[id]}: ${words.phaseStatus[phase.status]}`,
      ...grounds.map((ground) => hanging("       ", ground, context.out.width)),
    ]
  })
  return [heading(words.phases), ...lines]
}

function variables(page: Page, model: AnyModel): readonly string[] {
  const { replay, words, heading, context, language, quantities } = page
  const seen = Object.entries(replay.variables).filter(
    ([, { readings, assumed }]) => readings.length + assumed.length > 0,
  )
  if (seen.length === 0) return []
  const rows = seen.map(([id, { readings, between, about }]): Row => {
    const title = model.variables.find((variable) => variable.id === id)?.title[language] ?? id
    const [first, sign, second] = between === null ? [about?.[0], "±", about?.[1]] : [between[0], "–", between[1]]
    const assumed =
      first === undefined || second === undefined
        ? ""
        : `${quantities.number(first, 2)} ${sign} ${quantities.number(second, 2)}`
    return [title, readings.map((reading) => readingInWords(reading, page)).join("; "), assumed]
  })
  const columns = [{ heading: words.variable }, { heading: words.seen, wraps: true }, { heading: words.assumedBetween }]
  const note = hanging("", words.variablesNote, context.out.width)
  return [heading(words.variables), ...tableLines(columns, rows, context), note]
}

function readingInWords(reading: Reading, { words, quantities, replay }: Page): string {
  const { count, of, value, between, level, jurisdiction } = reading
  const said =
    count !== null && of !== null
      ? words.counted(quantities.number(count), quantities.number(of), quantities.percent(count / of, 1))
      : value !== null
        ? quantities.percent(value, 1)
        : between !== null
          ? `${quantities.number(between[0], 2)} – ${quantities.number(between[1], 2)}`
          : level === null
            ? "–"
            : (words.levels[level] ?? level)
  return jurisdiction === replay.jurisdiction ? said : `${said} (${jurisdiction})`
}

function possible(page: Page): readonly string[] {
  const { replay, words, heading, context, language } = page
  const events = replay.events.filter(({ certainty }) => certainty === "possible")
  if (events.length === 0) return []
  const lines = events.map((each) =>
    hanging("  ? ", `${each.event.title[language]} (${dateOf(each, page)})`, context.out.width),
  )
  return [heading(words.possible), ...lines, hanging("", words.possibleNote, context.out.width)]
}

function contradictions({ replay, words, heading, context, language }: Page): readonly string[] {
  if (replay.contradictions.length === 0) return []
  const claim = (event: HistoryEvent) => {
    const place = placeOf(event.source)
    return place === "" ? event.title[language] : `${event.title[language]} [${place}]`
  }
  const { width } = context.out
  const labels = [words.chosen, words.other, words.reading].map((label) => label.length)
  const label = (text: string) => `${text}:`.padEnd(Math.max(...labels) + 2)
  const lines = replay.contradictions.flatMap(({ chosen, others, reading }, i) => [
    hanging(`${String(i + 1).padStart(3)}  ${label(words.chosen)}`, claim(chosen), width),
    ...others.map((other) => hanging(`     ${label(words.other)}`, claim(other), width)),
    hanging(`     ${label(words.reading)}`, reading[language], width),
  ])
  return [heading(words.contradictions), ...lines]
}

function corrections({ replay, words, heading, context }: Page): readonly string[] {
  const applied = replay.corrections.filter(({ outcome }) => outcome === "applied")
  if (applied.length === 0) return []
  const lines = applied.map(({ kind, event, correction, reason }) =>
    hanging("  • ", words.correction(kind, event, correction, reason), context.out.width),
  )
  return [heading(words.corrections), ...lines]
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
