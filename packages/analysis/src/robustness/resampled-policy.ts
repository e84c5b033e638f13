/** Resampled policy: what resamples of a criterion say of one policy: its error, its bias, and how often it is the best. */

export interface RobustPolicy {
  /** The criterion of the table as it is. */
  readonly value: number
  /** Standard error over the resamples. */
  readonly error: number
  /**
   * What the errors of the table add to the value on average, by the bootstrap: the worst of several noisy numbers is too bad, the best
   * too good. `value - bias` is nearer to the truth, though less certain.
   */
  readonly bias: number
  /** Of the resamples, the share in which this policy was the best (of equal ones the first). */
  readonly best: number
}

/** `value` is of the table as it is, `drawn` of each resample; `wins` counts the resamples in which the policy is the best. */
export function resampledPolicy(value: number, drawn: Float64Array, wins: number): RobustPolicy {
  const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length
  const squares = drawn.reduce((sum, one) => sum + (one - mean) * (one - mean), 0)
  return {
    value,
    error: Math.sqrt(squares / (drawn.length - 1)),
    bias: mean - value,
    best: wins / drawn.length,
  }
}
