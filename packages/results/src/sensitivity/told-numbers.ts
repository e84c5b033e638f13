/** Told numbers: how what an analysis found is written into results: rounded, with the names of what it is of. */
import type { Estimate } from "@laksana/analysis"
import type { ParameterFactor } from "@laksana/experiments"
import { tidy } from "../scenario-result.ts"
import type { Interval, SensitiveParameter } from "./sensitivity-results.ts"

export const titled = ({ id, title, unit }: ParameterFactor): SensitiveParameter => ({ id, title, unit })

/** Millionths, and no −0. */
export const tidied = (value: number): number => tidy(value) + 0

export const intervalOf = ({ estimate, error, low, high }: Estimate): Interval => ({
  estimate: tidied(estimate),
  error: tidied(error),
  low: tidied(low),
  high: tidied(high),
})

/** The mean of each `runs` values in turn; of whole points only. */
export function pointMeans(values: Float64Array, runs: number): Float64Array {
  return Float64Array.from({ length: Math.floor(values.length / runs) }, (_, point) =>
    meanOf(values.subarray(point * runs, (point + 1) * runs)),
  )
}

export const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length
