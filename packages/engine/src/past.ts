/** Past: what is known of the time before a projection, with every date made exact for one draw. */
import type { Seen } from "./history/measurement.ts"
import type { ModelEvent } from "./model.ts"
import type { Time } from "./time.ts"

export interface DatedEvent {
  readonly id: string
  readonly time: Time
  readonly event: ModelEvent
  /** Made by nothing in the model: a projection that forks before it keeps it, on its day. */
  readonly exogenous: boolean
}

/** A variable seen at a time; `id` names the observation among those of its history. */
export type DatedObservation = { readonly id: string; readonly variable: string; readonly at: Time } & Seen

/** One way in which the record's dates may have fallen. */
export interface DatedPast {
  /** In order of time; those at or after the past's end are facts that a projection meets. */
  readonly events: readonly DatedEvent[]
  /** Processes seen not to have fired, from one time until another. */
  readonly absences: readonly { readonly process: string; readonly from: Time; readonly to: Time }[]
  readonly observations: readonly DatedObservation[]
}

/** How much of what a process did the record holds: the share of its events, between two bounds; the same two where it is known. */
export interface Recording {
  readonly process: string
  readonly share: readonly [number, number]
}

export interface Past {
  readonly start: Time
  /** The record speaks until here; projections start here unless they fork earlier. */
  readonly end: Time
  /**
   * Of the processes named, what the record holds; of others nothing. Where absences name a process, their windows are held in
   * full, and nobody looked outside them. An event that the record holds where nobody looked is taken as given: it tells
   * nothing of how often such events happen.
   */
  readonly recording: readonly Recording[]
  /** Makes every fuzzy date exact, from uniform numbers. */
  readonly date: (uniform: () => number) => DatedPast
}
