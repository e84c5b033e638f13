/**
 * Projector: makes runs of a plan's scenarios one at a time. Run `i` of every scenario starts from the same draw and meets the same
 * luck; the caller may pin parameters to values of its own, which then hold from the scenario's start on.
 */
import { type Draw, drawSampler } from "./draw.ts"
import { condition } from "./history/condition.ts"
import { effectiveSizes, type Population } from "./history/population.ts"
import type { AnyRunnableModel, Milestone, Theta } from "./model.ts"
import { changeParameters } from "./parameters.ts"
import type { Past } from "./past.ts"
import { plainCopy } from "./plain-copy.ts"
import type { Scenario } from "./scenario.ts"
import { monthsOf, scheduleOf, withFacts } from "./schedule.ts"
import { luckOf, Simulator, type Trace } from "./simulate.ts"
import type { Time } from "./time.ts"

/** Where runs start from. */
export interface Setting {
  readonly model: AnyRunnableModel
  readonly seed: string
  /** Without one, runs start from the priors and the model's initial state. */
  readonly past?: Past
  /** What the past taught, where it is known already: with a fork at the scenarios' start where that lies before its end. */
  readonly population?: Population
}

export interface RunAt {
  /** The luck of the run, and of the draw that it starts from unless one is given. */
  readonly index: number
  readonly draw?: Draw
  /** Values in place of what the draw and the scenario say, by parameter; within the parameters' bounds. */
  readonly pinned?: Theta
  /** With the luck of its index mirrored. */
  readonly mirrored?: boolean
  readonly trace?: Trace
}

/** A scenario made ready. What a run gives is overwritten by the next run of any scenario of the same projector. */
export interface PreparedScenario {
  readonly scenario: Scenario
  readonly run: (at: RunAt) => {
    readonly theta: Theta
    readonly events: number
    readonly simulator: Simulator
  }
}

export interface Projector {
  /** What the past taught; undefined without one. */
  readonly population: Population | undefined
  /** How many independent draws stand behind the runs; undefined where each run has a draw of its own. */
  readonly independent: number | undefined
  readonly draws: (index: number) => Draw
  readonly prepare: (scenario: Scenario) => PreparedScenario
}

/** For scenarios that begin at `start`. */
export function projectorOf({ model, seed, past, population: known }: Setting, start: Time | undefined): Projector {
  const population =
    past === undefined
      ? undefined
      : (known ?? condition(model, past, { seed, ...(start === undefined ? {} : { forkAt: start }) }).population)
  const lived = past === undefined || population === undefined ? undefined : { past, population }
  const draws = drawSampler(model, seed, lived, start)
  const luck = luckOf(model, seed)
  const simulators = new Map<readonly Milestone[], Simulator>()
  const simulatorFor = (milestones: readonly Milestone[]): Simulator => {
    const made = simulators.get(milestones) ?? new Simulator(model, milestones)
    simulators.set(milestones, made)
    return made
  }

  const prepare = (scenario: Scenario): PreparedScenario => {
    const { parameters, horizon, interventions } = scenario
    const simulator = simulatorFor(scenario.milestones)
    const months = monthsOf(scenario.start, horizon).length
    const schedule = scheduleOf(model, scenario)
    return {
      scenario,
      run: ({ index, draw = draws(index), pinned, mirrored = false, trace }) => {
        const changed = changeParameters(model, draw, parameters)
        const theta = pinned === undefined ? changed : { ...changed, ...pinned }
        simulator.reserve(months, interventions.length)
        const { events } = simulator.run({
          state: plainCopy(draw.state),
          theta,
          start: scenario.start,
          schedule: withFacts(schedule, draw.later, horizon),
          luck,
          index,
          mirrored,
          ...(trace === undefined ? {} : { trace }),
        })
        return { theta, events, simulator }
      },
    }
  }

  return {
    population,
    independent: population === undefined ? undefined : effectiveSizes(population).independent,
    draws,
    prepare,
  }
}
