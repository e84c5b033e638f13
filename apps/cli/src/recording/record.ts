/**
 * Record: from drafts to entries of a log. What is there is read, the drafts are decided beside it and appended at the version
 * that was seen; where somebody else was faster, all of that is done again with what is there then.
 */
import type { AnyModel } from "@laksana/engine"
import { type EventLog, type LogEntry, type VersionConflict } from "@laksana/store"
import { setTimeout } from "node:timers/promises"
import type { Failure, Loaded } from "../command/failure.ts"
import { type DifferingDraft, type Draft, type RejectedDraft, rejectionsOf, sortedDrafts } from "./draft.ts"
import { type StreamHistory, streamHistory } from "./stream-history.ts"

/** Who records, when, and from where. */
export interface Stamp {
  readonly recorder: string
  readonly loggedAt: string
  readonly origin: string
}

export interface RecordRequest {
  readonly stream: string
  readonly model: AnyModel
  /** The version that the stream must have; by default whichever it has. */
  readonly expect: number | undefined
  /** Do everything but append. */
  readonly dryRun: boolean
  readonly stamp: Stamp
  /** What is to be recorded, given what is. */
  readonly propose: (seen: StreamHistory) => Loaded<readonly Draft[]> | Promise<Loaded<readonly Draft[]>>
}

export interface Done {
  readonly _tag: "Done"
  /** What was there before. */
  readonly before: StreamHistory
  readonly fresh: readonly Draft[]
  readonly repeated: readonly Draft[]
  /** Of the fresh ones; none in a dry run. */
  readonly entries: readonly LogEntry[]
}

export type Recorded =
  | Done
  | { readonly _tag: "Rejected"; readonly before: StreamHistory; readonly rejected: readonly RejectedDraft[] }
  | { readonly _tag: "Differing"; readonly stream: string; readonly differing: readonly DifferingDraft[] }
  | VersionConflict
  | Failure

/** How often others may be faster. With a handful of people this is never reached. */
const attempts = 20
const pauseMs = 10

export async function record(log: EventLog, request: RecordRequest): Promise<Recorded> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await recordOnce(log, request)
    const wasFaster = outcome._tag === "VersionConflict" && request.expect === undefined
    if (!wasFaster || attempt === attempts) return outcome
    await setTimeout(pauseMs * attempt)
  }
}

async function recordOnce(log: EventLog, request: RecordRequest): Promise<Recorded> {
  const { stream, model, expect, dryRun, stamp, propose } = request
  const seen = await streamHistory(log, stream, model)
  if (seen._tag !== "Loaded") return seen
  const before = seen.value
  const drafts = await propose(before)
  if (drafts._tag !== "Loaded") return drafts
  const { fresh, repeated, differing } = sortedDrafts(drafts.value, before.entries)
  if (differing.length > 0) return { _tag: "Differing", stream, differing }
  const done: Done = { _tag: "Done", before, fresh, repeated, entries: [] }
  if (fresh.length === 0) return done
  if (expect !== undefined && expect !== before.version) {
    return { _tag: "VersionConflict", stream, expected: expect, actual: before.version }
  }
  const rejected = rejectionsOf(before.history, fresh)
  if (rejected.length > 0) return { _tag: "Rejected", before, rejected }
  if (dryRun) return done
  const answer = await log.append({ stream, expected: before.version, events: fresh.map(({ data }) => data), ...stamp })
  switch (answer._tag) {
    case "Appended":
      return { ...done, entries: answer.entries }
    case "VersionConflict":
      return answer
    case "EventDiffers":
      // Somebody recorded that id meanwhile; with what is there now it is told as what it is.
      return recordOnce(log, request)
  }
}
