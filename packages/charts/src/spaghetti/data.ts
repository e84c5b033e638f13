/** Spaghetti's data: an indicator's path in each of some runs. */
import type { ChartProps } from "../frame/chart-props.ts"

export interface RunsScenario {
  readonly id: string
  readonly label: string
  /** A run's values, by month. */
  readonly runs: readonly (readonly number[])[]
}

export interface SpaghettiProps extends ChartProps {
  readonly indicator: string
  /** `YYYY-MM`; the values are those at its end. */
  readonly months: readonly string[]
  /** One, or two to compare; each is one path. */
  readonly scenarios: readonly RunsScenario[]
  /** A run to draw above the others, by its place. */
  readonly highlighted?: { readonly scenario: string; readonly run: number; readonly label?: string }
  /** Lowest and highest value there can be: 0 and 1 unless told. */
  readonly bounds?: readonly [number, number]
  /** Draws the axes only: the runs are on a canvas behind it (`drawRuns`). */
  readonly axesOnly?: boolean
}
