/** Stopping: run until the mean of an outcome is known as precisely as asked, or as many times as one will. */
import {
  type BoundedOutcome,
  type ConfidenceSequence,
  confidenceSequence,
  type RunningInterval,
} from "./confidence-sequence.ts"
import type { SeenRuns } from "./seen-runs.ts"

export interface StoppingOptions {
  readonly outcome: BoundedOutcome
  /** Stop once half of the interval's width is this or less. */
  readonly halfWidth: number
  /** Stop at so many runs in any case. */
  readonly mostRuns: number
  /** Look first after so many runs; 100, or `mostRuns` if less, if not given. */
  readonly firstLook?: number
  /** 0.95 if not given. */
  readonly level?: number
}

export type Stopping =
  | {
      readonly kind: "go on"
      readonly interval: RunningInterval
      /** Look again at so many runs in all: more than now, at most the bound. */
      readonly nextLook: number
    }
  /** `precise` as asked · `bound` the most runs are made, and the interval is wider than asked; it holds all the same. */
  | { readonly kind: "precise" | "bound"; readonly interval: RunningInterval }

export interface StoppingRule {
  readonly firstLook: number
  /** What to do after what was seen. */
  readonly after: (seen: SeenRuns) => Stopping
}

/**
 * The interval is one of a confidence sequence: it holds with at least the level's chance wherever one stops, and however often one has
 * looked. The next look is at as many runs as would suffice if what comes is like what came, and at most four times as many as now. What
 * is told is a function of what was seen alone. Throws a `RangeError` where no run may be made.
 */
export function stoppingRule(options: StoppingOptions): StoppingRule {
  const { outcome, halfWidth, mostRuns } = options
  if (!(Number.isInteger(mostRuns) && mostRuns >= 1)) {
    throw new RangeError(`at most ${mostRuns} runs; a whole number from 1 was expected`)
  }
  const { firstLook = Math.min(100, mostRuns) } = options
  if (!(Number.isInteger(firstLook) && firstLook >= 1 && firstLook <= mostRuns)) {
    throw new RangeError(`a first look at ${firstLook} runs; a whole number from 1 to ${mostRuns} was expected`)
  }
  const sequence = confidenceSequence(outcome, {
    halfWidth,
    ...(options.level !== undefined && { level: options.level }),
  })
  return {
    firstLook,
    after: (seen) => {
      const interval = sequence.intervalOf(seen)
      if (seen.runs > 0 && interval.halfWidth <= halfWidth) return { kind: "precise", interval }
      if (seen.runs >= mostRuns) return { kind: "bound", interval }
      if (seen.runs < firstLook) return { kind: "go on", interval, nextLook: firstLook }
      const needed = runsLikeThese(sequence, seen, halfWidth, mostRuns)
      // What few runs show may be far from what comes.
      const nextLook = Math.min(mostRuns, Math.max(seen.runs + 1, Math.min(needed, 4 * seen.runs)))
      return { kind: "go on", interval, nextLook }
    },
  }
}

/** So many runs would suffice if they had the sums of those seen, in proportion; at most `mostRuns`. */
function runsLikeThese(sequence: ConfidenceSequence, seen: SeenRuns, halfWidth: number, mostRuns: number): number {
  const widthAt = (runs: number) => sequence.intervalOf(scaled(seen, runs, sequence.outcome)).halfWidth
  let [short, enough] = [seen.runs, mostRuns]
  while (enough - short > Math.max(1, short / 64)) {
    const middle = Math.floor((short + enough) / 2)
    if (widthAt(middle) <= halfWidth) enough = middle
    else short = middle
  }
  return enough
}

function scaled({ runs, sum, squares }: SeenRuns, to: number, outcome: BoundedOutcome): SeenRuns {
  const by = to / runs
  if (outcome !== "proportion") return { runs: to, sum: sum * by, squares: squares * by }
  const count = Math.round(sum * by)
  return { runs: to, sum: count, squares: count }
}
