/** Network: the order constraints of a history as a graph over positions, with what is wrong with them. */
import type { HistoryEvent } from "../events/envelope.ts"
import type { TimelineProblem } from "./bounds.ts"

/** `next[i]` are the positions of events that come after event i, `previous[i]` of those before it; no cycle is left in them. */
export interface Network {
  readonly next: readonly (readonly number[])[]
  readonly previous: readonly (readonly number[])[]
  /** Every position, each after all that precede it. */
  readonly order: readonly number[]
  readonly problems: readonly TimelineProblem[]
}

/** The constraints of a history; those that would close a cycle are reported and left out. */
export function constraintsOf(history: readonly HistoryEvent[]): Network {
  const positions = new Map<string, number>()
  history.forEach((event, i) => {
    if (!positions.has(event.id)) positions.set(event.id, i)
  })
  const problems: TimelineProblem[] = []
  const next = history.map((): Set<number> => new Set())
  history.forEach((event, i) => {
    if (typeof event.occurred === "string") return
    for (const reference of event.occurred.after ?? []) {
      const j = positions.get(reference)
      if (j === undefined) problems.push({ _tag: "UnknownReference", event: event.id, reference })
      else next[j]?.add(i)
    }
    for (const reference of event.occurred.before ?? []) {
      const j = positions.get(reference)
      if (j === undefined) problems.push({ _tag: "UnknownReference", event: event.id, reference })
      else next[i]?.add(j)
    }
  })
  for (const cycle of breakCycles(next)) {
    problems.push({ _tag: "OrderCycle", events: cycle.map((i) => history[i]?.id ?? "") })
  }
  const previous = history.map((): number[] => [])
  next.forEach((after, i) => {
    for (const j of after) previous[j]?.push(i)
  })
  return { next: next.map((after) => [...after]), previous, order: topologicalOrder(next, previous), problems }
}

/** Depth first, by position; an edge back to an event on the path closes a cycle, is taken out, and the cycle is given. */
function breakCycles(next: readonly Set<number>[]): readonly (readonly number[])[] {
  const cycles: number[][] = []
  const done = new Set<number>()
  for (let root = 0; root < next.length; root++) {
    if (done.has(root)) continue
    // A stack of our own: histories may be longer than the call stack is deep.
    const path = [root]
    const onPath = new Map([[root, 0]])
    const waiting = [[...(next[root] ?? [])]]
    while (path.length > 0) {
      const at = path.at(-1) ?? root
      const to = waiting.at(-1)?.shift()
      if (to === undefined) {
        done.add(at)
        onPath.delete(at)
        path.pop()
        waiting.pop()
        continue
      }
      const start = onPath.get(to)
      if (start !== undefined) {
        cycles.push(path.slice(start))
        next[at]?.delete(to)
      } else if (!done.has(to)) {
        onPath.set(to, path.length)
        path.push(to)
        waiting.push([...(next[to] ?? [])])
      }
    }
  }
  return cycles
}

function topologicalOrder(next: readonly ReadonlySet<number>[], previous: readonly (readonly number[])[]): number[] {
  const missing = previous.map((before) => before.length)
  const order = missing.flatMap((count, i) => (count === 0 ? [i] : []))
  for (let k = 0; k < order.length; k++) {
    for (const j of next[order[k] ?? 0] ?? []) {
      const left = (missing[j] ?? 0) - 1
      missing[j] = left
      if (left === 0) order.push(j)
    }
  }
  return order
}
