/** Price: what more of an outcome costs, between two scenarios with the same luck. In the currency of the files. Pure. */
import { clearErrors } from "./known-share.ts"

/** A mean with its standard error. */
export interface Known {
  readonly mean: number
  readonly se: number
}

/** Costs of two sides add their errors as if they went together: cautious, since they share their luck. */
export const costDifference = (costs: { readonly base: Known; readonly other: Known }): Known => ({
  mean: costs.other.mean - costs.base.mean,
  se: costs.other.se + costs.base.se,
})

/**
 * What a unit more costs: the ratio of a difference in cost to a gain, with its error to the first order (Cochran 1977, §2.11), the two
 * errors added as if they went together. Undefined where either is not clearly above nothing: then there is no price to tell.
 */
export function priceOf(cost: Known, gain: Known, unit: number): Known | undefined {
  const isClear = ({ mean, se }: Known) => mean > clearErrors * se && mean > 0
  if (!isClear(cost) || !isClear(gain)) return undefined
  const mean = (cost.mean / gain.mean) * unit
  return { mean, se: mean * (cost.se / cost.mean + gain.se / gain.mean) }
}

/** The mean over months, with an error as if all months erred together. */
export function averageDifference(months: readonly Known[]): Known {
  const average = (of: (month: Known) => number) => months.reduce((sum, month) => sum + of(month), 0) / months.length
  return months.length === 0 ? { mean: 0, se: 0 } : { mean: average(({ mean }) => mean), se: average(({ se }) => se) }
}
