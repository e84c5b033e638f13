/**
 * Schedule: what a run does at fixed times, in the order in which it does it. At equal times: the close of the month that
 * ends, interventions in declared order, drift, and only then processes.
 */
import type { AnyRunnableModel, Condition, ModelEvent } from "./model.ts"
import type { Measurement } from "./history/measurement.ts"
import type { DatedEvent } from "./past.ts"
import type { Scenario } from "./scenario.ts"
import type { Time } from "./time.ts"

/**
 * `close` reads indicators · `event` happens · `review` happens if its condition holds · `scale` sets a multiplier · `cover` sets
 * the share of a process's events that the record holds · `check` weighs by an observation · `drift`.
 */
export type Action =
  | { readonly kind: "close"; readonly time: Time; readonly month: number }
  | {
      readonly kind: "event"
      readonly time: Time
      readonly id: string
      /** Index of the scenario's intervention, or −1. */
      readonly intervention: number
      /** Index of the process that made a recorded event, or −1. */
      readonly maker: number
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
      readonly id: string
      readonly variable: number
      readonly seen: Measurement
    }
  | { readonly kind: "cover"; readonly time: Time; readonly process: number; readonly share: number }
  | { readonly kind: "drift"; readonly time: Time }
  | { readonly kind: "end"; readonly time: Time }

/** A condition with its variable as an index: holds when low ≤ value < high. */
export interface CompiledCondition {
  readonly variable: number
  readonly low: number
  readonly high: number
}

const rank = { close: 0, cover: 1, event: 1, review: 1, scale: 1, check: 2, drift: 3, end: 4 } as const

export function variableIndex(model: AnyRunnableModel, id: string): number {
  const index = model.variables.findIndex((variable) => variable.id === id)
  if (index < 0) throw new Error(`The model ${model.name} has no variable ${id}.`)
  return index
}

export function processIndex(model: AnyRunnableModel, name: string): number {
  const index = model.processes.findIndex((process) => process.name === name)
  if (index < 0) throw new Error(`The model ${model.name} has no process ${name}.`)
  return index
}

export function compileCondition(model: AnyRunnableModel, condition: Condition): CompiledCondition {
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
export function scheduleOf(model: AnyRunnableModel, scenario: Scenario): readonly Action[] {
  const { start, horizon } = scenario
  const actions: Action[] = ticks(start, horizon)
  scenario.interventions.forEach((intervention, i) => {
    const { id } = intervention
    if (intervention.kind === "event") {
      if (intervention.at >= start && intervention.at < horizon) {
        actions.push({
          kind: "event",
          time: intervention.at,
          id,
          intervention: i,
          maker: -1,
          event: intervention.event,
        })
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
function scaleSteps(model: AnyRunnableModel, { start, horizon, interventions }: Scenario): readonly Action[] {
  const windows = interventions.filter((intervention) => intervention.kind === "scale")
  const names = new Set(windows.flatMap((window) => Object.keys(window.factors)))
  return [...names].flatMap((name) => {
    // Multiplied by one is left alone: an edge would break the clock's sum in two, and round it otherwise.
    const own = windows.filter((window) => (window.factors[name] ?? 1) !== 1)
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
    .map(({ id, time, event }): Action => ({ kind: "event", time, id, intervention: -1, maker: -1, event }))
  return inOrder([...recorded, ...schedule])
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
export function inOrder(actions: Action[]): readonly Action[] {
  return actions.sort((a, b) => a.time - b.time || rank[a.kind] - rank[b.kind])
}
