/**
 * Information: how much the record says about a parameter, in bits. A parameter is drawn at an even rank of its prior, so whatever its
 * prior is, the weights of its ranks tell how far the posterior has moved. One bit is as much as ruling out half of the prior.
 */
import { chiSquareBeyond, chiSquareTail } from "../distributions/chi-square.ts"
import { effectiveSampleSize } from "../weighted-sample.ts"
import { distinctDraws } from "./descendants.ts"

/** How much was learned; `unclear` where too few draws are left to tell. */
export type Learned = "unclear" | "nothing" | "little" | "something" | "much"

export interface Information {
  /** Kullback & Leibler's divergence (1951) of the posterior from the prior, in bits; 0 or more, at most log2 of `bins`. */
  readonly bits: number
  readonly learned: Learned
  /** The chance of ranks at least as uneven where nothing was learned. */
  readonly chance: number
  /** So many bits would be told from nothing with this effective sample size, fewer may go unseen; undefined where none would. */
  readonly detectable: number | undefined
  /** How finely the ranks were looked at. */
  readonly bins: number
  /** How many independent draws the weighted ones are worth. */
  readonly effectiveSize: number
}

/**
 * One parameter in a hundred about which nothing was learned is said to be learned: of the fifty of a large model half a one, where
 * one in twenty would give two or three.
 */
const level = 0.01

/** Ruling out a quarter of the prior is log2(4/3) bits, half of it 1 bit. */
const somethingFrom = Math.log2(4 / 3)
const muchFrom = 1

/** With fewer draws to a bin than this the chi-square distribution is no guide, and with fewer than two bins nothing is seen. */
const leastPerBin = 4
const mostBins = 64

/**
 * Σ p log2(p·bins) over an equal-width histogram of the weighted ranks, less what unevenness chance alone adds: Σ Var(p) / (2 p ln 2)
 * with Var(p) = Σ w² (1 − p or p)². With equal weights that is Miller's correction (1955), (bins seen − 1) / (2 n ln 2). Bins are a power
 * of two of about 2 n^(2/5) (Mann & Wald 1942), n the effective sample size (Kish 1965). Whether it is anything is Pearson's test (1900)
 * against even ranks at that n.
 *
 * Draws that descend from one are counted as one. Throws a `RangeError` where a rank is not from 0 to 1 or no draw has weight.
 */
export function informationOf(ranks: ArrayLike<number>, weights?: ArrayLike<number>): Information {
  const distinct = distinctDraws([ranks], weights)
  const effectiveSize = effectiveSampleSize(distinct.weights)
  const bins = binsFor(effectiveSize)
  if (bins < 2) {
    return { bits: 0, learned: "unclear", chance: 1, detectable: undefined, bins: 1, effectiveSize }
  }
  const { shares, variances } = histogram(distinct.ranks[0] ?? new Float64Array(), distinct.weights, bins)
  const raw = shares.reduce((sum, p) => sum + (p > 0 ? p * Math.log2(p * bins) : 0), 0)
  const excess = shares.reduce((sum, p, bin) => sum + (p > 0 ? (variances[bin] as number) / p : 0), 0)
  const bits = Math.max(0, raw - excess / (2 * Math.LN2))
  const unevenness = effectiveSize * bins * shares.reduce((sum, p) => sum + (p - 1 / bins) ** 2, 0)
  const chance = chiSquareTail(unevenness, bins - 1)
  // Wilks (1938): 2 n ln 2 bits are distributed as chi-square where nothing was learned; its mean is what chance alone adds.
  const detectable = (chiSquareBeyond(level, bins - 1) - (bins - 1)) / (2 * effectiveSize * Math.LN2)
  return { bits, learned: gradeOf(bits, chance), chance, detectable, bins, effectiveSize }
}

function binsFor(effectiveSize: number): number {
  const most = Math.min(mostBins, 2 * effectiveSize ** 0.4, effectiveSize / leastPerBin)
  return 2 ** Math.floor(Math.log2(Math.max(1, most)))
}

function gradeOf(bits: number, chance: number): Learned {
  if (chance > level) return "nothing"
  if (bits < somethingFrom) return "little"
  return bits < muchFrom ? "something" : "much"
}

/** Shares of the weight in each bin, and how uncertain each is because there are only so many draws. */
function histogram(ranks: Float64Array, weights: Float64Array, bins: number) {
  const shares = new Float64Array(bins)
  const squares = new Float64Array(bins)
  ranks.forEach((rank, i) => {
    const weight = weights[i] as number
    const bin = Math.min(bins - 1, Math.floor(rank * bins))
    shares[bin] = (shares[bin] as number) + weight
    squares[bin] = (squares[bin] as number) + weight * weight
  })
  const all = squares.reduce((sum, value) => sum + value, 0)
  const variances = shares.map((p, bin) => {
    const inside = squares[bin] as number
    return inside * (1 - p) ** 2 + (all - inside) * p ** 2
  })
  return { shares, variances }
}
