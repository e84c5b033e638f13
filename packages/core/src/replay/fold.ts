/** Fold: what turns events into a state. One event, one mutation of a draft; nothing else is ever needed. */

/**
 * A state and how one event changes it. `initial` gives a fresh state at each call; `evolve` mutates the draft it is
 * given, never refuses, and reads neither clock nor chance. States are plain data: objects, arrays, strings, numbers,
 * booleans and null.
 */
export interface Fold<S, E> {
  initial(): S
  evolve(draft: S, event: E): void
}
