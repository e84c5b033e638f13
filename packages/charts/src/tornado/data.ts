/** Tornado's data: an outcome at the low and the high setting of one lever or parameter after the other. */
import type { ChartProps, Unit } from "../frame/chart-props.ts"

export interface Setting {
  /** The name of the level, or the value. */
  readonly label: string
  /** The outcome there, in its unit. */
  readonly value: number
  /** Standard error of its paired difference from the baseline. */
  readonly se: number
}

export interface TornadoBar {
  readonly id: string
  readonly label: string
  readonly low: Setting
  readonly high: Setting
}

export interface TornadoProps extends ChartProps {
  readonly outcome: string
  readonly unit: Unit
  readonly baseline: number
  readonly runs: number
  /** In any order: they are drawn widest first, and those that move nothing stay. */
  readonly bars: readonly TornadoBar[]
}
