/**
 * Importing entries: those that another log was exported with. Each keeps its stream, who recorded it, when and from where; so a
 * whole log put into an empty one is the same log again, with the same anchor. All is tried in memory before it is recorded.
 */
import type { AnyModel } from "@laksana/engine"
import { readCase } from "@laksana/scenario"
import { collected, differencesOf, type EventLog, type LogEntry, memoryLog } from "@laksana/store"
import type { Failure } from "../command/failure.ts"
import type { DifferingEntry } from "../present/log-refused.ts"
import { isSame } from "../recording/draft.ts"
import { baseOf, isHistory } from "../recording/stream-names.ts"
import { caseFilesOf, caseInLog } from "./case-in-log.ts"
import type { Imported } from "./import-case.ts"
import { type Counts, replayInto } from "./replay-into.ts"

export interface DifferingEntries {
  readonly _tag: "Differing"
  readonly differing: readonly DifferingEntry[]
}

export async function importEntries(
  log: EventLog,
  entries: readonly LogEntry[],
  { model, dryRun }: { readonly model: AnyModel; readonly dryRun: boolean },
): Promise<Imported | DifferingEntries | Failure> {
  const differing = await differingIn(log, entries)
  if (differing.length > 0) return { _tag: "Differing", differing }
  const tried = memoryLog()
  const copied = await replayInto(tried, await collected(log.readAll()))
  if ("_tag" in copied) return copied
  const wouldBe = await replayInto(tried, entries)
  if ("_tag" in wouldBe) return wouldBe
  for (const name of new Set(entries.map(({ stream }) => baseOf(stream.split("#", 1)[0] ?? stream)))) {
    const inLog = await caseInLog(tried, name)
    const read = inLog === undefined ? undefined : readCase(caseFilesOf(inLog, name), model)
    if (read?._tag === "Invalid") return read
  }
  if (dryRun) return outcomeOf(entries, wouldBe)
  const counts = await replayInto(log, entries)
  return "_tag" in counts ? counts : outcomeOf(entries, counts)
}

async function differingIn(log: EventLog, entries: readonly LogEntry[]): Promise<readonly DifferingEntry[]> {
  const differing: DifferingEntry[] = []
  for (const stream of new Set(entries.map((entry) => entry.stream))) {
    const recorded = new Map((await collected(log.read(stream))).map((entry) => [entry.event.id, entry]))
    for (const { event } of entries.filter((entry) => entry.stream === stream)) {
      const there = recorded.get(event.id)
      if (there === undefined || isSame(there.event, event)) continue
      const { version } = there
      differing.push({ draft: { data: event }, version, differences: differencesOf(there.event, event) })
    }
  }
  return differing
}

function outcomeOf(entries: readonly LogEntry[], recorded: Counts): Imported {
  const given = new Map<string, number>()
  for (const { stream } of entries) given.set(stream, (given.get(stream) ?? 0) + 1)
  const streams = [...given].map(([stream, count]) => {
    const fresh = recorded.get(stream) ?? 0
    return { stream, recorded: fresh, repeated: count - fresh, of: count }
  })
  const files = streams.filter(({ stream }) => !isHistory(stream))
  return {
    _tag: "Imported",
    streams: streams
      .filter(({ stream }) => isHistory(stream) && !stream.startsWith("$"))
      .map(({ stream, recorded: fresh, repeated }) => ({ stream, recorded: fresh, repeated })),
    files: {
      kept: files.reduce((sum, each) => sum + each.recorded, 0),
      of: files.reduce((sum, each) => sum + each.of, 0),
    },
  }
}
