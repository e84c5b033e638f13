/** Timeline's data: events as `replay --json` tells them, each in a lane. Days are UTC calendar days. */
import type { Day, Precision, When } from "@laksana/core"
import type { ChartProps } from "../frame/chart-props.ts"

export interface Lane {
  readonly id: string
  readonly title: string
}

export interface TimelineEvent {
  readonly id: string
  readonly title: string
  /** The id of its lane. */
  readonly lane: string
  readonly status: "occurred" | "planned" | "absent" | "observed"
  readonly occurred: When
  readonly precision: Precision
  /** The days between which it lies as far as is known; null where that side is open. */
  readonly earliest: Day | null
  readonly latest: Day | null
  /** The day on which it became known. */
  readonly recorded: Day
  /** Whether it had happened by the as-of day; worked out from its days where it is left out. */
  readonly certainty?: "certain" | "possible"
}

export interface TimelineProps extends ChartProps {
  /** From top to bottom. An event of no lane is not drawn, and is counted in the sentence. */
  readonly lanes: readonly Lane[]
  readonly events: readonly TimelineEvent[]
  /** The days that are shown; those of the events unless told. */
  readonly from?: Day
  readonly to?: Day
  /** What came after it is drawn hollow and pale. */
  readonly asOf?: Day
  /** What was not known by then is drawn hollow and pale. */
  readonly knownAt?: Day | null
  /** Rows that a lane may take before its events are drawn as counts: 40 unless told. */
  readonly maxRows?: number
  readonly selected?: string | null
  /** Ids that belong to what is selected, as its causes: drawn with a ring. */
  readonly related?: readonly string[]
  /** With it, each event is a button. */
  readonly onSelect?: (id: string) => void
  readonly onHover?: (id: string | null) => void
  /** With it, a count of several events is a button that asks for the days they lie in. */
  readonly onRange?: (from: Day, to: Day) => void
}
