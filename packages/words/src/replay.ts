/** Replay words: the sentences in which a history is told. */
import type { EvidenceGrade, Language, PhaseId, PhaseStatus, Status } from "@laksana/core"
import type { RecordFact } from "@laksana/results"
import { replayEn } from "./replay.en.ts"
import { replayId } from "./replay.id.ts"

export interface ReplayWords {
  asOf(day: string): string
  knownAt(day: string): string
  readonly allKnown: string
  counts(certain: number, possible: number, planned: number): string
  later(entries: number): string
  unknown(entries: number): string
  overlaid(names: string): string

  readonly timeline: string
  readonly date: string
  readonly status: string
  readonly event: string
  readonly level: string
  readonly source: string
  readonly evidence: string
  readonly dates: string
  readonly statuses: Readonly<Record<Status, string>>
  readonly grades: Readonly<Record<EvidenceGrade, string>>
  readonly possibly: string
  readonly nothing: string

  readonly record: string
  /** `titles` are the titles of the events that the fact rests on; `day` a date already in words. */
  fact(fact: RecordFact, details: FactDetails): string

  readonly phases: string
  readonly phaseTitles: Readonly<Record<PhaseId, string>>
  readonly phaseStatus: Readonly<Record<PhaseStatus, string>>
  readonly phaseParts: { readonly because: string; readonly touchedBy: string }

  readonly variables: string
  readonly variable: string
  readonly seen: string
  readonly assumedBetween: string
  readonly levels: Readonly<Record<string, string>>
  counted(count: string, of: string, percent: string): string
  readonly variablesNote: string

  readonly possible: string
  readonly possibleNote: string
  readonly contradictions: string
  readonly chosen: string
  readonly other: string
  readonly reading: string
  readonly corrections: string
  correction(kind: "amended" | "retracted", event: string, correction: string, reason: string): string
  next(line: string): string
}

export interface FactDetails {
  /** Of a dated fact; undefined where the record has no date. */
  readonly day?: string
  readonly percent?: string
  /** What the gaps of the guideline are, or what was told, in the words of the events. */
  readonly titles: readonly string[]
}

export const replayWords: Readonly<Record<Language, ReplayWords>> = { en: replayEn, id: replayId }
