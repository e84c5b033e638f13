/**
 * Replay in bulk: the state after all events, folded on one private copy that nobody else can see and frozen at the end.
 * The same `evolve` as `replaySteps` and the same state, at a small part of the cost.
 */
import { copyOf, freezeDeep } from "./plain.ts"
import type { Fold } from "./fold.ts"

/** The state after `events`, deeply frozen. `from` is the state to begin from (left as it is), by default the fold's own. */
export function replayBulk<S extends object, E>(fold: Fold<S, E>, events: Iterable<E>, from?: S): S {
  const state = from === undefined ? fold.initial() : copyOf(from)
  for (const event of events) fold.evolve(state, event)
  freezeDeep(state)
  return state
}
