/**
 * Replay results: what a case's history says as of a day, knowing what was known at a day: events, the record folded from
 * those that had certainly happened, phases, variables and contradictions. Pure; its JSON does not change with the language.
 */
import {
  asOf,
  type Bilingual,
  type Bounds,
  bounds,
  contradictionsOf,
  type Corrector,
  type Day,
  type HistoryEvent,
  type Phase,
  type PhaseId,
  type Phases,
  phaseIds,
  phasesOf,
  type PolicyRecord,
  type Precision,
  precisionOf,
  recordFold,
  replayBulk,
  type Trace,
} from "@laksana/core"
import type { AnyRunnableModel } from "@laksana/engine"
import type { Case } from "@laksana/scenario"
import { chronological } from "./chronological.ts"
import { type VariableReadings, variableReadings } from "./variable-readings.ts"

export interface ReplayQuestion {
  readonly asOf: Day
  /** Null: all that is recorded. */
  readonly knownAt: Day | null
}

/** An event that had happened by the day, for certain or perhaps; or a plan known by then. */
export interface ReplayedEvent {
  readonly event: HistoryEvent
  readonly precision: Precision
  readonly bounds: Bounds
  readonly certainty: "certain" | "possible"
}

export interface ReadContradiction {
  readonly chosen: HistoryEvent
  readonly others: readonly HistoryEvent[]
  readonly reading: Bilingual
}

export interface Replay extends ReplayQuestion {
  readonly theCase: Case
  /** The jurisdiction whose phases are told. */
  readonly jurisdiction: string
  /** In order of time as far as it is known. */
  readonly events: readonly ReplayedEvent[]
  /** How many known entries lie beyond the day, and how many were not known yet. */
  readonly later: number
  readonly unknown: number
  readonly record: PolicyRecord
  readonly phases: Phases
  readonly variables: Readonly<Record<string, VariableReadings>>
  readonly contradictions: readonly ReadContradiction[]
  readonly corrections: readonly Trace[]
}

/**
 * Replays a case, its history corrected by `correct`: usually `effectiveHistory`. The record is folded from the events that are
 * certain; those that are possible are listed beside them.
 */
export function replayOf(theCase: Case, model: AnyRunnableModel, question: ReplayQuestion, correct: Corrector): Replay {
  const { events: known, trail } = correct(theCase.events, question.knownAt ?? undefined)
  const { certain, possible } = asOf(known, question.asOf)
  const days = bounds(known).bounds
  const record = replayBulk(recordFold, certain)
  const jurisdiction = theCase.jurisdiction ?? mostSpokenOf(known)
  const told = (events: readonly HistoryEvent[], certainty: ReplayedEvent["certainty"]) =>
    events.map((event): ReplayedEvent => {
      const open = { earliest: null, latest: null }
      return { event, precision: precisionOf(event.occurred), bounds: days.get(event.id) ?? open, certainty }
    })
  return {
    ...question,
    theCase,
    jurisdiction,
    events: chronological([...told(certain, "certain"), ...told(possible, "possible")]),
    later: known.length - certain.length - possible.length,
    unknown: correct(theCase.events).events.filter(({ recorded }) => recorded > (question.knownAt ?? recorded)).length,
    record,
    phases: phasesOf(record, jurisdiction),
    variables: variableReadings(theCase, model, certain),
    contradictions: contradictionsOf(certain).filter(({ others }) => others.length > 0),
    corrections: trail,
  }
}

function mostSpokenOf(events: readonly HistoryEvent[]): string {
  const counts = new Map<string, number>()
  for (const { jurisdiction } of events) counts.set(jurisdiction, (counts.get(jurisdiction) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ""
}

/** The contract of `replay --json`: keys `case asOf knownAt events record phases variables contradictions`. */
export function replayJson(replay: Replay): object {
  return {
    case: replay.theCase.id,
    asOf: replay.asOf,
    knownAt: replay.knownAt,
    events: replay.events.map(eventJson),
    record: replay.record,
    phases: Object.fromEntries(phaseIds.map((id) => [id, phaseJson(replay.phases, id)])),
    variables: replay.variables,
    contradictions: replay.contradictions.map(({ chosen, others, reading }) => ({
      chosen: { event: chosen.id, title: chosen.title },
      others: others.map(({ id, title }) => ({ event: id, title })),
      reading,
    })),
  }
}

function eventJson({ event, precision, bounds: { earliest, latest }, certainty }: ReplayedEvent): object {
  return {
    id: event.id,
    type: event.type,
    jurisdiction: event.jurisdiction,
    status: event.status,
    certainty,
    occurred: event.occurred,
    precision,
    earliest,
    latest,
    recorded: event.recorded,
    evidence: event.evidence,
    source: event.source ?? null,
    title: event.title,
    note: event.note ?? null,
    payload: event.payload,
    contradicts: (event.contradicts ?? []).map(({ id }) => id),
  }
}

function phaseJson(phases: Phases, id: PhaseId): object {
  const phase: Phase = phases[id]
  return {
    status: phase.status,
    underWay: Object.keys(phase.underWay),
    absent: Object.keys(phase.absent),
    planned: Object.keys(phase.planned),
    related: Object.keys(phase.related),
  }
}
