/** `log show`: a stream of a log: as a history asked by query, as entries as recorded, or what there is. */
import type { AnyModel } from "@laksana/engine"
import { collected, type EventLog, type LogEntry } from "@laksana/store"
import type { Invocation, Run } from "../../command/command.ts"
import { type ExitCode, exitCodes } from "../../command/exit-code.ts"
import { type Failure, usage } from "../../command/failure.ts"
import { withNearest } from "../../command/nearest.ts"
import { writeJson } from "../../command/write-json.ts"
import { loadModel } from "../../files/load-model.ts"
import { logEntriesPage, plainEntry } from "../../present/log-entries.ts"
import { logShowPage, othersWorthNaming, plainShow } from "../../present/log-show-page.ts"
import { logStreamsPage, plainStreams, streamsJson } from "../../present/log-streams.ts"
import { inStore } from "../../logs/open-store.ts"
import { storeAddress } from "../../logs/store-address.ts"
import { mistaken } from "../../recording/mistaken.ts"
import { streamHistory } from "../../recording/stream-history.ts"
import { isCase, isHistory } from "../../recording/stream-names.ts"
import { answers, type ShowFilter, shownHistory, type ShowQuestion, showJson } from "../../results/log-show.ts"
import { logMistakes } from "../../words/log-mistakes.ts"

export const logShowCommand: Run = async (invocation) => {
  const { context, text, flag } = invocation
  const mistake = contradicting(invocation)
  if (mistake !== undefined) return mistake
  const model = await loadModel(text("model"), context)
  if (model._tag !== "Loaded") return model
  const unknown = unknownType(invocation, model.value)
  if (unknown !== undefined) return unknown
  return inStore(storeAddress(invocation), async (log) => {
    const streams = await log.streams()
    const known = streams.map(({ stream }) => stream)
    const [only, second] = streams.filter(isCase)
    const stream = invocation.arguments[0] ?? (second === undefined ? only?.stream : undefined)
    if (stream === undefined || flag("streams")) {
      if (context.json) writeJson(context, streamsJson(streams))
      else context.out.write(context.plain ? plainStreams(streams) : logStreamsPage(streams, context))
      return exitCodes.done
    }
    if (!known.includes(stream)) {
      const told = logMistakes.nothingThere(stream, known, withNearest(stream, known).nearest)
      return mistaken("unknown-stream", told)
    }
    // Files are no history: they are shown as they lie there.
    if (flag("raw") || !isHistory(stream)) return showRaw(log, stream, invocation)
    return showHistory(log, stream, invocation, model.value)
  })
}

async function showHistory(
  log: EventLog,
  stream: string,
  invocation: Invocation,
  model: AnyModel,
): Promise<ExitCode | Failure> {
  const { context, text } = invocation
  const read = await streamHistory(log, stream, model)
  if (read._tag !== "Loaded") return read
  const { history, entries, version, described } = read.value
  const question: ShowQuestion = { ...filterOf(invocation), asOf: text("as-of"), knownAt: text("known-at") }
  const shown = shownHistory(history, question)
  if (context.json) writeJson(context, showJson({ stream, streamVersion: version }, question, shown, entries))
  else if (context.plain) context.out.write(plainShow(shown))
  else {
    const others = othersWorthNaming(stream, await log.streams())
    const title = described.title === undefined ? stream : `${described.title[context.language]} (${stream})`
    context.out.write(logShowPage({ title, question, shown, others }, context))
  }
  return exitCodes.done
}

async function showRaw(log: EventLog, stream: string, invocation: Invocation): Promise<ExitCode | Failure> {
  const { context, text } = invocation
  const knownAt = text("known-at")
  const filter = filterOf(invocation)
  const entries = (await collected(log.read(stream))).filter(
    ({ event }) => (knownAt === undefined || textIn(event["recorded"]) <= knownAt) && answersRaw(event, filter),
  )
  if (context.json) writeJson(context, { stream, entries })
  else if (context.plain) context.out.write(entries.map(plainEntry).join(""))
  else context.out.write(logEntriesPage(stream, entries, context))
  return exitCodes.done
}

const textIn = (value: unknown): string => (typeof value === "string" ? value : "")

/** An entry as recorded has the fields of an event, or lacks them, and then answers to no filter that asks for one. */
function answersRaw(event: LogEntry["event"], filter: ShowFilter): boolean {
  const { type, jurisdiction, status, evidence } = event
  return answers(
    { type, jurisdiction: textIn(jurisdiction), status: textIn(status), evidence: textIn(evidence) },
    filter,
  )
}

function filterOf({ text, texts }: Invocation): ShowFilter {
  return {
    types: texts("type"),
    jurisdictions: texts("jurisdiction"),
    statuses: texts("status"),
    grades: texts("evidence"),
    since: text("since"),
    until: text("until"),
  }
}

/** Entries as recorded have no place in time: corrections are what gives events theirs. */
function contradicting({ flag, text }: Invocation): Failure | undefined {
  if (!flag("raw")) return undefined
  const other = ["as-of", "since", "until"].find((option) => text(option) !== undefined)
  return other === undefined ? undefined : usage({ kind: "options-exclude", one: "--raw", other: `--${other}` })
}

function unknownType({ texts }: Invocation, { events }: AnyModel): Failure | undefined {
  const known = Object.keys(events)
  const found = texts("type").find((type) => !known.includes(type))
  return found === undefined
    ? undefined
    : usage({ kind: "not-one-of", what: "--type", found, choices: known, ...withNearest(found, known) })
}
