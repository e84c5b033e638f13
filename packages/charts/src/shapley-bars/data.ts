/** Shapley bars' data: what each player moved of an outcome, as `attribute --json` gives it. */
import type { ChartProps, Unit } from "../frame/chart-props.ts"

export interface ShapleyPlayer {
  readonly id: string
  readonly label: string
  /** In the outcome's unit; the values of all players sum to `all` − `none`. */
  readonly value: number
  /** Standard error of the mean over draws. */
  readonly se: number
}

export interface ShapleyBarsProps extends ChartProps {
  readonly outcome: string
  readonly unit: Exclude<Unit, "months">
  readonly of: "barriers" | "events"
  readonly draws: number
  readonly players: readonly ShapleyPlayer[]
  /** The outcome in fact, and with every barrier taken away or every event left out. */
  readonly none: number
  readonly all: number
  /** Orders of the players looked at; null where the values are exact. */
  readonly orders: number | null
}
