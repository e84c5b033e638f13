/**
 * Variable readings: what is known of the model's variables without running the model. A variable's value needs parameters;
 * what a history gives is what somebody saw, and what the case's assumptions make of what was seen.
 */
import { type Bilingual, type HistoryEvent, isCoreEvent, type When } from "@laksana/core"
import type { AnyRunnableModel } from "@laksana/engine"
import type { Case, Observation } from "@laksana/scenario"

/** What an event says of an indicator: counted, measured, within bounds or in a word; null where it does not. */
export interface Reading {
  readonly event: string
  readonly occurred: When
  readonly jurisdiction: string
  readonly count: number | null
  readonly of: number | null
  readonly value: number | null
  readonly between: readonly [number, number] | null
  readonly level: string | null
}

/** What the case assumes a variable to have been when an event was seen: bounds, or a value and its standard deviation. */
export interface AssumedValue {
  readonly between: readonly [number, number] | null
  readonly about: readonly [number, number] | null
  readonly event: string
  readonly evidence: Observation["evidence"]
  readonly source: Bilingual
}

export interface VariableReadings {
  /** The model's own bounds; null for an indicator that the model does not have. */
  readonly bounds: readonly [number, number] | null
  /** What was assumed last. */
  readonly between: readonly [number, number] | null
  readonly about: readonly [number, number] | null
  readonly assumed: readonly AssumedValue[]
  readonly readings: readonly Reading[]
}

/** By variable: the model's in its order, then other indicators in the order in which they were seen. */
export function variableReadings(
  theCase: Case,
  model: AnyRunnableModel,
  events: readonly HistoryEvent[],
): Readonly<Record<string, VariableReadings>> {
  const happened = new Set(events.map(({ id }) => id))
  const readings = readingsOf(events)
  const ids = new Set([...model.variables.map(({ id }) => id), ...readings.keys()])
  const entries = [...ids].map((id): [string, VariableReadings] => {
    const assumed = theCase.observations
      .filter(({ variable, at }) => variable === id && happened.has(at))
      .map(({ at, evidence, source, ...seen }) => ({
        between: "between" in seen ? seen.between : null,
        about: "about" in seen ? seen.about : null,
        event: at,
        evidence,
        source,
      }))
    return [
      id,
      {
        bounds: model.variables.find((variable) => variable.id === id)?.bounds ?? null,
        between: assumed.at(-1)?.between ?? null,
        about: assumed.at(-1)?.about ?? null,
        assumed,
        readings: readings.get(id) ?? [],
      },
    ]
  })
  return Object.fromEntries(entries)
}

function readingsOf(events: readonly HistoryEvent[]): ReadonlyMap<string, readonly Reading[]> {
  const readings = new Map<string, Reading[]>()
  for (const event of events) {
    const seen = seenIn(event)
    if (seen === undefined) continue
    const { indicator, ...said } = seen
    const { id, occurred, jurisdiction } = event
    const blank = { count: null, of: null, value: null, between: null, level: null }
    readings.set(indicator, [
      ...(readings.get(indicator) ?? []),
      { event: id, occurred, jurisdiction, ...blank, ...said },
    ])
  }
  return readings
}

function seenIn(event: HistoryEvent) {
  return isCoreEvent(event) && event.type === "IndicatorObserved" && event.status !== "planned"
    ? event.payload
    : undefined
}
