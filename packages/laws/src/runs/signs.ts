/**
 * Signs: a driver moves its process in the direction of its sign. In a pair of runs with the same luck, of which the second
 * differs in nothing but that the process sees the driver higher, everything is the same until the process first fires; it
 * fires no later where the sign is positive, and no earlier where it is negative.
 */
import {
  type AnyModel,
  changeParameters,
  luckOf,
  monthsOf,
  type Parameter,
  parameterSampler,
  type Process,
  type Quantity,
  type RunInput,
  scheduleOf,
  Simulator,
  support,
  type Text,
  type Time,
  type Variable,
} from "@laksana/engine"
import type { TrialLaw } from "../law.ts"
import type { Subject } from "../subject.ts"
import { scenarioOf } from "../trial/plan.ts"
import type { Trial } from "../trial/trial.ts"
import { runLaw, withoutShortcuts } from "./run-law.ts"

interface Cell {
  readonly process: number
  readonly variable: string
  /** 1: more of the variable, more events; −1: fewer. */
  readonly sign: 1 | -1
  /** Runs the model in which the process sees the variable higher. */
  readonly raised: Simulator
}

/** What the runs of a pair share. */
type Shared = Pick<RunInput, "theta" | "schedule" | "luck"> & { readonly trial: Trial }

/** Every driver whose elasticity has one sign, and every amplifier whose strength has one, moves its process that way. */
export function driversHaveTheirSign(subject: Subject): TrialLaw {
  const model = withoutShortcuts(subject.model)
  const cells = cellsOf(model)
  const plain = new Simulator(model)
  return runLaw(
    subject,
    {
      id: "drivers-have-their-sign",
      states: {
        en: "In paired runs, a driver raised moves its process in the direction of its elasticity's sign.",
        id: "Pada jalan berpasangan, pendorong yang dinaikkan menggerakkan prosesnya searah tanda elastisitasnya.",
      },
      per100: 20,
      ...(cells.length === 0
        ? { inapplicable: { en: "No driver has a sign.", id: "Tidak ada pendorong yang bertanda." } }
        : {}),
    },
    (trial) => {
      const theta = changeParameters(model, parameterSampler(model, trial.seed)(0), trial.parameters)
      const schedule = scheduleOf(model, scenarioOf(trial, model))
      const shared: Shared = { theta, schedule, luck: luckOf(model, trial.seed), trial }
      const first = firstFirings(plain, shared)
      for (const cell of cells) {
        const found = wrongSign(cell, first, shared)
        if (found !== undefined) return found
      }
      return undefined
    },
    { months: 12, runs: 1 },
  )
}

function wrongSign(
  { process, variable, sign, raised }: Cell,
  first: readonly Time[],
  shared: Shared,
): Text | undefined {
  const before = first[process] ?? Number.POSITIVE_INFINITY
  const after = firstFirings(raised, shared)[process] ?? Number.POSITIVE_INFINITY
  // Rates that rounding alone makes differ fire within a hair of each other.
  if (before === after || sign * (before - after) >= -1e-9) return undefined
  const name = raised.model.processes[process]?.name ?? ""
  const times = `${before} → ${after}`
  return {
    en: `${variable} raised, ${name} first fires at month ${times}, against its sign ${sign > 0 ? "+" : "−"}`,
    id: `${variable} dinaikkan, ${name} pertama terjadi pada bulan ${times}, berlawanan dengan tandanya ${sign > 0 ? "+" : "−"}`,
  }
}

/** When each process first fires in the trial's first run, from the model's initial state; Infinity for never. */
function firstFirings(simulator: Simulator, { theta, schedule, luck, trial }: Shared): readonly Time[] {
  const { model } = simulator
  const first = model.processes.map(() => Number.POSITIVE_INFINITY)
  simulator.reserve(monthsOf(trial.start, trial.horizon).length, trial.interventions.length)
  simulator.run({
    state: model.initial(theta),
    theta,
    start: trial.start,
    schedule,
    luck,
    index: 0,
    trace: {
      before: (time, _action, fired) => {
        if (fired >= 0 && first[fired] === Number.POSITIVE_INFINITY) first[fired] = time
      },
      after: () => {},
    },
  })
  return first
}

function cellsOf(model: AnyModel): readonly Cell[] {
  return model.processes.flatMap((process, k) => [
    ...(process.drivers ?? []).flatMap((driver, j): Cell[] => {
      const sign = signOf(model, driver.elasticity)
      if (sign === undefined) return []
      const drivers = (process.drivers ?? []).map((each, i) => (i === j ? { ...each, variable: raisedId } : each))
      return [{ process: k, variable: driver.variable, sign, raised: raising(model, k, driver.variable, { drivers }) }]
    }),
    ...(process.amplifiers ?? []).flatMap((amplifier, j): Cell[] => {
      const sign = signOf(model, amplifier.strength)
      if (sign === undefined) return []
      const amplifiers = (process.amplifiers ?? []).map((each, i) => (i === j ? { ...each, variable: raisedId } : each))
      return [
        {
          process: k,
          variable: amplifier.variable,
          sign,
          raised: raising(model, k, amplifier.variable, { amplifiers }),
        },
      ]
    }),
  ])
}

/** The sign that a quantity has wherever its parameter is defined; undefined where it may have either. */
function signOf(model: AnyModel, quantity: Quantity): 1 | -1 | undefined {
  const [low, high] = typeof quantity === "number" ? [quantity, quantity] : rangeOf(model, quantity)
  if (low >= 0 && high > 0) return 1
  return high <= 0 && low < 0 ? -1 : undefined
}

function rangeOf(model: AnyModel, id: string): readonly [number, number] {
  const parameter: Parameter | undefined = model.parameters.find((each) => each.id === id)
  if (parameter === undefined) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  const [low, high] = support(parameter.prior)
  return [Math.min(low, parameter.bounds[0]), Math.max(high, parameter.bounds[1])]
}

const raisedId = "raised"

/** The model with a variable more, which reads another higher by a quarter of the way to its bound; only one process sees it. */
function raising(
  model: AnyModel,
  process: number,
  id: string,
  seen: Pick<Process<object>, "drivers"> | Pick<Process<object>, "amplifiers">,
): Simulator {
  const own = model.variables.find((variable) => variable.id === id)
  if (own === undefined) throw new Error(`The model ${model.name} has no variable ${id}.`)
  const top = Math.min(own.bounds[1], own.bounds[0] + 1e3)
  const raised: Variable<object> = {
    ...own,
    id: raisedId,
    indicator: false,
    read: (state) => {
      const value = own.read(state)
      return value < top ? value + (top - value) / 4 : value
    },
  }
  // What a variable more is appended to keeps its places, so that the pair shares one schedule.
  return new Simulator({
    ...model,
    variables: [...model.variables, raised],
    processes: model.processes.map((each, k) => (k === process ? { ...each, ...seen } : each)),
  })
}
