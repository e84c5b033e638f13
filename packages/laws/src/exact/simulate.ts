/** Simulate: many runs of a solvable model with the engine's own clock, and where they end. Time is in months, from 0. */
import { drawSampler, luckOf, monthsOf, plainCopy, scheduleOf, Simulator } from "@laksana/engine"
import type { SolvableModel } from "../models/solvable.ts"

/** How a model is simulated: until `time`, so many times, with the luck of a seed. */
export interface Simulation {
  readonly time: number
  readonly runs: number
  readonly seed: string
}

export interface Ends {
  /** Of each state of the chain, the number of runs that end in it. */
  readonly occupation: Uint32Array
  /** Events of all runs. */
  readonly events: number
}

export function simulate({ model, states, stateOf }: SolvableModel, { time, runs, seed }: Simulation): Ends {
  const scenario = { id: "exact", start: 0, horizon: time, parameters: {}, interventions: [], milestones: [] }
  const simulator = new Simulator(model, scenario.milestones)
  simulator.reserve(monthsOf(0, time).length, 0)
  const schedule = scheduleOf(model, scenario)
  const luck = luckOf(model, seed)
  const draws = drawSampler(model, seed)
  const occupation = new Uint32Array(states.length)
  let events = 0
  for (let index = 0; index < runs; index++) {
    const { theta, state: initial } = draws(index)
    const state = plainCopy(initial)
    events += simulator.run({ state, theta, start: 0, schedule, luck, index }).events
    const end = stateOf(state)
    occupation[end] = (occupation[end] as number) + 1
  }
  return { occupation, events }
}
