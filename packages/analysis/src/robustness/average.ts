/** Average: the criterion of insufficient reason (Laplace 1825): futures that nothing is known of count alike, or as their weights say. */
import { type Better, checkedTable, type Criterion, weightedMean } from "./outcome-table.ts"

/** The mean over the futures. Better as the outcome itself. */
export const averageFuture = (better: Better): Criterion => ({
  better,
  of: (table) => {
    if (table.better !== better) throw new RangeError(`a table where ${better} is better was expected`)
    const { weights } = checkedTable(table)
    return Float64Array.from(table.values, (row) => weightedMean(row, weights))
  },
})
