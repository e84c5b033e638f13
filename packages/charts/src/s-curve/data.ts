/** S-curve's data: by when a milestone is reached, in each scenario. */
import type { Day } from "@laksana/core"
import type { ChartProps, Likelihood } from "../frame/chart-props.ts"

export interface CurvePoint extends Likelihood {
  readonly day: Day
}

export interface CurveScenario {
  readonly id: string
  readonly label: string
  readonly runs: number
  /** In the order of days; its last point is the horizon. */
  readonly curve: readonly CurvePoint[]
}

export interface SCurveProps extends ChartProps {
  readonly milestone: string
  /** The first is the one that the sentence is about; at most five. */
  readonly scenarios: readonly CurveScenario[]
  /** The day asked for; the horizon where there is none. */
  readonly deadline?: Day
  /** With it, the deadline is a slider: arrows a month, page keys a year, Home and End, or a drag. */
  readonly onDeadline?: (day: Day) => void
}
