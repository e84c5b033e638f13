/**
 * Importing a case: what its folder says that the log does not yet. Each part is compared with what is recorded, and the case that
 * comes of it is read as a whole, before anything is appended; so that a mistake anywhere leaves the log as it is. A part is
 * appended whole or not at all, the history first; who is interrupted between two parts imports again.
 */
import { setTimeout } from "node:timers/promises"
import type { AnyModel } from "@laksana/engine"
import { readCase } from "@laksana/scenario"
import { collected, type EventData, type EventLog } from "@laksana/store"
import { exitCodes } from "../command/exit-code.ts"
import type { Failure } from "../command/failure.ts"
import { type DifferingDraft, sortedDrafts } from "../recording/draft.ts"
import type { Stamp } from "../recording/record.ts"
import { caseFilesOf, eventsOf } from "./case-in-log.ts"
import type { CaseToImport } from "./case-to-import.ts"
import { logMistakes } from "../words/log-mistakes.ts"
import { fileEvents, filesIn, filesStream } from "./kept-files.ts"

export interface ImportRequest {
  readonly toImport: CaseToImport
  readonly model: AnyModel
  readonly stamp: Omit<Stamp, "origin">
  /** Do everything but append. */
  readonly dryRun: boolean
}

export interface ImportedStream {
  readonly stream: string
  /** How many entries were new; in a dry run, would be. */
  readonly recorded: number
  readonly repeated: number
}

export interface Imported {
  readonly _tag: "Imported"
  readonly streams: readonly ImportedStream[]
  /** How many of its files have a text that was new. */
  readonly files: { readonly kept: number; readonly of: number }
}

export interface Differing {
  readonly _tag: "Differing"
  readonly differing: readonly DifferingDraft[]
}

export type ImportOutcome = Imported | Differing | Failure

/** What is to be appended to a stream at the version that was seen. */
interface Part {
  readonly stream: string
  readonly expected: number
  readonly events: readonly EventData[]
  readonly origin: string
}

/** How often others may be faster, which few are while a case is put in. */
const attempts = 20
const pauseMs = 10

export async function importCase(log: EventLog, request: ImportRequest): Promise<ImportOutcome> {
  const { toImport, dryRun, stamp } = request
  const added = new Map<string, number>()
  for (let attempt = 1; ; attempt++) {
    const plan = await planOf(log, request)
    if (plan._tag !== "Planned") return plan
    if (dryRun) return outcomeOf(toImport, new Map(plan.parts.map(({ stream, events }) => [stream, events.length])))
    const conflict = await appendAll(log, plan.parts, stamp, added)
    if (conflict === undefined) return outcomeOf(toImport, added)
    if (attempt === attempts) return conflict
    await setTimeout(pauseMs * attempt)
  }
}

type Plan = { readonly _tag: "Planned"; readonly parts: readonly Part[] } | Differing | Failure

async function planOf(log: EventLog, { toImport, model }: ImportRequest): Promise<Plan> {
  const { name, streams, texts, folder } = toImport
  const parts: Part[] = []
  const differing: DifferingDraft[] = []
  const after = new Map<string, readonly EventData[]>()
  for (const { stream, drafts, origin } of streams) {
    const recorded = await collected(log.read(stream))
    const sorted = sortedDrafts(drafts, recorded)
    const events = sorted.fresh.map(({ data }) => data)
    differing.push(...sorted.differing)
    after.set(stream, [...recorded.map(({ event }) => event), ...events])
    parts.push({ stream, expected: recorded.at(-1)?.version ?? 0, events, origin })
  }
  if (differing.length > 0) return { _tag: "Differing", differing }

  const kept = await eventsOf(log, filesStream(name))
  const files = fileEvents(filesIn(kept), texts)
  parts.push({ stream: filesStream(name), expected: kept.length, events: files, origin: folder })
  const overlays = [...after].filter(([stream]) => stream !== name)
  const whole = caseFilesOf(
    {
      name,
      history: after.get(name) ?? [],
      overlays: Object.fromEntries(overlays.map(([stream, events]) => [stream.slice(name.length + 1), events])),
      files: filesIn([...kept, ...files]),
    },
    name,
  )
  const read = readCase(whole, model)
  if (read._tag === "Invalid") return read
  return { _tag: "Planned", parts: parts.filter(({ events }) => events.length > 0) }
}

/** What kept a part from being appended, if anything did: somebody else was faster. */
async function appendAll(
  log: EventLog,
  parts: readonly Part[],
  stamp: ImportRequest["stamp"],
  added: Map<string, number>,
): Promise<Failure | undefined> {
  for (const { stream, expected, events, origin } of parts) {
    const answer = await log.append({ stream, expected, events, origin, ...stamp })
    if (answer._tag === "VersionConflict") return conflicted(stream, answer.expected, answer.actual)
    // With what is there now, the next plan tells how it differs.
    if (answer._tag === "EventDiffers") return conflicted(stream, expected, answer.version ?? expected)
    added.set(stream, (added.get(stream) ?? 0) + answer.entries.length - answer.repeated)
  }
  return undefined
}

const conflicted = (stream: string, expected: number, actual: number): Failure => ({
  _tag: "Refused",
  code: "version-conflict",
  ...logMistakes.conflict(stream, expected, actual),
  exit: exitCodes.failure,
})

function outcomeOf({ name, streams, texts }: CaseToImport, added: ReadonlyMap<string, number>): Imported {
  return {
    _tag: "Imported",
    streams: streams.map(({ stream, drafts }) => {
      const recorded = added.get(stream) ?? 0
      return { stream, recorded, repeated: drafts.length - recorded }
    }),
    files: { kept: added.get(filesStream(name)) ?? 0, of: Object.keys(texts).length },
  }
}
