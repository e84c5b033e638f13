/** Fan's data: an indicator month by month, as `run --json` gives it. */
import type { Day } from "@laksana/core"
import type { ChartProps } from "../frame/chart-props.ts"

export interface FanMonth {
  /** `YYYY-MM`; the values are those at its end. */
  readonly month: string
  readonly p05: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p95: number
}

export interface FanScenario {
  readonly id: string
  readonly label: string
  readonly runs: number
  readonly months: readonly FanMonth[]
}

export interface FanProps extends ChartProps {
  readonly indicator: string
  /** One, or two to compare. */
  readonly scenarios: readonly FanScenario[]
  /** Lowest and highest value there can be: 0 and 1 unless told. */
  readonly bounds?: readonly [number, number]
  /** A day to mark, as the one from which an intervention acts. */
  readonly mark?: { readonly day: Day; readonly label: string }
}
