/** Paired difference: how much better one scenario is than another in the same runs, and the chance that it is truly the worse. */
import { studentTail } from "../distributions/student.ts"
import type { Estimate } from "../sensitivity/estimate.ts"
import { meanOfRuns, type MeanOptions } from "./mean-of-runs.ts"
import { advantage, type Better } from "./outcome-table.ts"

export interface Difference extends Estimate {
  /**
   * The chance that the true difference has the other sign than wanted (below 0): Student's t of the difference over its standard error.
   * Where all n runs differ by the same it is that of n tosses which all fell alike, 2⁻ⁿ or the rest, and 0.5 where none differs.
   */
  readonly swapped: number
}

/** `a` against `b`, run by run: above 0 where `a` is better. The interval is Student's, of this difference alone. */
export function pairedDifference(
  a: Float64Array,
  b: Float64Array,
  { better, level, worth = a.length }: MeanOptions & { readonly better: Better },
): Difference {
  const differences = a.map((value, run) => advantage(better, value, b[run] as number))
  const found = meanOfRuns(differences, { level, worth })
  const { estimate: mean, error } = found
  const alike = mean === 0 ? 0.5 : mean > 0 ? 0.5 ** worth : 1 - 0.5 ** worth
  return { ...found, swapped: error > 0 ? studentTail(mean / error, worth - 1) : alike }
}
