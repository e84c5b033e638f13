/** Occasion: a forecast from what was known at a time, and what came of it. */
import type { Past, Time } from "@laksana/engine"

/** What the record came to hold of a process between the time of the forecast and its horizon. */
export interface Happened {
  /** Index of the process. */
  readonly process: number
  /** How many of its events. */
  readonly count: number
  /** How many in as long a span before the forecast: what a forecast that nothing changes says. */
  readonly before: number
  /** How many since the record began, and over how many months: what a constant rate is reckoned from. */
  readonly sinceStart: number
  readonly months: number
}

export interface Occasion {
  /** The record as it was known; the forecast begins where it ends. */
  readonly past: Past
  readonly until: Time
  readonly happened: readonly Happened[]
}
