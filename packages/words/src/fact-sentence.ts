/** Fact sentence: a fact of the record in words, with the places that say so. */
import type { HistoryEvent, Language, Source, When } from "@laksana/core"
import type { GroundedFact, RecordFact } from "@laksana/results"
import { whenInWords } from "./dates.ts"
import { quantitiesIn } from "./quantities.ts"
import { replayWords } from "./replay.ts"

export function factSentence(
  { fact, events: ids }: GroundedFact,
  events: ReadonlyMap<string, HistoryEvent>,
  language: Language,
): string {
  const quantities = quantitiesIn(language)
  const titles = titlesFor(fact, ids, events, language)
  const dated = dateIn(fact)
  const sentence = replayWords[language].fact(fact, {
    titles,
    ...(dated === null ? {} : { day: whenInWords(dated, undefined, quantities, language) }),
    ...(fact.kind === "staffing" && fact.required > 0
      ? { percent: quantities.percent(fact.filled / fact.required) }
      : {}),
  })
  return `${sentence}${placesOf(ids, events)}`
}

/** A place in a source as a table shows it: `S1`, or the document's name. */
export function placeOf(source: Source | undefined): string {
  if (source === undefined) return ""
  return source.section === undefined ? source.document : `${source.section}${source.paragraph ?? ""}`
}

function dateIn(fact: RecordFact): When | null {
  return fact.kind === "team" ? fact.formed : fact.kind === "guideline" ? fact.enacted : null
}

/** Of a guideline, the titles of the events that saw its gaps; of what is only told, its own. */
function titlesFor(
  fact: RecordFact,
  ids: readonly string[],
  events: ReadonlyMap<string, HistoryEvent>,
  language: Language,
): readonly string[] {
  const titled = ids.flatMap((id) => events.get(id) ?? [])
  const used = fact.kind === "guideline" ? titled.filter(({ type }) => type === "GuidelineGapObserved") : titled
  return used.map(({ title }) => title[language])
}

/** ` [P4, S1]`, or nothing. */
function placesOf(ids: readonly string[], events: ReadonlyMap<string, HistoryEvent>): string {
  const places = [...new Set(ids.map((id) => placeOf(events.get(id)?.source)).filter((place) => place !== ""))]
  return places.length === 0 ? "" : ` [${places.join(", ")}]`
}
