/** Past: what is known of the time before a projection, with every date made exact for one draw. */
import type { ModelEvent } from "./model.ts"
import type { Time } from "./time.ts"

export interface DatedEvent {
  readonly id: string
  readonly time: Time
  readonly event: ModelEvent
  /** Made by nothing in the model: a projection that forks before it keeps it, on its day. */
  readonly exogenous: boolean
}

/** One way in which the record's dates may have fallen. */
export interface DatedPast {
  /** In order of time; those at or after the past's end are facts that a projection meets. */
  readonly events: readonly DatedEvent[]
  /** Processes seen not to have fired: a draw in which one fires in its window contradicts the record. */
  readonly absences: readonly { readonly process: string; readonly from: Time; readonly to: Time }[]
  /** Variables seen within bounds at a time. */
  readonly observations: readonly {
    readonly variable: string
    readonly at: Time
    readonly low: number
    readonly high: number
  }[]
}

export interface Past {
  readonly start: Time
  /** The record speaks until here; projections start here unless they fork earlier. */
  readonly end: Time
  /**
   * Processes whose every event is in the record: a draw in which one fires on its own contradicts it. Where absences name
   * the process, only their windows count: after the last of them nobody has looked.
   */
  readonly recorded: readonly string[]
  /** Makes every fuzzy date exact, from uniform numbers. */
  readonly date: (uniform: () => number) => DatedPast
}
