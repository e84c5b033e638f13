/** Regret: how much worse a policy does than what it is held against, in each future; then of all futures one number. Less is better. */
import {
  advantage,
  checkedTable,
  type Criterion,
  type OutcomeTable,
  weightedMean,
  weightedQuantile,
} from "./outcome-table.ts"

/** Over the futures: the worst, the mean, or that quantile of them (0.9: exceeded in one future of ten). */
export type OverFutures = "worst" | "mean" | { readonly quantile: number }

/** Held against the best of the table's policies in the same future (Savage 1951); never below 0. */
export function regretFromBest(over: OverFutures): Criterion {
  return criterion(over, (table) => {
    const { futures } = checkedTable(table)
    const best = new Float64Array(futures)
    for (let future = 0; future < futures; future++) {
      const column = table.values.map((row) => row[future] as number)
      best[future] = column.reduce((a, b) => (advantage(table.better, b, a) > 0 ? b : a))
    }
    return table.values.map((row) => row.map((value, future) => advantage(table.better, best[future] as number, value)))
  })
}

/** Held against one policy, by its place in the table, in the same future: below 0 where a policy does better than that one. */
export function regretFromPolicy(policy: number, over: OverFutures): Criterion {
  return criterion(over, (table) => {
    checkedTable(table)
    const baseline = table.values[policy]
    if (baseline === undefined) throw new RangeError(`policy ${policy} of ${table.values.length}`)
    return table.values.map((row) =>
      row.map((value, future) => advantage(table.better, baseline[future] as number, value)),
    )
  })
}

/**
 * Held against itself in one future, that which is thought of as usual (the baseline of Herman, Reed, Zeff & Characklis 2015, regret of
 * the first type, here in the outcome's unit and with its sign): how much worse than expected it may turn out.
 */
export function regretFromFuture(future: number, over: OverFutures): Criterion {
  return criterion(over, (table) => {
    const { futures } = checkedTable(table)
    if (!(Number.isInteger(future) && future >= 0 && future < futures)) {
      throw new RangeError(`future ${future} of ${futures}`)
    }
    return table.values.map((row) => row.map((value) => advantage(table.better, row[future] as number, value)))
  })
}

function criterion(over: OverFutures, regrets: (table: OutcomeTable) => Float64Array[]): Criterion {
  if (typeof over === "object" && !(over.quantile >= 0 && over.quantile <= 1)) {
    throw new RangeError(`quantile ${over.quantile}; from 0 to 1 was expected`)
  }
  return {
    better: "less",
    of: (table) => {
      const { weights } = checkedTable(table)
      return Float64Array.from(regrets(table), (row) => {
        if (over === "mean") return weightedMean(row, weights)
        return weightedQuantile(row, weights, over === "worst" ? 1 : over.quantile)
      })
    },
  }
}
