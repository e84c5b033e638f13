/** Mean of runs: what an outcome comes to on average, with its error; also where several runs share a draw. */
import { type Estimate, symmetric } from "../sensitivity/estimate.ts"

export interface MeanOptions {
  /** Of the interval. */
  readonly level: number
  /**
   * How many independent runs the runs are worth, where several share a draw (`independentRuns`); all of them if not given. Errors are
   * those of so many.
   */
  readonly worth?: number
}

/** The interval is Student's. Throws a `RangeError` where the runs are worth no more than one. */
export function meanOfRuns(values: Float64Array, { level, worth = values.length }: MeanOptions): Estimate {
  const count = values.length
  if (!(worth > 1 && worth <= count)) throw new RangeError(`${count} runs worth ${worth}; more than 1 was expected`)
  let sum = 0
  for (const value of values) sum += value
  const mean = sum / count
  let squares = 0
  for (const value of values) squares += (value - mean) ** 2
  return symmetric(mean, Math.sqrt(squares / (count - 1) / worth), level, worth - 1)
}
