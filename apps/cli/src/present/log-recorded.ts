/** Log recorded: what was recorded, or would be, and what it changes, for a person or as JSON. */
import { effectiveHistory, type Day, type HistoryEvent, type Language } from "@laksana/core"
import type { Context } from "../command/command.ts"
import type { Done } from "../recording/record.ts"
import { shownIn, type HistoryChanges, historyChanges } from "@laksana/results"
import { painter } from "../terminal/colour.ts"
import { printable } from "../terminal/printable.ts"
import { hanging } from "../terminal/wrap.ts"
import { logAppendWords } from "../words/log-append.ts"
import { factSentence, replayWords } from "@laksana/words"
import { logEventLines } from "./log-event-lines.ts"

/** All that is recorded once the fresh drafts are. */
const historyAfter = ({ before, fresh }: Done): readonly HistoryEvent[] => [
  ...before.history,
  ...fresh.map(({ event }) => event),
]

/** What the fresh drafts change as of today, or as of the day on which the last of them became known. */
function changesOf(done: Done, today: Day): HistoryChanges {
  const { before, fresh } = done
  const day = fresh.reduce((latest, { event }) => (event.recorded > latest ? event.recorded : latest), today)
  return historyChanges(
    before.history,
    historyAfter(done),
    day,
    effectiveHistory,
    fresh.map(({ event }) => event.jurisdiction),
  )
}

export function recordedJson(done: Done, dryRun: boolean, today: Day): object {
  const { before, fresh, repeated, entries } = done
  const ids = new Set(fresh.map(({ data }) => data.id))
  return {
    stream: before.stream,
    dryRun,
    streamVersion: entries.at(-1)?.version ?? before.version,
    entries: dryRun ? fresh.map(({ data }) => ({ event: data })) : entries.filter(({ event }) => ids.has(event.id)),
    repeated: repeated.map(({ data }) => data.id),
    changes: changesOf(done, today),
  }
}

export function recordedPage(done: Done, dryRun: boolean, today: Day, context: Context): string {
  const { before, fresh, repeated, entries } = done
  const words = logAppendWords[context.language]
  const paint = painter(context.out)
  if (fresh.length === 0) return `${[...repeatedLines(done, context), words.nothingNew].join("\n")}\n`
  const own = entries.filter(({ event }) => fresh.some(({ data }) => data.id === event.id))
  const [first, last] = [own[0], own.at(-1)]
  const opening =
    first === undefined || last === undefined
      ? words.wouldRecord(fresh.length, before.stream)
      : words.recorded(own.length, before.stream, [first.version, last.version], printable(first.recorder))
  const shown = shownIn(
    historyAfter(done),
    fresh.map(({ event }) => event),
  )
  const lines = [
    paint("bold", opening),
    ...(repeated.length === 0 ? [] : repeatedLines(done, context)),
    ...logEventLines(shown, context).slice(context.plain ? 0 : 1),
    "",
    ...changeLines(done, today, context),
    ...(dryRun ? ["", words.dryRun] : []),
  ]
  return `${lines.join("\n")}\n`
}

/** Lines of `recorded` (`would-record` in a dry run), `repeated` and `phase`, the same in every language. */
export function plainRecorded(done: Done, dryRun: boolean, today: Day): string {
  const { before, fresh, repeated, entries } = done
  const byId = new Map(entries.map((entry) => [entry.event.id, entry]))
  const lines = [
    ...fresh.map(({ data: { id, type } }) => {
      const place = byId.get(id)
      return [
        dryRun ? "would-record" : "recorded",
        before.stream,
        place?.version ?? "",
        place?.position ?? "",
        id,
        type,
      ]
    }),
    ...repeated.map(({ data: { id } }) => ["repeated", before.stream, id]),
    ...changesOf(done, today).phases.map((phase) => [
      "phase",
      phase.jurisdiction,
      phase.phase,
      phase.before,
      phase.after,
    ]),
  ]
  return lines.map((fields) => `${fields.map((field) => printable(String(field))).join("\t")}\n`).join("")
}

const repeatedLines = ({ repeated }: Done, { language, out }: Context): readonly string[] =>
  repeated.length === 0 ? [] : [hanging("", logAppendWords[language].repeated(repeated.length), out.width)]

/** The phases and facts that are otherwise than before. */
export function changeLines(done: Done, today: Day, { language, out }: Context): readonly string[] {
  const words = logAppendWords[language]
  const { phases, facts } = changesOf(done, today)
  if (phases.length + facts.length === 0) return [words.noChanges]
  const jurisdictions = new Set([...phases, ...facts].map(({ jurisdiction }) => jurisdiction))
  const events = new Map(historyAfter(done).map((event) => [event.id, event]))
  const { width } = out
  const where = (jurisdiction: string) => (jurisdictions.size === 1 ? "" : ` ${words.within(jurisdiction)}`)
  return [
    painter(out)("bold", words.changes),
    ...phases.map(({ jurisdiction, phase, before, after }) =>
      hanging("  ", `${phaseWords(phase, before, after, language)}${where(jurisdiction)}`, width),
    ),
    ...facts.flatMap(({ jurisdiction, gone, come }) => [
      ...gone.map((fact) =>
        hanging("  − ", printable(factSentence(fact, events, language)) + where(jurisdiction), width),
      ),
      ...come.map((fact) =>
        hanging("  + ", printable(factSentence(fact, events, language)) + where(jurisdiction), width),
      ),
    ]),
  ]
}

type PhaseChange = HistoryChanges["phases"][number]

function phaseWords(
  phase: PhaseChange["phase"],
  before: PhaseChange["before"],
  after: PhaseChange["after"],
  language: Language,
): string {
  const { phaseTitles, phaseStatus } = replayWords[language]
  return logAppendWords[language].phase(phaseTitles[phase], phaseStatus[before], phaseStatus[after])
}
