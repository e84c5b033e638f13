/**
 * Combination rows: every combination of the levels of some factors, run after run: row = run × combinations + combination. Run r has the
 * same draw and the same luck in all of them. What is left off anywhere leaves whole runs behind, each under every combination; and of
 * more runs the first rows are the same.
 */
import { fullFactorial } from "../designs/full-factorial.ts"
import { countOf } from "../designs/whole.ts"
import type { Rows } from "./rows.ts"
import type { CombinationRows } from "./rows-spec.ts"

/** Without factors there is one combination, of nothing. */
export function rowsOfCombinations({ levels, runs }: Pick<CombinationRows, "levels" | "runs">): Rows {
  countOf("runs", runs)
  const design = levels.length === 0 ? undefined : fullFactorial(levels)
  const combinations = design?.size ?? 1
  return {
    factors: levels.length,
    size: runs * combinations,
    rowAt: (index) => {
      const run = Math.floor(index / combinations)
      return { point: design?.pointAt(index % combinations) ?? new Float64Array(0), draw: run, luck: run }
    },
  }
}
