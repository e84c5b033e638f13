/** Paired difference: how much better one scenario is than another in the same runs, and the chance that it is truly the worse. */
import { studentTail } from "../distributions/student.ts"
import { type Estimate, symmetric } from "../sensitivity/estimate.ts"
import { advantage, type Better } from "./outcome-table.ts"

export interface Difference extends Estimate {
  /**
   * The chance that the true difference has the other sign than wanted (below 0): Student's t of the difference over its standard error.
   * 0.5 where all runs are equal in both; 0 or 1 where all differ by the same.
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
  const swapped = error > 0 ? studentTail(mean / error, count - 1) : (1 - Math.sign(mean)) / 2
  return { ...symmetric(mean, error, level, count - 1), swapped }
}
