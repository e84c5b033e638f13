/**
 * Replay in bulk: the state after all events, folded on one private copy that nobody else can see and frozen at the end.
 * The same `evolve` as `replaySteps` and the same state, at a small part of the cost.
 */
import { copyOf, freezeDeep } from "./plain.ts"
import type { Fold } from "./fold.ts"

/** The state after `events`, deeply frozen. `from` is the state to begin from (left as it is), by default the fold's own. */
export function replayBulk<S extends object, E>(fold: Fold<S, E>, events: Iterable<E>, from?: S): S {
  const replay = replayInParts(fold, from)
  for (const event of events) replay.add(event)
  return replay.end()
}

/** A replay of events that come by and by, such as those of a log that is read page by page. */
export interface ReplayInParts<S, E> {
  add(event: E): void
  /** The state after all that was added, deeply frozen. Nothing may be added after it. */
  end(): S
}

/** As `replayBulk`, for events that are not all there at once. */
export function replayInParts<S extends object, E>(fold: Fold<S, E>, from?: S): ReplayInParts<S, E> {
  const state = from === undefined ? fold.initial() : copyOf(from)
  return {
    add: (event) => fold.evolve(state, event),
    end() {
      freezeDeep(state)
      return state
    },
  }
}
