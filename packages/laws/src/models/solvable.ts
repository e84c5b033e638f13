/**
 * Solvable: a model that is a continuous-time Markov chain on finitely many states, with the rates from which mathematics
 * gives its answers. The rates are written down beside the model and not read from it, so that the two can disagree. Rates
 * are per month.
 */
import type { Model } from "@laksana/engine"

export interface SolvableModel<State extends object = object> {
  /** Its parameters have fixed values and nothing drifts: the rates below are all there is to it. */
  readonly model: Model<State>
  /** A short name of each state of the chain. */
  readonly states: readonly string[]
  /** Rate from state i to state j at `i × states + j`; on the diagonal what makes each row sum to zero. */
  readonly generator: Float64Array
  /** The state of the chain in which the model begins. */
  readonly start: number
  /** In which state of the chain a state of the model is; several of these may be one of those. */
  stateOf(state: State): number
}

/** One way to leave a state. */
export interface Jump {
  readonly from: number
  readonly to: number
  readonly rate: number
}

/** The generator of a chain on so many states; jumps from one state to another add up. */
export function generatorOf(states: number, jumps: readonly Jump[]): Float64Array {
  const generator = new Float64Array(states * states)
  for (const { from, to, rate } of jumps) {
    generator[from * states + to] = (generator[from * states + to] as number) + rate
    generator[from * states + from] = (generator[from * states + from] as number) - rate
  }
  return generator
}
