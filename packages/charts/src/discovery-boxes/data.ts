/** Discovery boxes' data: conditions in which an outcome succeeds, on the levers' own tracks, as `discover --json` gives them. */
import type { ChartProps } from "../frame/chart-props.ts"

export interface LeverTrack {
  readonly id: string
  readonly label: string
  /** All that was tried. */
  readonly range: readonly [low: number, high: number]
  /** Names of some values, as those of levels. */
  readonly marks?: readonly { readonly value: number; readonly label: string }[]
  /** Digits after the decimal sign: 2 unless told. */
  readonly digits?: number
}

export interface DiscoveryBox {
  readonly id: string
  readonly label: string
  /** By lever; a lever that is left out is not restricted. */
  readonly intervals: Readonly<Record<string, readonly [low: number, high: number]>>
  /** Share of all successes that lie inside. */
  readonly coverage: number
  /** Share of what lies inside that succeeds. */
  readonly density: number
  /** Runs that lie inside. */
  readonly inside: number
}

export interface DiscoveryBoxesProps extends ChartProps {
  /** What counts as success, in words. */
  readonly outcome: string
  readonly runs: number
  readonly successes: number
  readonly levers: readonly LeverTrack[]
  readonly boxes: readonly DiscoveryBox[]
}
