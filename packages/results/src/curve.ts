/** Curve: the share of runs that has reached a milestone by each month's end: the S-curve, its plateau what never comes. */
import { dayOfTime, reachedBy, type Summary, type Time } from "@laksana/engine"
import type { Day } from "@laksana/core"
import { type Probability, probabilityOf } from "./scenario-result.ts"

export interface CurvePoint extends Probability {
  /** The last day of the month, or of the projection. */
  readonly day: Day
}

/** Begins with the start's own day, at which some runs may have reached it already. */
export function curveOf(summary: Summary, milestone: string, start: Time, horizon: Day): readonly CurvePoint[] {
  const index = summary.milestones.indexOf(milestone)
  if (index < 0) return []
  const ends = summary.months.map((month) => {
    const last = dayOfTime(month + 1 - 1 / 62)
    return last < horizon ? last : horizon
  })
  return [dayOfTime(start), ...ends].map((day) => ({ day, ...probabilityOf(reachedBy(summary, index, start, day)) }))
}
