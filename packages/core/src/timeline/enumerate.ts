/**
 * Enumerate: every order in which the events of a history can have happened. An order is consistent if it respects every
 * constraint and some dating within the bounds gives it (days may be shared). Events whose day is known keep their
 * canonical order among themselves, also on one day; only the others move.
 */
import type { HistoryEvent } from "../events/envelope.ts"
import { propagatedIntervals } from "./bounds.ts"
import { canonicalOrder } from "./order.ts"

/** Every consistent order, the canonical one first, at most `limit` of them. None if the dates are impossible. */
export function* enumerateOrders(
  history: readonly HistoryEvent[],
  limit = Number.POSITIVE_INFINITY,
): Generator<readonly HistoryEvent[], void, undefined> {
  const { intervals, network, problems } = propagatedIntervals(history)
  if (limit <= 0 || problems.some((problem) => problem._tag !== "UnknownReference")) return
  const { earliest, latest } = intervals
  const canonical = canonicalOrder(intervals, network)
  const previous = network.previous.map((before) => [...before])
  const exact = canonical.filter((i) => earliest[i] === latest[i])
  exact.forEach((i, k) => {
    const before = exact[k - 1]
    if (before !== undefined) previous[i]?.push(before)
  })

  const placed: number[] = []
  const isPlaced = new Uint8Array(history.length)
  let given = 0

  function* extend(now: number): Generator<readonly HistoryEvent[], void, undefined> {
    if (placed.length === canonical.length) {
      given += 1
      yield placed.flatMap((i) => history[i] ?? [])
      return
    }
    let deadline = Number.POSITIVE_INFINITY
    for (const i of canonical) if (isPlaced[i] === 0) deadline = Math.min(deadline, latest[i] ?? deadline)
    for (const i of canonical) {
      if (given >= limit) return
      if (isPlaced[i] === 1 || previous[i]?.some((before) => isPlaced[before] === 0)) continue
      // Placing it moves time on to its earliest day; that must leave a day for everything still to come.
      const after = Math.max(now, earliest[i] ?? now)
      if (after > deadline) continue
      isPlaced[i] = 1
      placed.push(i)
      yield* extend(after)
      placed.pop()
      isPlaced[i] = 0
    }
  }
  yield* extend(Number.NEGATIVE_INFINITY)
}
