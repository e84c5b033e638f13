/** In-memory log: a history log on core's branches, that nothing outlasts. */
import {
  type AsOf,
  asOf,
  type Branch,
  branchAt,
  effectiveHistory,
  type HistoryEvent,
  historyOf,
  knownAt,
  recordOn,
  trunk,
} from "@laksana/core"
import type { HistoryLog } from "./history-log.ts"

export function inMemoryLog(start: Branch = trunk()): HistoryLog {
  let branch = start
  return {
    record: (event) => promised(() => void (branch = recordOn(branch, event))),
    branch: (position) => promised(() => inMemoryLog(branchAt(branch, position))),
    events: () => promised(() => historyOf(branch)),
    known: (day) => promised(() => knownAt(historyOf(branch), day)),
    asOf: (day, known) =>
      promised((): AsOf => {
        const events: readonly HistoryEvent[] = historyOf(branch)
        return asOf(known === undefined ? effectiveHistory(events).events : knownAt(events, known), day)
      }),
  }
}

/** What is thrown is a rejection, as it would be of a log that takes time. */
function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work())
  })
}
