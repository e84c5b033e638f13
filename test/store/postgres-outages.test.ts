/** Outages: a PostgreSQL server that is killed while somebody appends, that stays away, or that is none of ours. */
import {
  type LogFault,
  LogFailure,
  type Migration,
  postgresLog,
  postgresMigrations,
  verify,
  collected,
} from "@laksana/store"
import pg from "pg"
import { setTimeout } from "node:timers/promises"
import { describe, expect, test } from "vitest"
import { batch } from "./batches.ts"
import { onServer } from "./on-server.ts"

async function faultOf(opening: Promise<unknown>): Promise<LogFault> {
  const error = await opening.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(error instanceof LogFailure)) throw new Error(`no failure of a log: ${String(error)}`)
  return error.fault
}

const short = { waitMs: 300, firstMs: 20, longestMs: 100 }

onServer({ lasting: true }, (server) => {
  test("a server killed ten times while somebody appends loses nothing, and the same log goes on", {
    timeout: 180_000,
  }, async () => {
    const log = await postgresLog(await server().newDatabase(), { create: true })
    const told: string[] = []
    const over = new AbortController()
    const writing = (async () => {
      for (let i = 0; !over.signal.aborted; i += 1) {
        const answer = await log.append(batch("paser", "any", `e${i}`, `f${i}`))
        if (answer._tag !== "Appended") throw new Error(answer._tag)
        told.push(...answer.entries.map(({ position, event }) => `${position} ${event.id}`))
      }
    })()
    for (let outage = 0; outage < 10; outage += 1) {
      const before = told.length
      while (told.length < before + 20) await setTimeout(5)
      await server().kill()
      await setTimeout(outage * 20)
      await server().run()
    }
    over.abort()
    await writing
    const there = (await collected(log.read("paser"))).map(({ position, event }) => `${position} ${event.id}`)
    // Each event once, in the order of asking: what was asked again after a lost answer is not there twice.
    expect(there).toEqual(told)
    expect((await verify(log.inspect()))._tag).toBe("Intact")
    await log.close()
  })

  test("a server that stays away is told of as that, and the log goes on once it is back", async () => {
    const log = await postgresLog(await server().newDatabase(), { create: true, patience: short })
    await log.append(batch("paser", 0, "e1"))
    await server().kill()
    const fault = await faultOf(log.append(batch("paser", 1, "e2")))
    expect(fault.kind).toBe("unreachable")
    expect(await faultOf(collected(log.read("paser")))).toMatchObject({ kind: "unreachable" })
    await server().run()
    expect(await log.append(batch("paser", 1, "e2"))).toMatchObject({ _tag: "Appended", repeated: 0 })
    expect((await verify(log.inspect()))._tag).toBe("Intact")
    await log.close()
  })

  test("what is not there, or is not allowed, says so, and no password is shown", async () => {
    const address = await server().newDatabase()
    expect(await faultOf(postgresLog(address))).toMatchObject({ kind: "not-found" })
    expect(await faultOf(postgresLog(address.replace(/log\d+$/, "nowhere")))).toMatchObject({ kind: "not-found" })
    const stranger = address.replace("laksana@", "stranger:secret@")
    const fault = await faultOf(postgresLog(stranger))
    expect(fault.kind).toBe("not-allowed")
    expect(JSON.stringify(fault)).not.toContain("secret")
    const closed = "postgres://laksana@127.0.0.1:1/log"
    expect(await faultOf(postgresLog(closed, { patience: short }))).toMatchObject({
      kind: "unreachable",
      store: closed,
    })
  })

  test("entries are neither changed nor removed by who connects", async () => {
    const address = await server().newDatabase()
    const log = await postgresLog(address, { create: true })
    await log.append(batch("paser", 0, "e1"))
    await log.close()
    const client = new pg.Client(address)
    await client.connect()
    for (const sql of [
      "UPDATE laksana.entries SET event = '{}'",
      "DELETE FROM laksana.entries",
      "TRUNCATE laksana.entries",
    ]) {
      await expect(client.query(sql)).rejects.toThrow("an entry is never changed or removed")
    }
    // Whoever owns the database can take that guard away; the chain remains.
    await client.query("ALTER TABLE laksana.entries DISABLE TRIGGER ALL")
    await client.query("UPDATE laksana.entries SET recorder = 'Budi'")
    const changed = await postgresLog(address)
    expect(await verify(changed.inspect())).toEqual({ _tag: "BrokenAt", position: 1, fault: "altered" })
    await client.end()
    await changed.close()
  })

  describe("migrations", () => {
    const later: readonly Migration[] = [
      ...postgresMigrations,
      { since: "7.0.0", statements: "CREATE TABLE laksana.one (a int)" },
      { since: "7.1.0", statements: "CREATE TABLE laksana.two (a int)" },
    ]

    test("a log of a later version is refused with the version it needs", async () => {
      const address = await server().newDatabase()
      await (await postgresLog(address, { create: true, migrations: later })).close()
      const known = postgresMigrations.length
      const newer = { kind: "newer-schema", found: known + 2, known, needs: "7.1.0" }
      expect(await faultOf(postgresLog(address, { create: true }))).toMatchObject(newer)
    })

    test("one that is killed goes on with the step it was in", async () => {
      const address = await server().newDatabase()
      // The server dies while the second step sleeps, its table made but not committed.
      const sleepy = later.map((step, i) =>
        i === 1 ? { ...step, statements: `${step.statements}; SELECT pg_sleep(60)` } : step,
      )
      const opening = faultOf(
        postgresLog(address, { create: true, migrations: sleepy, patience: { ...short, waitMs: 1 } }),
      )
      await setTimeout(500)
      await server().kill()
      expect(await opening).toMatchObject({ kind: "unreachable" })
      await server().run()
      const log = await postgresLog(address, { create: true, migrations: later })
      expect(await log.append(batch("paser", 0, "e1"))).toMatchObject({ _tag: "Appended" })
      await log.close()
    })

    test("eight that open a new database at once make one log", async () => {
      const address = await server().newDatabase()
      const logs = await Promise.all(
        Array.from({ length: 8 }, () => postgresLog(address, { create: true, migrations: later })),
      )
      const answers = await Promise.all(logs.map((log, i) => log.append(batch("paser", "any", `e${i}`))))
      expect(answers.map(({ _tag }) => _tag)).toEqual(Array.from({ length: 8 }, () => "Appended"))
      for (const log of logs) await log.close()
    })
  })
})
