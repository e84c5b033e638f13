/** Difference course: how a paired difference goes over the months: when it is largest, whether it is clear of chance, what of it lasts. Pure. */
import { clearErrors } from "./known-share.ts"

/** A mean difference at a month's end with its standard error. */
export interface MonthDifference {
  /** `YYYY-MM`. */
  readonly month: string
  readonly mean: number
  readonly se: number
}

export interface Course<Month extends MonthDifference> {
  /** The month in which it is largest, and the last. */
  readonly peak: Month
  readonly end: Month
  /** First and last month in which it is as large but for the error of the largest: when it is largest is known no better. */
  readonly from: Month
  readonly to: Month
  readonly isClear: boolean
  /** Whether clearly more than a third of the largest difference is left at the end, or clearly less; undefined where neither is clear. */
  readonly lasts: boolean | undefined
}

const z95 = 1.96

/** The month in which the mean difference is largest, of those given: an early effect that decays shows here and not at the end. */
export function peakOf<Month extends MonthDifference>(months: readonly Month[]): Month | undefined {
  return months.reduce<Month | undefined>(
    (peak, month) => (peak === undefined || Math.abs(month.mean) > Math.abs(peak.mean) ? month : peak),
    undefined,
  )
}

/** Undefined without months. */
export function courseOf<Month extends MonthDifference>(months: readonly Month[]): Course<Month> | undefined {
  const [peak, end] = [peakOf(months), months.at(-1)]
  if (peak === undefined || end === undefined) return undefined
  const near = months.filter(({ mean }) => Math.abs(mean - peak.mean) <= z95 * peak.se)
  const isClear = Math.abs(peak.mean) > clearErrors * peak.se
  return { peak, end, from: near[0] ?? peak, to: near.at(-1) ?? peak, isClear, lasts: lasting(peak, end) }
}

/** Less than this of the largest difference is little. */
const little = 1 / 3

function lasting(peak: MonthDifference, end: MonthDifference): boolean | undefined {
  const left = Math.sign(peak.mean) * end.mean - little * Math.abs(peak.mean)
  // The two go together, as months of one path do; that their errors would not is the cautious reading.
  const error = clearErrors * Math.hypot(end.se, little * peak.se)
  return Math.abs(left) <= error ? undefined : left > 0
}
