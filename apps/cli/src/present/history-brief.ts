/** History brief: a replayed history in a few lines: what happened, how far each phase has come, and what is not known. */
import { type Language, phaseIds, type When } from "@laksana/core"
import { type RecordFact, recordFacts, type Replay } from "@laksana/results"
import { hanging } from "../terminal/wrap.ts"
import { quantitiesIn, replayWords, whenInWords } from "@laksana/words"
import { startWords } from "../words/start.ts"

/** What the whole record begins with; `laksana replay` tells the rest. */
const briefly = new Set<RecordFact["kind"]>(["team", "guideline", "staffing", "formal-socialization", "skp"])

export function historyBrief(replay: Replay, language: Language, width: number): readonly string[] {
  const words = startWords(language)
  const told = replayWords[language]
  const quantities = quantitiesIn(language)
  const certain = replay.events.filter(({ certainty }) => certainty === "certain").map(({ event }) => event)
  const titles = new Map(replay.events.map(({ event }) => [event.id, event]))
  const point = (sentence: string) => hanging("  • ", sentence, width)
  const facts = recordFacts(replay.record, replay.jurisdiction, certain)
    .filter(({ fact }) => briefly.has(fact.kind))
    .map(({ fact, events }) => {
      const day = dayIn(fact)
      const gaps = events.flatMap((id) => titles.get(id) ?? []).filter(({ type }) => type === "GuidelineGapObserved")
      return point(
        told.fact(fact, {
          titles: gaps.map(({ title }) => title[language]),
          ...(day === null ? {} : { day: whenInWords(day, undefined, quantities, language) }),
          ...(fact.kind === "staffing" && fact.required > 0
            ? { percent: quantities.percent(fact.filled / fact.required) }
            : {}),
        }),
      )
    })
  const phases = phaseIds.map(
    (id, i) => `${i + 1} ${told.phaseTitles[id]}: ${told.phaseStatus[replay.phases[id].status]}`,
  )
  const entries = quantities.number(replay.events.length)
  return [
    hanging("", words.past(replay.theCase.title[language], entries, quantities.day(replay.asOf)), width),
    ...facts,
    hanging(`  ${words.phases}: `, phases.join("; "), width),
    "",
    words.notKnown,
    ...unknowns(replay, language).map(point),
  ]
}

const dayIn = (fact: RecordFact): When | null =>
  fact.kind === "team" ? fact.formed : fact.kind === "guideline" ? fact.enacted : null

function unknowns({ events, contradictions, theCase }: Replay, language: Language): readonly string[] {
  const words = startWords(language)
  const { number } = quantitiesIn(language)
  const vague = events.filter(({ precision }) => precision !== "day").length
  const partly = theCase.recording.filter(({ coverage }) => coverage !== "complete").length
  return [
    words.undated(number(vague), number(events.length)),
    ...(contradictions.length === 0 ? [] : [words.contradictions(number(contradictions.length))]),
    ...(partly === 0 ? [] : [words.partly(number(partly), number(theCase.recording.length))]),
    words.filledIn,
  ]
}
