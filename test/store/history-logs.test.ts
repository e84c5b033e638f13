/** History logs: recording, amending, retracting, branching and asking by two times agree with the plain reference, in every store. */
import { type AsOf, asOf, coreEvents, effectiveHistory, type HistoryEvent, knownAt } from "@laksana/core"
import { type HistoryLog, logAgreesWithReference } from "@laksana/laws"
import { type EventData, type EventLog, memoryLog, postgresLog, recordedHistory } from "@laksana/store"
import { test } from "vitest"
import { batch, newBranch } from "./batches.ts"
import { onServer } from "./on-server.ts"
import { onSqlite } from "./on-sqlite.ts"
import { sqlitePlace } from "./sqlite-place.ts"

/** A stream of an event log as a history log; branches are streams of the same log. */
function historyLog(
  log: EventLog,
  stream: string,
  branches: { count: number },
  close?: () => Promise<void>,
): HistoryLog {
  const events = async (): Promise<readonly HistoryEvent[]> => {
    const read = await recordedHistory(log, stream, coreEvents)
    if (read._tag === "Undecodable") throw new Error(JSON.stringify(read.faults))
    return read.events
  }
  return {
    record: async (event) => {
      const answer = await log.append(batch(stream, "any", event as HistoryEvent & EventData))
      if (answer._tag !== "Appended") throw new Error(answer._tag)
    },
    branch: async (position) => {
      const name = `branch-${(branches.count += 1)}`
      // A stream without events is not there yet, and nothing to branch from.
      if ((await log.streams()).some((each) => each.stream === stream))
        await log.branch(newBranch(name, stream, position))
      return historyLog(log, name, branches)
    },
    events,
    known: async (day) => knownAt(await events(), day),
    asOf: async (day, known): Promise<AsOf> => {
      const all = await events()
      return asOf(known === undefined ? effectiveHistory(all).events : knownAt(all, known), day)
    },
    ...(close === undefined ? {} : { close }),
  }
}

const open = (log: EventLog, close?: () => Promise<void>) => historyLog(log, "paser", { count: 0 }, close)

test("in memory", { timeout: 120_000 }, () => logAgreesWithReference(async () => open(memoryLog()), { runs: 200 }))

onSqlite(() => {
  test("SQLite", { timeout: 240_000 }, () =>
    logAgreesWithReference(
      async () => {
        const place = await sqlitePlace()
        const log = await place.open()
        return open(log, async () => {
          await log.close()
          await place.remove()
        })
      },
      { runs: 100 },
    ),
  )
})

onServer({ lasting: false }, (server) => {
  test("PostgreSQL", { timeout: 240_000 }, () =>
    logAgreesWithReference(
      async () => {
        const log = await postgresLog(await server().newDatabase(), { create: true })
        return open(log, () => log.close())
      },
      { runs: 25 },
    ),
  )
})
