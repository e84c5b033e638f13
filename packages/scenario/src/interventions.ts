/** Interventions: what levels and scenario files plan, in the engine's terms. Ids say where each one comes from. */
import { addDays } from "@laksana/core"
import { type AnyModel, type Intervention, type ModelEvent, type Time, timeOfDay } from "@laksana/engine"
import { decodedPayload } from "./check/payload.ts"
import type { Level } from "./files/assumptions.ts"
import { reviews } from "./files/levers.ts"
import type { ScenarioIntervention } from "./files/scenario-file.ts"

/** From the beginning of the projection until its end, which is no longer part of it. */
export interface Span {
  readonly start: Time
  readonly end: Time
}

/** A level with the dimension and the name under which it is chosen. */
export interface NamedLevel {
  readonly dimension: string
  readonly name: string
  readonly level: Level
}

/** A scenario file's interventions, in its order: `intervention-1`, `intervention-2`, … */
export function interventionsOf(
  written: readonly ScenarioIntervention[],
  span: Span,
  model: AnyModel,
): readonly Intervention[] {
  return written.map((each, index): Intervention => {
    const about = { id: `intervention-${index + 1}`, ...(each.cost === undefined ? {} : { cost: each.cost }) }
    if ("on" in each) return { kind: "event", ...about, at: timeOfDay(each.on), event: eventOf(each, model) }
    const from = each.from === undefined ? span.start : timeOfDay(each.from)
    const to = each.to === undefined ? span.end : timeOfDay(addDays(each.to, 1))
    if ("scale" in each) return { kind: "scale", ...about, from, to, factors: each.scale }
    const { indicator: variable, ...threshold } = each.when
    return {
      kind: "rule",
      ...about,
      from,
      to,
      every: reviews[each.every],
      when: { variable, ...threshold },
      event: eventOf(each, model),
    }
  })
}

/** What assuming a level does besides changing parameters: events on the first day, intensities multiplied throughout. */
export function levelInterventions(
  { dimension, name, level }: NamedLevel,
  { start, end }: Span,
  model: AnyModel,
): readonly Intervention[] {
  const id = `${dimension}=${name}`
  const events = (level.start ?? []).map((each, index): Intervention => {
    return { kind: "event", id: `${id}/start-${index + 1}`, at: start, event: eventOf(each, model) }
  })
  if (level.scale === undefined) return events
  return [...events, { kind: "scale", id: `${id}/scale`, from: start, to: end, factors: level.scale }]
}

function eventOf(
  { event: type, payload }: { readonly event: string; readonly payload?: unknown },
  model: AnyModel,
): ModelEvent {
  return { type, payload: decodedPayload(type, payload, model).payload ?? {} }
}
