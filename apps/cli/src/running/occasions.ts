/**
 * Occasions: the days at which a case is looked at as it was known then, for a backtest: each start of a quarter between the first
 * recorded day and the last. What is forecast is how many events follow, until the record's end, of the processes that it holds
 * in full.
 */
import type { Happened, Occasion } from "@laksana/analysis"
import { addDays, type Day, effectiveHistory } from "@laksana/core"
import { type AnyModel, dayOfTime, makersOf, type Past, quartersOf } from "@laksana/engine"
import { type Case, caseKnownAt, pastOf } from "@laksana/scenario"

export interface DatedOccasion extends Occasion {
  /** The last day of what was known. */
  readonly knownAt: Day
}

/** None where the record has no process that it holds in full, or ends within a quarter. */
export function occasionsOf(theCase: Case, model: AnyModel, past: Past): readonly DatedOccasion[] {
  const makerOf = makersOf(model)
  const processes = model.processes.map(({ name }) => name)
  const complete = past.recording
    .filter(({ share: [least] }) => least === 1)
    .map(({ process }) => processes.indexOf(process))
  if (complete.length === 0) return []
  // The middle of what is known of each date: a forecast is held to one count.
  const dated = past.date(() => 0.5).events
  const times = (process: number) => dated.filter(({ event }) => makerOf(event) === process).map(({ time }) => time)
  return quartersOf(past)
    .filter((time) => time < past.end)
    .map((time) => {
      const knownAt = addDays(dayOfTime(time), -1)
      const span = past.end - time
      const happened = complete.map((process): Happened => {
        const own = times(process)
        const within = (from: number, to: number) => own.filter((at) => at >= from && at < to).length
        return {
          process,
          count: within(time, past.end),
          before: within(time - span, time),
          sinceStart: within(past.start, time),
          months: time - past.start,
        }
      })
      return {
        knownAt,
        past: pastOf(caseKnownAt(theCase, knownAt, effectiveHistory), model, effectiveHistory),
        until: past.end,
        happened,
      }
    })
}
