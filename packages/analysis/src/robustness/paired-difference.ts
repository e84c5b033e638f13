/** Paired difference: how much better one scenario is than another in the same runs, and the chance that it is truly the worse. */
import { studentTail } from "../distributions/student.ts"
import { type Estimate, symmetric } from "../sensitivity/estimate.ts"
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
  { better, level }: { readonly better: Better; readonly level: number },
): Difference {
  const count = a.length
  let sum = 0
  for (let run = 0; run < count; run++) sum += advantage(better, a[run] as number, b[run] as number)
  const mean = sum / count
  let squares = 0
  for (let run = 0; run < count; run++) squares += (advantage(better, a[run] as number, b[run] as number) - mean) ** 2
  const error = Math.sqrt(squares / (count - 1) / count)
  const alike = mean === 0 ? 0.5 : mean > 0 ? 0.5 ** count : 1 - 0.5 ** count
  const swapped = error > 0 ? studentTail(mean / error, count - 1) : alike
  return { ...symmetric(mean, error, level, count - 1), swapped }
}
