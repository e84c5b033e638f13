/** Chain: small models written through the public interface, whose answers mathematics gives. */
import { luckOf, type Model, monthsOf, type Process, type Scenario, scheduleOf, Simulator } from "@laksana/engine"
import { Schema } from "effect"

export interface Counts {
  n: number
  /** ∫ n dt, and when it was last brought up to date. */
  area: number
  since: number
  births: number
}

interface Step {
  readonly name: string
  readonly rate: number
  /** For how many the step may happen. */
  readonly of: (n: number) => number
  readonly by: number
}

const text = (en: string) => ({ en, id: en })

/** A chain on the whole numbers: each step changes `n` by so much, at a rate times `of(n)`. */
export function chainModel(steps: readonly Step[], start: number): Model<Counts> {
  return {
    name: "chain",
    version: "1",
    title: text("chain"),
    parameters: [],
    variables: [
      { id: "n", title: text("n"), bounds: [0, 1000], indicator: true, read: (state) => state.n },
      { id: "births", title: text("births"), bounds: [0, 1e9], read: (state) => state.births },
    ],
    processes: steps.map(
      (step): Process<Counts> => ({
        name: step.name,
        title: text(step.name),
        produces: "Moved",
        base: [step.rate],
        gate: (state) => step.of(state.n),
        event: () => ({ type: "Moved", payload: { by: step.by } }),
      }),
    ),
    milestones: [],
    events: { Moved: { version: 1, payload: Schema.Struct({ by: Schema.Int }) } },
    initial: () => ({ n: start, area: 0, since: 0, births: 0 }),
    evolve: (draft, event, _theta, time) => {
      const { by } = event.payload as { by: number }
      draft.area += draft.n * (time - draft.since)
      draft.since = time
      draft.n += by
      if (by > 0) draft.births += 1
    },
    drift: () => {},
  }
}

export interface ChainRun {
  readonly state: Counts
  /** When `n` (or the births) first reached each level asked for; Infinity for never. */
  readonly reached: Float64Array
}

/** Runs a chain many times from time 0 and hands each end to `see`. */
export function runChain(
  model: Model<Counts>,
  options: {
    readonly until: number
    readonly runs: number
    readonly seed: string
    readonly levels?: readonly number[]
  },
  see: (run: ChainRun, index: number) => void,
): void {
  const milestones = (options.levels ?? []).map((level) => ({
    id: `n${level}`,
    title: text("level"),
    all: [{ variable: "n", atLeast: level }],
    evidence: { grade: "assumption" as const, source: text("test") },
  }))
  const scenario: Scenario = {
    id: "chain",
    start: 0,
    horizon: options.until,
    parameters: {},
    interventions: [],
    milestones,
  }
  const simulator = new Simulator(model, milestones)
  simulator.reserve(monthsOf(0, options.until).length, 0)
  const schedule = scheduleOf(model, scenario)
  const luck = luckOf(model, options.seed)
  for (let index = 0; index < options.runs; index++) {
    const state = model.initial({})
    simulator.run({ state, theta: {}, start: 0, schedule, luck, index })
    state.area += state.n * (options.until - state.since)
    see({ state, reached: simulator.reached }, index)
  }
}

/** Mean and standard error of numbers, and their variance. */
export function momentsOf(values: readonly number[]): {
  mean: number
  variance: number
  se: number
  seVariance: number
} {
  const n = values.length
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  const squares = values.map((value) => (value - mean) ** 2)
  const variance = squares.reduce((sum, square) => sum + square, 0) / (n - 1)
  const spread = squares.reduce((sum, square) => sum + (square - variance) ** 2, 0) / (n - 1)
  return { mean, variance, se: Math.sqrt(variance / n), seVariance: Math.sqrt(spread / n) }
}
