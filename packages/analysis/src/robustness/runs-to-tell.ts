/** Runs to tell: how many runs would tell two scenarios apart that so many did not, were they truly as far apart as they look. */
import { normalQuantile } from "@laksana/engine"
import type { Estimate } from "../sensitivity/estimate.ts"

export interface ToTell {
  /** Those that the difference was found in. */
  readonly runs: number
  /** Independent draws that stand behind runs; undefined where each run has a draw of its own. */
  readonly draws?: number
  /** As `rankingOf` tells them apart: pairs of scenarios, all told together at this level. */
  readonly pairs: number
  readonly level: number
  /** How often so many runs would tell it, run anew with other luck. */
  readonly power: number
}

/**
 * The number of runs at which the difference is as many of its errors as the two-sided test asks, and so many more that luck takes it
 * below in 1 − `power` of all cases only (the usual normal approximation). Infinite where nothing differs, or where draws are too few for
 * any number of runs.
 */
export function runsToTell({ estimate, error }: Estimate, { runs, draws, pairs, level, power }: ToTell): number {
  const reach = normalQuantile(1 - (1 - level) / pairs / 2) + normalQuantile(power)
  const shared = draws === undefined ? 0 : 1 / draws
  // The error is √(variance × (1 / runs + 1 / draws)).
  const variance = error ** 2 / (1 / runs + shared)
  const rate = (estimate / reach) ** 2 / variance - shared
  return rate > 0 ? Math.ceil(1 / rate) : Number.POSITIVE_INFINITY
}
