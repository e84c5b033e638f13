/**
 * Confidence sequence: an interval for the mean of a bounded outcome that holds at all numbers of runs at once. One may look after every
 * run and stop whenever one likes, for any reason seen so far; an interval for a fixed number of runs would then hold less often than
 * it says.
 */

import { type Bet, betsFor, earnedOnShares, earnedOnYes, largestOfShares, largestOfYesOrNo } from "./bets.ts"
import type { SeenRuns } from "./seen-runs.ts"

/** `proportion` 0 or 1 · `share` from 0 to 1 · `difference` of two shares (a paired difference, say), from −1 to 1. */
export type BoundedOutcome = "proportion" | "share" | "difference"

export interface SequenceOptions {
  /** The chance that all intervals, at however many runs, hold the mean: at least this; 0.95 if not given. */
  readonly level?: number
  /** The half-width for which intervals are to be as narrow as they can; 0.02 if not given. They hold whatever it is. */
  readonly halfWidth?: number
}

export interface RunningInterval {
  readonly runs: number
  /** Of the runs so far; 0 of none. */
  readonly mean: number
  readonly low: number
  readonly high: number
  /** Half of the width. */
  readonly halfWidth: number
}

export interface ConfidenceSequence {
  readonly outcome: BoundedOutcome
  readonly level: number
  /** Throws a `RangeError` where what was seen cannot be of such an outcome. */
  readonly intervalOf: (seen: SeenRuns) => RunningInterval
}

/**
 * Bets against a mean m (Waudby-Smith & Ramdas 2024, Journal of the Royal Statistical Society B 86, 1–27): a wealth that starts at 1 and,
 * if m is the mean, does not grow on average however one plays. It then ever exceeds 2/α with a chance of at most α/2 (Ville 1939), so
 * the m against which neither betting up nor betting down has earned that much are an interval for all times. Wealth is a mixture over
 * sizes λ of the bet (Robbins 1970), most of it on those that suit the half-width asked for; with S = Σ x over n runs:
 *
 * - of yes or no: exp(λ S − n ln(1 − m + m e^λ)), the likelihood ratio against m;
 * - of shares, and differences brought to them by (1 + x)/2: exp(λ Σ (x − m) − ψ(λ m)/m² Σ (x − m)²), ψ(z) = −ln(1 − z) − z. That is at
 *   most the bet Π (1 + λ (x − m)), as (ln(1 + z) − z)/z² rises with z and x − m is at least −m (as Fan, Grama & Liu 2015, Electronic
 *   Journal of Probability 20, 1, with −1; mixtures of it in Howard, Ramdas, McAuliffe & Sekhon 2021, Annals of Statistics 49,
 *   1055–1080). It gains from a small variance, whatever the mean, as paired runs have it.
 *
 * Runs must be alike and independent of each other; pairs of mirrored runs are so by their means, not one by one.
 */
export function confidenceSequence(outcome: BoundedOutcome, options: SequenceOptions = {}): ConfidenceSequence {
  const { level = 0.95, halfWidth = 0.02 } = options
  if (!(level > 0 && level < 1)) throw new RangeError(`level ${level}; between 0 and 1 was expected`)
  if (!(halfWidth > 0 && halfWidth < 1)) {
    throw new RangeError(`a half-width of ${halfWidth}; between 0 and 1 was expected`)
  }
  const enough = Math.log(2 / (1 - level))
  const difference = outcome === "difference"
  const bets = betsFor(
    difference ? halfWidth / 2 : halfWidth,
    outcome === "proportion" ? largestOfYesOrNo : largestOfShares,
  )
  const earned: (bets: readonly Bet[], seen: SeenRuns, m: number) => number =
    outcome === "proportion" ? earnedOnYes : earnedOnShares

  const intervalOf = (seen: SeenRuns): RunningInterval => {
    checkSeen(seen, outcome)
    if (seen.runs === 0) return { runs: 0, mean: 0, low: difference ? -1 : 0, high: 1, halfWidth: difference ? 1 : 0.5 }
    const shares = difference ? halved(seen) : seen
    const low = lowest((m) => earned(bets, shares, m) < enough, shares.sum / shares.runs)
    const other = mirrored(shares)
    const high = 1 - lowest((m) => earned(bets, other, m) < enough, other.sum / other.runs)
    const [from, to] = difference ? [2 * low - 1, 2 * high - 1] : [low, high]
    return { runs: seen.runs, mean: seen.sum / seen.runs, low: from, high: to, halfWidth: (to - from) / 2 }
  }
  return { outcome, level, intervalOf }
}

/** The lowest m, up to the mean, that is kept: what is earned against it falls as m rises. */
function lowest(kept: (m: number) => boolean, mean: number): number {
  if (kept(0)) return 0
  let [out, within] = [0, mean]
  for (let i = 0; i < 45; i++) {
    const middle = (out + within) / 2
    if (kept(middle)) within = middle
    else out = middle
  }
  return out
}

/** Of 1 − x for every x. */
function mirrored({ runs, sum, squares }: SeenRuns): SeenRuns {
  return { runs, sum: runs - sum, squares: runs - 2 * sum + squares }
}

/** Of (1 + x)/2 for every x. */
function halved({ runs, sum, squares }: SeenRuns): SeenRuns {
  return { runs, sum: (runs + sum) / 2, squares: (runs + 2 * sum + squares) / 4 }
}

function checkSeen({ runs, sum, squares }: SeenRuns, outcome: BoundedOutcome): void {
  const rounding = 1e-9 * Math.max(1, runs)
  const least = outcome === "difference" ? -runs : 0
  // Values from 0 to 1 have squares below themselves, those of 0 and 1 are them.
  const squaresAtMost = outcome === "difference" ? runs : sum
  const fits =
    Number.isInteger(runs) &&
    runs >= 0 &&
    sum >= least - rounding &&
    sum <= runs + rounding &&
    squares >= (runs > 0 ? (sum * sum) / runs : 0) - rounding &&
    squares <= squaresAtMost + rounding
  const yesOrNo = outcome !== "proportion" || (Number.isInteger(sum) && sum === squares)
  if (!(fits && yesOrNo))
    throw new RangeError(`${runs} runs with the sum ${sum} and squares of ${squares} are no ${outcome}`)
}
