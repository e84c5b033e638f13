/**
 * Schedule: what a run does at fixed times, in the order in which it does it. At equal times: the close of the month that
 * ends, interventions in declared order, drift, and only then processes.
 */
import type { AnyModel, Condition, ModelEvent } from "./model.ts"
import type { DatedEvent, DatedPast } from "./past.ts"
import type { Scenario } from "./scenario.ts"
import type { Time } from "./time.ts"

/** `close` reads indicators · `event` happens · `review` happens if its condition holds · `scale` sets a multiplier · `check` compares with an observation · `drift`. */
export type Action =
  | { readonly kind: "close"; readonly time: Time; readonly month: number }
  | {
      readonly kind: "event"
      readonly time: Time
      readonly id: string
      readonly intervention: number
      readonly event: ModelEvent
    }
  | {
      readonly kind: "review"
      readonly time: Time
      readonly id: string
      readonly intervention: number
      readonly when: CompiledCondition
      readonly event: ModelEvent
    }
  | { readonly kind: "scale"; readonly time: Time; readonly process: number; readonly factor: number }
  | {
      readonly kind: "check"
      readonly time: Time
      readonly variable: number
      readonly low: number
      readonly high: number
    }
  | { readonly kind: "drift"; readonly time: Time }
  | { readonly kind: "end"; readonly time: Time }

/** A condition with its variable as an index: holds when low ≤ value < high. */
export interface CompiledCondition {
  readonly variable: number
  readonly low: number
  readonly high: number
}

const rank = { close: 0, event: 1, review: 1, scale: 1, check: 2, drift: 3, end: 4 } as const

function variableIndex(model: AnyModel, id: string): number {
  const index = model.variables.findIndex((variable) => variable.id === id)
  if (index < 0) throw new Error(`The model ${model.name} has no variable ${id}.`)
  return index
}

export function processIndex(model: AnyModel, name: string): number {
  const index = model.processes.findIndex((process) => process.name === name)
  if (index < 0) throw new Error(`The model ${model.name} has no process ${name}.`)
  return index
}

export function compileCondition(model: AnyModel, condition: Condition): CompiledCondition {
  const variable = variableIndex(model, condition.variable)
  return "atLeast" in condition
    ? { variable, low: condition.atLeast, high: Number.POSITIVE_INFINITY }
    : { variable, low: Number.NEGATIVE_INFINITY, high: condition.below }
}

export function holds(condition: CompiledCondition, values: Float64Array): boolean {
  const value = values[condition.variable] as number
  return value >= condition.low && value < condition.high
}

/** First calendar months of the span that a scenario reports: one entry per month touched by [start, horizon). */
export function monthsOf(start: Time, horizon: Time): readonly number[] {
  const first = Math.floor(start)
  return Array.from({ length: Math.max(0, Math.ceil(horizon) - first) }, (_, i) => first + i)
}

/** The schedule of a projection. */
export function scheduleOf(model: AnyModel, scenario: Scenario): readonly Action[] {
  const { start, horizon } = scenario
  const actions: Action[] = ticks(start, horizon)
  scenario.interventions.forEach((intervention, i) => {
    const { id } = intervention
    if (intervention.kind === "event") {
      if (intervention.at >= start && intervention.at < horizon) {
        actions.push({ kind: "event", time: intervention.at, id, intervention: i, event: intervention.event })
      }
    } else if (intervention.kind === "rule") {
      const when = compileCondition(model, intervention.when)
      const last = Math.min(intervention.to, horizon)
      for (let month = Math.ceil(Math.max(intervention.from, start)); month < last; month++) {
        if (month % intervention.every !== 0) continue
        actions.push({ kind: "review", time: month, id, intervention: i, when, event: intervention.event })
      }
    }
  })
  actions.push(...scaleSteps(model, scenario), { kind: "end", time: horizon })
  return inOrder(actions)
}

/** The multiplier of each process at each edge of a window: the product of the windows open from then on. */
function scaleSteps(model: AnyModel, { start, horizon, interventions }: Scenario): readonly Action[] {
  const windows = interventions.filter((intervention) => intervention.kind === "scale")
  const names = new Set(windows.flatMap((window) => Object.keys(window.factors)))
  return [...names].flatMap((name) => {
    const own = windows.filter((window) => name in window.factors)
    const edges = new Set(own.flatMap(({ from, to }) => [Math.max(start, from), to]).filter((edge) => edge < horizon))
    return [...edges].map((time): Action => {
      const open = own.filter(({ from, to }) => from <= time && time < to)
      const factor = open.reduce((product, window) => product * (window.factors[name] ?? 1), 1)
      return { kind: "scale", time, process: processIndex(model, name), factor }
    })
  })
}

/** A schedule with recorded facts laid into it; on one day they come before the scenario's interventions. */
export function withFacts(schedule: readonly Action[], facts: readonly DatedEvent[], horizon: Time): readonly Action[] {
  if (facts.length === 0) return schedule
  const recorded = facts
    .filter(({ time }) => time < horizon)
    .map(({ id, time, event }): Action => ({ kind: "event", time, id, intervention: -1, event }))
  return inOrder([...recorded, ...schedule])
}

/**
 * The schedule of the part of a past that lies in [from, to): its events, and what was seen, as checks. Made for every attempt
 * at a draw, so what is in order already is laid together and not sorted.
 */
export function scheduleOfPast(model: AnyModel, past: DatedPast, from: Time, to: Time): readonly Action[] {
  const checks = past.observations
    .filter(({ at }) => at >= from && at < to)
    .map(
      ({ variable, at, low, high }): Action => ({
        kind: "check",
        time: at,
        variable: variableIndex(model, variable),
        low,
        high,
      }),
    )
    .sort((a, b) => a.time - b.time)
  const actions: Action[] = []
  let event = 0
  let check = 0
  for (let month = Math.ceil(from); ; month++) {
    const until = Math.min(month, to)
    // On the first of a month: events, checks, drift.
    for (
      let next = past.events[event];
      next !== undefined && next.time < to && next.time <= until;
      next = past.events[++event]
    ) {
      for (; check < checks.length && (checks[check] as Action).time < next.time; check++)
        actions.push(checks[check] as Action)
      if (next.time < from) continue
      actions.push({ kind: "event", time: next.time, id: next.id, intervention: -1, event: next.event })
    }
    for (; check < checks.length && (checks[check] as Action).time <= until; check++)
      actions.push(checks[check] as Action)
    if (month >= to) break
    actions.push({ kind: "drift", time: month })
  }
  actions.push({ kind: "end", time: to })
  return actions
}

/** Drift on the first of each month, and the close of each. */
function ticks(start: Time, end: Time): Action[] {
  const actions: Action[] = []
  for (let month = Math.floor(start); month < end; month++) {
    if (month >= start) actions.push({ kind: "drift", time: month })
    actions.push({ kind: "close", time: Math.min(month + 1, end), month: month - Math.floor(start) })
  }
  return actions
}

/** Stable: what is declared first acts first among equals. */
function inOrder(actions: Action[]): readonly Action[] {
  return actions.sort((a, b) => a.time - b.time || rank[a.kind] - rank[b.kind])
}
