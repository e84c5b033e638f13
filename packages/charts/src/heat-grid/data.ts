/** Heat grid's data: one probability for each pair of levels, as the grid of `run` gives it. */
import type { Day } from "@laksana/core"
import type { ChartProps, Likelihood } from "../frame/chart-props.ts"

export interface GridAxis {
  readonly title: string
  readonly levels: readonly { readonly id: string; readonly label: string }[]
}

export interface HeatCell extends Likelihood {
  readonly scenario: string
}

export interface HeatGridProps extends ChartProps {
  readonly milestone: string
  readonly by: Day
  readonly runs: number
  readonly rows: GridAxis
  readonly columns: GridAxis
  /** Row by row, in the order of the levels. */
  readonly cells: readonly (readonly HeatCell[])[]
  readonly selected?: string | null
  /** With it, each cell is a button that gives its scenario. */
  readonly onSelect?: (scenario: string) => void
}
