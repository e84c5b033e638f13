/** Paired differences' data: what a change does, pair by pair with the same luck, as `compare --json` and `whatif --json` give it. */
import type { ChartProps } from "../frame/chart-props.ts"

/** In days, other − base, over the pairs in which both reach it: negative is earlier. */
export interface ShiftSpread {
  readonly mean: number
  readonly se: number
  readonly p05: number
  readonly p50: number
  readonly p95: number
  /** Pairs in which both reach it. */
  readonly pairs?: number
}

export interface PairedMilestone {
  readonly id: string
  readonly label: string
  /** Pairs in which the other side reaches it on an earlier day (or at all), a later day (or never), the same; and in which neither does. */
  readonly earlier: number
  readonly later: number
  readonly same: number
  readonly neither: number
  readonly shift: ShiftSpread | null
}

export interface PairedDifferencesProps extends ChartProps {
  readonly base: string
  readonly other: string
  readonly pairs: number
  /** Pairs in which anything differs at all. */
  readonly differing: number
  readonly milestones: readonly PairedMilestone[]
}
