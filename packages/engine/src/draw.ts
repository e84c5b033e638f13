/**
 * Draw: where a run starts from: one parameter vector together with one way the unrecorded past may have gone, given the
 * record. Without a past, the priors and the model's initial state.
 */
import { originSampler } from "./history/origin.ts"
import { forkOf } from "./history/condition.ts"
import { chooser, type Population } from "./history/population.ts"
import type { AnyRunnableModel } from "./model.ts"
import { type ParameterDraw, parameterSampler } from "./parameters.ts"
import type { DatedEvent, DatedPast, Past } from "./past.ts"
import type { Time } from "./time.ts"

export interface Draw extends ParameterDraw {
  /** The state at the end of the past, or at the fork where one was asked for. Not to be changed: copy it. */
  readonly state: object
  /** Recorded facts that the projection meets: after the past's end, and of exogenous ones those after the fork. */
  readonly later: readonly DatedEvent[]
  /** Its position in the population; −1 without a past. */
  readonly position: number
}

/** A past with what it taught. */
export interface LivedPast {
  readonly past: Past
  readonly population: Population
}

/**
 * The draws of a model: `draw(i)` is where run `i` starts. The parameters of a lived past come from its population's own seed;
 * `forkAt` must be the time for which the population was asked.
 */
export function drawSampler(
  model: AnyRunnableModel,
  seed: string,
  lived?: LivedPast,
  forkAt?: Time,
): (index: number) => Draw {
  if (lived === undefined) {
    const parameters = parameterSampler(model, seed)
    return (index) => {
      const { theta, ranks } = parameters(index)
      return { theta, ranks, state: model.initial(theta), later: [], position: -1 }
    }
  }
  const { past, population } = lived
  const choose = chooser(population)
  const originOf = originSampler(model, past, population.seed)
  const fork = forkOf(past, forkAt)
  const states = fork === undefined ? population.states : population.forked
  if (states === undefined) throw new Error("The past was not conditioned with a fork.")
  const laterOf = ({ events }: DatedPast): readonly DatedEvent[] =>
    events.filter(({ time, exogenous }) => time >= past.end || (fork !== undefined && time >= fork && exogenous))

  return (index) => {
    const position = choose(index)
    const { theta, ranks, dated } = originOf(population.origins[position] as number)
    return { theta, ranks, state: states[position] as object, later: laterOf(dated), position }
  }
}
