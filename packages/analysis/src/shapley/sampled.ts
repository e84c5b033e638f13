/** Sampled Shapley values: for more players than all coalitions can be valued of; each with its standard error. */
import { addDifference, type Attributions, attributionOf, averageOf, checkedValue } from "./attribution.ts"

export interface ShapleySampling {
  /** Numbers in [0, 1), from which the orders of the players are drawn. */
  readonly uniform: () => number
  /** How many pairs of orders to look at; at least 2. */
  readonly pairs: number
  /** The most coalitions to value; looking ends before the pair that would need more. No limit if not given. */
  readonly mostEvaluations?: number
}

/**
 * Shapley's values (1953) estimated from random orders of the players (Castro, Gómez & Tejada 2009, Computers & Operations Research
 * 36, 1726–1730), each order together with its reverse: what a player adds early in one it adds late in the other, and their average
 * varies less (antithetic; Mitchell et al. 2022, Journal of Machine Learning Research 23, 43). In each order the contributions sum
 * to v(all) − v(none), so the estimates do.
 *
 * `value` gives a coalition's worth in each draw, from its players in ascending order; it is called once for each coalition.
 * Throws a `RangeError` where fewer than two pairs are asked for or fit the limit, or draws do not match.
 */
export function sampledShapley(
  players: number,
  value: (coalition: readonly number[]) => Float64Array,
  { uniform, pairs, mostEvaluations = Number.POSITIVE_INFINITY }: ShapleySampling,
): Attributions {
  const everyone = Array.from({ length: players }, (_, player) => player)
  const none = value([])
  const draws = none.length
  const known = new Map<string, Float64Array>([["", none]])
  const valueOf = (coalition: readonly number[]): Float64Array => {
    const key = coalition.join()
    const found = known.get(key) ?? checkedValue(value(coalition), draws)
    known.set(key, found)
    return found
  }
  const all = valueOf(everyone)

  const sums = everyone.map(() => new Float64Array(draws))
  const moments = everyone.map(() => ({ sum: 0, squares: 0 }))
  let taken = 0
  for (; taken < pairs; taken++) {
    const order = shuffled(everyone, uniform)
    const orders = [order, order.toReversed()].map(growing)
    const needed = new Set(orders.flat().map((coalition) => coalition.join()))
    if (known.size + [...needed].filter((key) => !known.has(key)).length > mostEvaluations) break
    const contributions = everyone.map(() => new Float64Array(draws))
    for (const [way, coalitions] of orders.entries()) {
      coalitions.slice(1).forEach((coalition, place) => {
        const player = order[way === 0 ? place : players - 1 - place] as number
        const before = coalitions[place] as readonly number[]
        addDifference(contributions[player] as Float64Array, 0.5, valueOf(coalition), valueOf(before))
      })
    }
    const nothing = new Float64Array(draws)
    contributions.forEach((contribution, player) => {
      addDifference(sums[player] as Float64Array, 1, contribution, nothing)
      const mean = averageOf(contribution)
      const moment = moments[player] as { sum: number; squares: number }
      const previous = taken === 0 ? mean : moment.sum / taken
      moment.sum += mean
      // Welford (1962): squares of deviations from the mean so far and the mean now.
      moment.squares += (mean - previous) * (mean - moment.sum / (taken + 1))
    })
  }
  if (taken < 2) {
    throw new RangeError(`${taken} pairs of orders; a standard error needs two, up to ${4 * players} evaluations`)
  }
  return {
    players: sums.map((sum, player) => {
      const { squares } = moments[player] as { squares: number }
      const perDraw = sum.map((each) => each / taken)
      return attributionOf(perDraw, Math.sqrt(Math.max(0, squares) / (taken - 1) / taken))
    }),
    none,
    all,
    evaluations: known.size,
    orders: 2 * taken,
  }
}

/** The coalitions that grow as players come in an order, from nobody to all, each in ascending order. */
function growing(order: readonly number[]): readonly (readonly number[])[] {
  return [[], ...order.map((_, place) => order.slice(0, place + 1).toSorted((a, b) => a - b))]
}

/** Fisher & Yates's shuffle (Durstenfeld 1964). */
function shuffled(players: readonly number[], uniform: () => number): number[] {
  const order = [...players]
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.min(last, Math.floor(uniform() * (last + 1)))
    const moved = order[last] as number
    order[last] = order[other] as number
    order[other] = moved
  }
  return order
}
