/**
 * Descendants: draws that resampling made of one draw of the prior. They share its parameters, and so their ranks, to the last bit; of
 * the parameters they say no more than one draw does. Counted as many, a few survivors would look like a well-known posterior.
 */
import { sharesOf } from "../weighted-sample.ts"

/** Draws that differ from each other, each with the weight of all its equals; weights sum to 1 and none is 0. */
export interface DistinctDraws {
  /** By parameter, the ranks of the draws. */
  readonly ranks: readonly Float64Array[]
  readonly weights: Float64Array
}

/** Draws with equal ranks in all parameters made one. Throws a `RangeError` where a rank is not from 0 to 1, or lengths differ. */
export function distinctDraws(ranks: readonly ArrayLike<number>[], weights?: ArrayLike<number>): DistinctDraws {
  const count = ranks[0]?.length ?? 0
  for (const column of ranks) {
    if (column.length !== count) throw new RangeError(`${column.length} ranks of one parameter, ${count} of another`)
    for (let i = 0; i < count; i++) {
      const rank = column[i] as number
      if (!(rank >= 0 && rank <= 1)) throw new RangeError(`rank ${i} is ${rank}; 0 to 1 was expected`)
    }
  }
  const shares = sharesOf(count, weights)
  const order = [...shares.keys()].filter((i) => (shares[i] as number) > 0)
  const compare = (a: number, b: number): number => {
    for (const column of ranks) {
      const difference = (column[a] as number) - (column[b] as number)
      if (difference !== 0) return difference
    }
    return 0
  }
  order.sort(compare)
  const kept: number[] = []
  const sums: number[] = []
  for (const draw of order) {
    const last = kept.at(-1)
    if (last !== undefined && compare(last, draw) === 0) {
      sums.push((sums.pop() ?? 0) + (shares[draw] as number))
    } else {
      kept.push(draw)
      sums.push(shares[draw] as number)
    }
  }
  return {
    ranks: ranks.map((column) => Float64Array.from(kept, (draw) => column[draw] as number)),
    weights: Float64Array.from(sums),
  }
}
