/** Extremes: criteria that look at a policy's worst and best future alone. */
import { type Better, checkedTable, type Criterion } from "./outcome-table.ts"

/** The worst future (Wald 1950): maximin where more is better, minimax where less is. Better as the outcome itself. */
export const worstFuture = (better: Better): Criterion => hurwicz(better, 0)

/** The best future times `optimism` plus the worst times the rest (Hurwicz 1951). Better as the outcome itself. */
export function hurwicz(better: Better, optimism: number): Criterion {
  if (!(optimism >= 0 && optimism <= 1)) throw new RangeError(`optimism ${optimism}; from 0 to 1 was expected`)
  return {
    better,
    of: (table) => {
      if (table.better !== better) throw new RangeError(`a table where ${better} is better was expected`)
      const { weights } = checkedTable(table)
      return Float64Array.from(table.values, (row) => {
        // A future of no weight cannot come.
        const possible = row.filter((_, future) => (weights[future] as number) > 0)
        const least = possible.reduce((a, b) => Math.min(a, b))
        const most = possible.reduce((a, b) => Math.max(a, b))
        return better === "more" ? optimism * most + (1 - optimism) * least : optimism * least + (1 - optimism) * most
      })
    },
  }
}
