/**
 * Explain: one run as a list of dated events, each with what caused it and what it changed. Folding the list again gives
 * the run's indicators to the last bit.
 */
import type { Ensemble, ReplayedRun } from "./ensemble.ts"
import type { IntensityFactor, Intensities } from "./intensities.ts"
import type { AnyRunnableModel, ModelEvent, Process, Theta, Variable } from "./model.ts"
import { plainCopy } from "./plain-copy.ts"
import { type Action, monthsOf } from "./schedule.ts"
import type { Trace } from "./simulate.ts"
import type { Time } from "./time.ts"

export type Cause =
  /** A process fired; its intensity (per month) at that moment is base × gate × scale × the factors. */
  | {
      readonly kind: "process"
      readonly process: string
      readonly intensity: number
      readonly base: number
      readonly gate: number
      readonly scale: number
      readonly factors: readonly IntensityFactor[]
    }
  /** The scenario did it on a day, or a rule of it at a review. */
  | { readonly kind: "intervention" | "rule"; readonly intervention: string }
  /** A fact of the history: the id of its entry. */
  | { readonly kind: "recorded"; readonly entry: string }

export interface ExplainedEvent {
  readonly time: Time
  readonly type: string
  readonly payload: unknown
  readonly cause: Cause
  /** Variables that the event changed: before and after it. */
  readonly changed: Readonly<Record<string, readonly [number, number]>>
}

export interface ExplainedRun extends ReplayedRun {
  readonly events: readonly ExplainedEvent[]
}

export function explainRun(ensemble: Ensemble, scenario: number, index: number): ExplainedRun {
  const { model } = ensemble.plan
  const events: ExplainedEvent[] = []
  let before = new Float64Array(model.variables.length)
  let pending: Omit<ExplainedEvent, "changed"> | undefined
  const trace: Trace = {
    before: (time, action, process, event, intensities) => {
      before = intensities.values.slice()
      const cause: Cause =
        action !== undefined && "intervention" in action
          ? causeOf(action)
          : {
              kind: "process",
              process: (model.processes[process] as Process<object>).name,
              ...intensities.explain(process),
            }
      pending = { time, type: event.type, payload: plainCopy(event.payload), cause }
    },
    after: (intensities) => {
      if (pending !== undefined) events.push({ ...pending, changed: changesOf(model, before, intensities) })
    },
  }
  return { ...ensemble.replayRun(scenario, index, trace), events }
}

function causeOf(action: Extract<Action, { readonly intervention: number }>): Cause {
  if (action.intervention < 0) return { kind: "recorded", entry: action.id }
  return { kind: action.kind === "review" ? "rule" : "intervention", intervention: action.id }
}

function changesOf(model: AnyRunnableModel, before: Float64Array, { values }: Intensities): ExplainedEvent["changed"] {
  const changed: Record<string, readonly [number, number]> = {}
  for (let i = 0; i < before.length; i++) {
    if (before[i] !== values[i]) {
      changed[(model.variables[i] as Variable<object>).id] = [before[i] as number, values[i] as number]
    }
  }
  return changed
}

/**
 * Folds dated events from a state, with drift on the first of each month after the interventions of that day, and reads the
 * indicators at each month's end: month × indicators.
 */
export function foldEvents(
  model: AnyRunnableModel,
  theta: Theta,
  start: object,
  events: readonly { readonly time: Time; readonly event: ModelEvent; readonly beforeDrift: boolean }[],
  from: Time,
  to: Time,
): Float64Array {
  const state = plainCopy(start)
  const months = monthsOf(from, to)
  const indicators = model.variables.filter((variable) => variable.indicator === true)
  const path = new Float64Array(months.length * indicators.length)
  let next = 0
  const foldWhile = (due: (event: (typeof events)[number]) => boolean) => {
    for (let event = events[next]; event !== undefined && due(event); event = events[next]) {
      model.evolve(state, event.event, theta, event.time)
      next++
    }
  }
  months.forEach((month, i) => {
    foldWhile(({ time, beforeDrift }) => time < month || (time === month && beforeDrift))
    if (month >= from) model.drift(state, theta, month)
    const end = Math.min(month + 1, to)
    foldWhile(({ time }) => time < end)
    indicators.forEach((variable, j) => {
      path[i * indicators.length + j] = variable.read(state)
    })
  })
  return path
}
