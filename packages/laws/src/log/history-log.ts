/** History log: where a history is kept: events are recorded at its end, nothing is ever edited, and it can be branched. */
import type { AsOf, Day, HistoryEvent } from "@laksana/core"

/** Amending and retracting are recording: of an `Amended` or a `Retracted` event. All answers are promises, as a database's are. */
export interface HistoryLog {
  /** Records an event after all others. Ids are unique within a log. */
  record(event: HistoryEvent): Promise<void>
  /**
   * A log that begins with the first `position` events of this one (by default all), corrections included. What is recorded
   * on either from then on is not seen on the other.
   */
  branch(position?: number): Promise<HistoryLog>
  /** Everything recorded, as it was recorded, in that order. */
  events(): Promise<readonly HistoryEvent[]>
  /** What was known at the end of a day, corrected. */
  known(day: Day): Promise<readonly HistoryEvent[]>
  /** What had happened by the end of a day, by all that is recorded, or by what was known at the end of another day. */
  asOf(day: Day, knownAt?: Day): Promise<AsOf>
  /** Gives back what the log holds open, if anything. */
  close?(): Promise<void>
}
