/** Discovery boxes' data: conditions in which an outcome fails or succeeds, on the levers' own tracks, as `discover --json` gives them. */
import type { ChartProps } from "../frame/chart-props.ts"

export interface LeverTrack {
  readonly id: string
  readonly label: string
  /** All that was tried. */
  readonly range: readonly [low: number, high: number]
  /** Where it has named levels: their titles, in an order that need not be one of size; the range is then from 0 to their number. */
  readonly levels?: readonly string[]
  /** Digits after the decimal sign: 2 unless told. */
  readonly digits?: number
}

export interface DiscoveryBox {
  readonly id: string
  readonly label: string
  /** By lever, low ≤ value < high; a lever that is in neither is not restricted. */
  readonly intervals: Readonly<Record<string, readonly [low: number, high: number]>>
  /** By lever of levels, the positions of those that it keeps. */
  readonly levels?: Readonly<Record<string, readonly number[]>>
  /** Share of all failures, or successes, that lie inside. */
  readonly coverage: number
  /** Share of what lies inside that fails, or succeeds. */
  readonly density: number
  /** Runs that lie inside. */
  readonly inside: number
}

export interface DiscoveryBoxesProps extends ChartProps {
  /** What fails or succeeds, as a name: "Full implementation by 2028". */
  readonly outcome: string
  /** What boxes hold densely. */
  readonly about: "failures" | "successes"
  readonly runs: number
  /** Runs that are such. */
  readonly sought: number
  readonly levers: readonly LeverTrack[]
  readonly boxes: readonly DiscoveryBox[]
}
