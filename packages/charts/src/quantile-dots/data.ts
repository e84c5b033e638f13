/** Quantile dots' data: one milestone in one scenario, as the S-curve gives it. */
import type { Day } from "@laksana/core"
import type { ChartProps } from "../frame/chart-props.ts"
import type { CurvePoint } from "../s-curve/data.ts"

export interface QuantileDotsProps extends ChartProps {
  readonly milestone: string
  readonly runs: number
  readonly curve: readonly CurvePoint[]
  /** Dots up to it are filled; without one, all that are reached. */
  readonly deadline?: Day
}
