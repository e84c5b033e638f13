/**
 * Rank histogram: of each truth the rank among draws that should be like it; where they are, all ranks are equally likely (Talagrand
 * et al. 1997; Talts et al. 2018).
 */
import { chiSquareTail } from "../distributions/chi-square.ts"
import { normalTail } from "../distributions/normal.ts"

export interface RankHistogram {
  /** Truths whose rank fell in each bin, and how many should. */
  readonly counts: readonly number[]
  readonly expected: readonly number[]
  /** Pearson's statistic (1900), and the chance of one at least as large where all ranks are equally likely. */
  readonly chiSquare: number
  readonly freedom: number
  readonly chance: number
  /**
   * The mean rank as a share of the highest (½ is expected), and the chance of one at least as far from ½: sharper than the
   * histogram where all draws are too high, or all too low.
   */
  readonly meanRank: number
  readonly meanChance: number
}

/** The rank of a truth among draws: how many lie below it, from 0 to their number. Among equal ones a rank is drawn. */
export function rankOf(truth: number, draws: ArrayLike<number>, uniform: () => number): number {
  let below = 0
  let equal = 0
  for (let i = 0; i < draws.length; i++) {
    if ((draws[i] as number) < truth) below++
    else if (draws[i] === truth) equal++
  }
  return below + Math.min(equal, Math.floor(uniform() * (equal + 1)))
}

/**
 * The histogram of ranks among so many draws, in `bins` bins as even as can be (at most draws + 1). The chances are good where five
 * truths or more are expected in each bin. Throws a `RangeError` where a rank is none, there are none, or the bins are too many.
 */
export function rankHistogram(ranks: ArrayLike<number>, draws: number, bins: number): RankHistogram {
  const total = ranks.length
  if (total === 0 || !(bins >= 2 && bins <= draws + 1)) {
    throw new RangeError(`${total} ranks in ${bins} bins; some in 2 to ${draws + 1} were expected`)
  }
  const binOf = (rank: number) => Math.floor((rank * bins) / (draws + 1))
  const counts = new Array<number>(bins).fill(0)
  const expected = new Array<number>(bins).fill(0)
  const add = (to: number[], rank: number, amount: number) => {
    const bin = binOf(rank)
    to[bin] = (to[bin] as number) + amount
  }
  for (let rank = 0; rank <= draws; rank++) add(expected, rank, total / (draws + 1))
  let sum = 0
  for (let i = 0; i < total; i++) {
    const rank = ranks[i] as number
    if (!Number.isInteger(rank) || rank < 0 || rank > draws) throw new RangeError(`${rank} is no rank among ${draws}`)
    add(counts, rank, 1)
    sum += rank
  }
  const chiSquare = counts.reduce((all, count, bin) => {
    const due = expected[bin] as number
    return all + (count - due) ** 2 / due
  }, 0)
  const meanRank = sum / total / draws
  // The variance of a whole number drawn evenly from 0 to n is n (n + 2) / 12.
  const deviation = Math.sqrt((draws + 2) / (12 * draws * total))
  return {
    counts,
    expected,
    chiSquare,
    freedom: bins - 1,
    chance: chiSquareTail(chiSquare, bins - 1),
    meanRank,
    meanChance: 2 * normalTail(Math.abs(meanRank - 0.5) / deviation),
  }
}
