/** Skill: by what share a forecast's scores are better than a baseline's, such as persistence or a constant rate. */

/** 1 is perfect, 0 as good as the baseline, below 0 worse. */
export interface Skill {
  readonly skill: number
  /** Standard error over the occasions, by the jackknife (Tukey 1958); undefined where there are fewer than two. */
  readonly standardError: number | undefined
}

/**
 * 1 − mean score / mean baseline score, over the same occasions. Occasions count as independent: of forecasts whose times overlap the
 * standard error is too small. A baseline is just another sample: persistence is a sample of one, the last value. Undefined where the
 * baseline is perfect, or there is no occasion. Throws a `RangeError` where the two have different lengths.
 */
export function skillOf(scores: ArrayLike<number>, baseline: ArrayLike<number>): Skill | undefined {
  const count = scores.length
  if (baseline.length !== count) throw new RangeError(`${count} scores against ${baseline.length} of the baseline`)
  const own = sumOf(scores)
  const other = sumOf(baseline)
  if (!(other > 0)) return undefined
  const without = Array.from(
    { length: count },
    (_, i) => 1 - (own - (scores[i] as number)) / (other - (baseline[i] as number)),
  )
  const mean = sumOf(without) / count
  const squares = without.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const standardError = Math.sqrt(((count - 1) / count) * squares)
  return {
    skill: 1 - own / other,
    standardError: Number.isFinite(standardError) && count > 1 ? standardError : undefined,
  }
}

const sumOf = (values: ArrayLike<number>): number => Array.from(values).reduce((sum, value) => sum + value, 0)
