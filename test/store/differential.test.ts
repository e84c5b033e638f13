/**
 * Differential: random sequences of commands, each done in memory, in SQLite and in PostgreSQL, give the same answers; to the last
 * hash. `LAKSANA_SEQUENCES` sets another number.
 */
import { type AppendAnswer, collected, type EventLog, memoryLog, postgresLog, sqliteLog, verify } from "@laksana/store"
import fc from "fast-check"
import pg from "pg"
import { afterAll, beforeAll, expect, test } from "vitest"
import { seed } from "../seed.ts"
import { batch, event, newBranch } from "./batches.ts"
import { onServer } from "./on-server.ts"
import { onSqlite } from "./on-sqlite.ts"
import { sqlitePlace } from "./sqlite-place.ts"

const sequences = Number(process.env["LAKSANA_SEQUENCES"] ?? 1_000)

type Command = (log: EventLog) => Promise<unknown>

const stream = fc.constantFrom("a", "b", "c")
const id = fc.constantFrom("e1", "e2", "e3", "e4", "e5", "e6")
const someEvent = fc
  .tuple(id, fc.constantFrom({}, { n: 1 }, { n: 1, deep: { x: [1, "é"] } }))
  .map(([id, fields]) => event(id, fields))
const version = fc.oneof({ arbitrary: fc.constant("any" as const), weight: 3 }, fc.nat(6))

/** A command with what it is called, for the report of a difference. */
const command: fc.Arbitrary<{ readonly does: string; readonly on: Command }> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(stream, version, fc.array(someEvent, { maxLength: 4 })).map(([stream, expected, events]) => ({
      does: `append ${stream} at ${expected}: ${JSON.stringify(events)}`,
      on: (log: EventLog): Promise<AppendAnswer> => log.append(batch(stream, expected, ...events)),
    })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(stream, stream, fc.option(fc.nat(5), { nil: undefined })).map(([name, parent, fork]) => ({
      does: `branch ${name} from ${parent} at ${fork}`,
      on: (log: EventLog) => log.branch(newBranch(name, parent, fork)),
    })),
  },
  fc.tuple(stream, fc.nat(5), fc.nat(8)).map(([stream, after, upTo]) => ({
    does: `read ${stream} after ${after} up to ${upTo}`,
    on: async (log: EventLog) => [
      await collected(log.read(stream, { after, upTo })),
      await collected(log.readEvents(stream, { after })),
    ],
  })),
  fc.nat(8).map((after) => ({ does: `read all after ${after}`, on: (log: EventLog) => collected(log.readAll(after)) })),
  fc.constant({ does: "streams and head", on: async (log: EventLog) => [await log.streams(), await log.head()] }),
  fc.tuple(stream, fc.nat(5), fc.constantFrom("x", "y")).map(([stream, version, name]) => ({
    does: `keep a snapshot ${name} of ${stream} at ${version}`,
    on: (log: EventLog) => log.keepSnapshot({ stream, name, version, state: { version } }),
  })),
  fc.tuple(stream, fc.constantFrom("x", "y")).map(([stream, name]) => ({
    does: `snapshot ${name} of ${stream}`,
    on: (log: EventLog) => log.snapshot(stream, name),
  })),
)

onSqlite(() => {
  onServer({ lasting: false }, (server) => {
    let address = ""
    let admin: pg.Client
    beforeAll(async () => {
      address = await server().newDatabase()
      await (await postgresLog(address, { create: true })).close()
      admin = new pg.Client(address)
      await admin.connect()
      // A new database for every sequence would take most of the time: this one is emptied past its guards.
      await admin.query("SET session_replication_role = replica")
    })
    afterAll(() => admin.end())

    test(`${sequences} sequences give the same answers from memory, SQLite and PostgreSQL`, {
      timeout: sequences * 500,
    }, async () => {
      const told = new Map<string, number>()
      const property = fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 14 }), async (commands) => {
        await admin.query("DELETE FROM laksana.entries; DELETE FROM laksana.snapshots")
        const place = await sqlitePlace()
        const logs = [memoryLog(), await sqliteLog(place.path, { create: true }), await postgresLog(address)]
        try {
          for (const { does, on } of commands) {
            const [expected, ...others] = await Promise.all(logs.map(on))
            for (const answer of others) expect({ does, answer }).toEqual({ does, answer: expected })
            const tag =
              typeof expected === "object" && expected !== null && "_tag" in expected ? String(expected._tag) : ""
            told.set(tag, (told.get(tag) ?? 0) + 1)
          }
          const verdicts = await Promise.all(logs.map((log) => verify(log.inspect())))
          for (const verdict of verdicts) expect(verdict).toEqual({ ...verdicts[0], _tag: "Intact" })
        } finally {
          for (const log of logs) await log.close()
          await place.remove()
        }
      })
      await fc.assert(property, { numRuns: sequences, seed })
      // Sequences in which nothing ever meets would agree too.
      const met = [
        "Appended",
        "VersionConflict",
        "EventDiffers",
        "Branched",
        "StreamExists",
        "NoSuchStream",
        "ForkBeyondEnd",
      ]
      expect(met.filter((tag) => (told.get(tag) ?? 0) < sequences / 20)).toEqual([])
    })
  })
})
