/** Log event lines: events as a table for a person: when, what became of it, what; below it what one needs to speak of it. */
import type { Context } from "../command/command.ts"
import type { ShownEvent } from "@laksana/results"
import { printable } from "../terminal/printable.ts"
import { type Row, tableLines } from "../terminal/table.ts"
import { precisionMarks, quantitiesIn, replayWords, statusMarks, whenInWords } from "@laksana/words"
import { logShowWords } from "../words/log-show.ts"
import { precisionOf, type Source } from "@laksana/core"

export function logEventLines(events: readonly ShownEvent[], context: Context): readonly string[] {
  const words = replayWords[context.language]
  const columns = [{ heading: `  ${words.date}` }, { heading: words.status }, { heading: words.event, wraps: true }]
  return tableLines(
    columns,
    events.flatMap((event) => rowsOf(event, context)),
    context,
  )
}

function rowsOf({ event, bounds, certainty, amendments }: ShownEvent, { language }: Context): readonly Row[] {
  const quantities = quantitiesIn(language)
  const words = replayWords[language]
  const { known, amended } = logShowWords[language]
  const isPossible = certainty === "possible"
  const status = isPossible ? words.possibly : words.statuses[event.status]
  const mark = statusMarks[isPossible ? "possible" : event.status]
  const style = event.status === "occurred" && !isPossible ? undefined : ("dim" as const)
  const date = `${precisionMarks[precisionOf(event.occurred)]} ${whenInWords(event.occurred, bounds, quantities, language)}`
  const grade = [words.grades[event.evidence], ...placeIn(event.source)].join(" ")
  const about = [event.id, event.type, event.jurisdiction, grade, known(quantities.day(event.recorded))].join(" · ")
  return [
    [date, { text: `${mark} ${status}`, ...(style === undefined ? {} : { style }) }, printable(event.title[language])],
    ["", "", { text: printable(about), style: "dim" }],
    ...amendments.map(({ correction, reason }): Row => ["", "", printable(amended(correction, reason))]),
  ]
}

/** The document with the place in it: in a log sources are many, and a section alone would not say of which. */
function placeIn(source: Source | undefined): readonly string[] {
  if (source === undefined) return []
  const { document, section, paragraph } = source
  return [
    document,
    ...(section === undefined ? [] : [`§${section}`]),
    ...(paragraph === undefined ? [] : [`¶${paragraph}`]),
  ]
}
