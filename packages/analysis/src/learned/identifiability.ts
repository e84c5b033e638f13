/**
 * Identifiability: pairs of parameters that the record ties together. Parameters are independent in the prior; if their ranks in the
 * posterior are correlated, the record tells only something about the two jointly, such as their product, and less about each.
 */
import { normalTail } from "../distributions/normal.ts"
import { effectiveSampleSize } from "../weighted-sample.ts"
import { distinctDraws } from "./descendants.ts"

export interface TiedPair {
  /** Positions of the two parameters, the lower first. */
  readonly parameters: readonly [number, number]
  /** Spearman's rank correlation (1904) in the posterior: above 0 where both are high together, below 0 where one makes up for the other. */
  readonly correlation: number
  /** The chance of a correlation at least as strong between two parameters that are not tied. */
  readonly chance: number
}

const usualLevel = 0.05

/** With fewer independent draws than this no correlation is to be told from chance. */
const leastSize = 10

/**
 * Pairs whose weighted rank correlation is more than the effective sample size explains, the strongest first. Fisher's transform with
 * the variance 1.06 / (n − 3) of Fieller, Hartley & Pearson (1957, Biometrika 44, 470–481); all pairs together are held to `level`
 * (Bonferroni), so a model in which none are tied names one with at most that chance. n is the smaller of Kish's effective size and
 * that of the products of the ranks, which a few heavy draws at the corners lower. None where Kish's is below 10.
 *
 * `ranks` by parameter, one per draw; draws that descend from one count as one. Throws a `RangeError` as `informationOf` does.
 */
export function tiedPairs(
  ranks: readonly ArrayLike<number>[],
  weights?: ArrayLike<number>,
  level: number = usualLevel,
): readonly TiedPair[] {
  if (ranks.length < 2) return []
  const draws = distinctDraws(ranks, weights)
  const size = effectiveSampleSize(draws.weights)
  if (size < leastSize) return []
  const scores = draws.ranks.map((column) => standardRanks(column, draws.weights))
  const pairs = (ranks.length * (ranks.length - 1)) / 2
  const tied: TiedPair[] = []
  scores.forEach((first, a) => {
    scores.slice(a + 1).forEach((second, further) => {
      const { correlation, productSize } = correlationOf(first, second, draws.weights)
      const n = Math.max(4, Math.min(size, productSize))
      const z = Math.atanh(Math.max(-1 + 1e-15, Math.min(1 - 1e-15, correlation))) * Math.sqrt((n - 3) / 1.06)
      const chance = 2 * normalTail(Math.abs(z))
      if (chance * pairs <= level) tied.push({ parameters: [a, a + 1 + further], correlation, chance })
    })
  })
  return tied.sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation))
}

/** Weighted mid-ranks, with mean 0 and variance 1; all 0 where there is only one value. */
function standardRanks(values: Float64Array, weights: Float64Array): Float64Array {
  const order = [...values.keys()].sort((a, b) => (values[a] as number) - (values[b] as number))
  const middles = new Float64Array(values.length)
  let below = 0
  for (let from = 0; from < order.length; ) {
    let to = from
    let equal = 0
    const value = values[order[from] as number]
    for (; to < order.length && values[order[to] as number] === value; to++)
      equal += weights[order[to] as number] as number
    for (; from < to; from++) middles[order[from] as number] = below + equal / 2
    below += equal
  }
  const mean = middles.reduce((sum, middle, i) => sum + middle * (weights[i] as number), 0)
  const variance = middles.reduce((sum, middle, i) => sum + (middle - mean) ** 2 * (weights[i] as number), 0)
  return middles.map((middle) => (variance > 0 ? (middle - mean) / Math.sqrt(variance) : 0))
}

function correlationOf(first: Float64Array, second: Float64Array, weights: Float64Array) {
  let correlation = 0
  let squares = 0
  for (let i = 0; i < weights.length; i++) {
    const product = (weights[i] as number) * (first[i] as number) * (second[i] as number)
    correlation += product
    squares += product * product
  }
  return { correlation, productSize: squares > 0 ? 1 / squares : 0 }
}
