/** Reading a curve: the share that has reached a milestone by a day, and the day by which a share has. Shares are 0 to 1. */
import type { Day } from "@laksana/core"
import { bisector } from "d3-array"
import type { CurvePoint } from "./data.ts"

const byDay = bisector<CurvePoint, Day>(({ day }) => day)

/** The last point that is not after the day; nothing is reached before the first. */
export function pointAt(curve: readonly CurvePoint[], day: Day): CurvePoint {
  return curve[byDay.right(curve, day) - 1] ?? { day, p: 0, low: 0, high: 0 }
}

/** The first day by which so many have reached it; undefined where so many never do. */
export function dayAt(curve: readonly CurvePoint[], share: number): Day | undefined {
  return curve.find(({ p }) => p >= share)?.day
}
