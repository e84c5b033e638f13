/**
 * Order: one canonical order of a history, the same on every machine, consistent with every bound and constraint.
 * Each event comes after all it must follow; among those free to come next, the one with the smallest earliest day comes
 * first, then the one with the smallest latest day, then the one that stands first in the history. An event that nothing
 * bounds from below thus comes first among those it need not follow.
 */
import type { HistoryEvent } from "../events/envelope.ts"
import { type Intervals, propagatedIntervals, type Window } from "./bounds.ts"
import type { Network } from "./network.ts"

/** The events in canonical order. Constraints that are faulty (see `bounds`) are passed over. */
export function inOrder(history: readonly HistoryEvent[], window: Window = {}): readonly HistoryEvent[] {
  const { intervals, network } = propagatedIntervals(history, window)
  return canonicalOrder(intervals, network).flatMap((i) => history[i] ?? [])
}

/** The positions of the events in canonical order. */
export function canonicalOrder({ earliest, latest }: Intervals, network: Network): readonly number[] {
  const isBefore = (a: number, b: number): boolean => {
    const e = (earliest[a] ?? 0) === (earliest[b] ?? 0)
    if (!e) return (earliest[a] ?? 0) < (earliest[b] ?? 0)
    const l = (latest[a] ?? 0) === (latest[b] ?? 0)
    return l ? a < b : (latest[a] ?? 0) < (latest[b] ?? 0)
  }
  const missing = network.previous.map((before) => before.length)
  const free = new Heap(isBefore)
  missing.forEach((count, i) => {
    if (count === 0) free.push(i)
  })
  const order: number[] = []
  for (let i = free.pop(); i !== undefined; i = free.pop()) {
    order.push(i)
    for (const j of network.next[i] ?? []) {
      const left = (missing[j] ?? 0) - 1
      missing[j] = left
      if (left === 0) free.push(j)
    }
  }
  return order
}

/** A binary heap of positions. */
class Heap {
  readonly #isBefore: (a: number, b: number) => boolean
  readonly #items: number[] = []

  constructor(isBefore: (a: number, b: number) => boolean) {
    this.#isBefore = isBefore
  }

  push(item: number): void {
    const items = this.#items
    let at = items.push(item) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = items[parent] ?? item
      if (!this.#isBefore(item, above)) break
      items[at] = above
      at = parent
    }
    items[at] = item
  }

  pop(): number | undefined {
    const items = this.#items
    const first = items[0]
    const last = items.pop()
    if (last === undefined || items.length === 0) return first
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      let below = items[child]
      if (below === undefined) break
      const sibling = items[child + 1]
      if (sibling !== undefined && this.#isBefore(sibling, below)) {
        child += 1
        below = sibling
      }
      if (!this.#isBefore(below, last)) break
      items[at] = below
      at = child
    }
    items[at] = last
    return first
  }
}
