/** Seen runs: what of an outcome in many runs is needed to tell how well its mean is known. Chunks of runs merge. */

/** What is kept of the runs so far: enough for the interval, the same in whatever order they came. */
export interface SeenRuns {
  readonly runs: number
  readonly sum: number
  readonly squares: number
}

export const noRuns: SeenRuns = { runs: 0, sum: 0, squares: 0 }

/** With one more run. */
export function withRun({ runs, sum, squares }: SeenRuns, value: number): SeenRuns {
  return { runs: runs + 1, sum: sum + value, squares: squares + value * value }
}

/** All runs of both. */
export function withRuns(one: SeenRuns, other: SeenRuns): SeenRuns {
  return { runs: one.runs + other.runs, sum: one.sum + other.sum, squares: one.squares + other.squares }
}
