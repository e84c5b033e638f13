/**
 * Branch: another way for a history to go on. A branch shares its parent's events up to the fork, and has an overlay of its
 * own after it. Branches are values: recording gives a new one and leaves the old as it was, so that no branch can change
 * its parent, nor a parent its branches. The parent's events are shared, never copied.
 */
import type { HistoryEvent } from "./events/envelope.ts"

export interface Branch {
  /** The branch it forked from; null for a trunk. */
  readonly parent: Branch | null
  /** How many events of the parent's history it shares, counted from the first. */
  readonly fork: number
  /** The events recorded since. */
  readonly overlay: readonly HistoryEvent[]
}

/** A branch without a parent; `events` are what is recorded already. */
export function trunk(events: readonly HistoryEvent[] = []): Branch {
  return { parent: null, fork: 0, overlay: Object.freeze([...events]) }
}

/**
 * A branch that shares the parent's history up to `position`, a number of events (by default all there are), and has no
 * overlay yet. Throws a `RangeError` for a position the parent's history does not have.
 */
export function branchAt(parent: Branch, position: number = eventCount(parent)): Branch {
  const count = eventCount(parent)
  if (!Number.isInteger(position) || position < 0 || position > count) {
    throw new RangeError(`A branch cannot fork at ${position}: its parent has ${count} events.`)
  }
  return { parent, fork: position, overlay: Object.freeze([]) }
}

/** The branch with further events at its end. */
export function recordOn(branch: Branch, ...events: readonly HistoryEvent[]): Branch {
  return { ...branch, overlay: Object.freeze([...branch.overlay, ...events]) }
}

/** All events of a branch, in the order recorded on it: its parent's up to the fork, then its own. */
export function historyOf(branch: Branch): readonly HistoryEvent[] {
  const parts: (readonly HistoryEvent[])[] = []
  let count = eventCount(branch)
  for (let at: Branch | null = branch; at !== null; at = at.parent) {
    parts.push(at.overlay.slice(0, Math.max(0, count - at.fork)))
    count = Math.min(count, at.fork)
  }
  return parts.toReversed().flat()
}

/** How many events a branch's history has. */
function eventCount({ fork, overlay }: Branch): number {
  return fork + overlay.length
}
