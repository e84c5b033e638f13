/**
 * Replay step by step: every intermediate state, immutable, sharing what did not change with its neighbours.
 * For looking (time travel, differences, tests). Where only the end matters, `replayBulk` gives the same state far cheaper.
 */
import { Immer } from "immer"
import type { Fold } from "./fold.ts"
import { copyOf, freezeDeep } from "./plain.ts"

const immer = new Immer({ autoFreeze: true })

/**
 * The states a fold passes through: `n` events give `n + 1` states, the first being the start. Item `k` is the state after
 * `k` events. Each is deeply frozen. `from` is the state to begin from (left as it is), by default the fold's own.
 */
export function replaySteps<S extends object, E>(fold: Fold<S, E>, events: Iterable<E>, from?: S): readonly S[] {
  let state = startOf(fold, from)
  const states = [state]
  for (const event of events) {
    // Immer's `Draft<S>` is S without `readonly`; a fold's states are written without it.
    state = immer.produce(state, (draft) => fold.evolve(draft as S, event))
    states.push(state)
  }
  return states
}

function startOf<S extends object, E>(fold: Fold<S, E>, from: S | undefined): S {
  if (from !== undefined && Object.isFrozen(from)) return from
  const start = from === undefined ? fold.initial() : copyOf(from)
  freezeDeep(start)
  return start
}
