/** Answers: what becomes of an append or a branch. Each is an expected outcome of several people writing at once. */
import type { Json, LogEntry } from "./entry.ts"

export interface Appended {
  readonly _tag: "Appended"
  /** One for each event given, in that order. */
  readonly entries: readonly LogEntry[]
  /** How many of them had been there before. */
  readonly repeated: number
}

/** Somebody else appended meanwhile (or less is there than was thought). Nothing was appended. */
export interface VersionConflict {
  readonly _tag: "VersionConflict"
  readonly stream: string
  readonly expected: number
  readonly actual: number
}

/** An event of that id is there already and says something else. Nothing was appended. */
export interface EventDiffers {
  readonly _tag: "EventDiffers"
  readonly stream: string
  readonly id: string
  /** Of the entry that is there; undefined where two of the events given share the id. */
  readonly version: number | undefined
  readonly differences: readonly Difference[]
}

/** Where two events differ: a path such as `payload.reach`, and both values; undefined for a field that one lacks. */
export interface Difference {
  readonly path: string
  readonly recorded: Json | undefined
  readonly given: Json | undefined
}

export type AppendAnswer = Appended | VersionConflict | EventDiffers

export interface Branched {
  readonly _tag: "Branched"
  readonly stream: string
  readonly parent: string
  readonly fork: number
  /** It was there before, exactly so. */
  readonly repeated: boolean
}

export interface StreamExists {
  readonly _tag: "StreamExists"
  readonly stream: string
}

export interface NoSuchStream {
  readonly _tag: "NoSuchStream"
  readonly stream: string
}

/** The parent has not come so far. */
export interface ForkBeyondEnd {
  readonly _tag: "ForkBeyondEnd"
  readonly parent: string
  readonly fork: number
  readonly actual: number
}

export type BranchAnswer = Branched | StreamExists | NoSuchStream | ForkBeyondEnd
