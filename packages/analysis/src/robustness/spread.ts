/** Spread: criteria that weigh how a policy does on the whole against how far it may fall below that. */
import { checkedTable, type Criterion, weightedMean, weightedQuantile } from "./outcome-table.ts"

/**
 * Mean and variance in one number (Hamarat, Kwakkel, Pruyt & Loonen 2014, as McPhail et al. 2018 define it): (mean + 1) / (deviation + 1)
 * where more is better, and then more of it is better; (mean + 1) × (deviation + 1) where less is better, and then less of it is. It
 * depends on the outcome's unit, and is refused for means of −1 or less, where its order turns round: shares and counts fit it best.
 */
export function meanVariance(better: Criterion["better"]): Criterion {
  return {
    better,
    of: (table) => {
      if (table.better !== better) throw new RangeError(`a table where ${better} is better was expected`)
      const { weights } = checkedTable(table)
      return Float64Array.from(table.values, (row) => {
        const { mean, deviation } = momentsOf(row, weights)
        if (mean <= -1) throw new RangeError(`a mean of ${mean}; more than -1 was expected`)
        return better === "more" ? (mean + 1) / (deviation + 1) : (mean + 1) * (deviation + 1)
      })
    },
  }
}

/** Mean over the futures, by their weights, and the standard deviation about it. */
function momentsOf(row: Float64Array, weights: Float64Array): { readonly mean: number; readonly deviation: number } {
  const mean = weightedMean(row, weights)
  const squares = row.map((value) => (value - mean) * (value - mean))
  return { mean, deviation: Math.sqrt(weightedMean(squares, weights)) }
}

/**
 * Undesirable deviations (Kwakkel, Eker & Pruyt 2016; McPhail et al. 2018): how far the futures on the bad side of a policy's own median
 * lie from it, as the mean over all futures, those on the good side counting 0 (theirs is the sum: ours times the number of futures).
 * Less is better. It does not see how good the median is.
 */
export const undesirableDeviations: Criterion = {
  better: "less",
  of: (table) => {
    const { weights } = checkedTable(table)
    return Float64Array.from(table.values, (row) => {
      const median = weightedQuantile(row, weights, 0.5)
      const short = row.map((value) => Math.max(0, table.better === "more" ? median - value : value - median))
      return weightedMean(short, weights)
    })
  },
}
