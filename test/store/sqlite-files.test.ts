/** SQLite files: what is no log is refused and left as it is; migrations go on where they were killed. */
import { readFileSync, writeFileSync } from "node:fs"
import { type LogFault, LogFailure, type Migration, openLog, sqliteLog, sqliteMigrations } from "@laksana/store"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { batch } from "./batches.ts"
import { program, running } from "./program.ts"
import { onSqlite } from "./on-sqlite.ts"
import { openDatabase } from "./sqlite-driver.ts"
import { type SqlitePlace, sqlitePlace } from "./sqlite-place.ts"

onSqlite(() => {
  let place: SqlitePlace
  beforeEach(async () => {
    place = await sqlitePlace()
  })
  afterEach(() => place.remove())

  async function faultOf(opening: Promise<unknown>): Promise<LogFault> {
    const error = await opening.then(
      () => undefined,
      (error: unknown) => error,
    )
    if (!(error instanceof LogFailure)) throw new Error(`no failure of a log: ${String(error)}`)
    return error.fault
  }

  describe("opening", () => {
    test("what is not there says so, and makes nothing", async () => {
      expect(await faultOf(sqliteLog(place.path))).toEqual({ kind: "not-found", store: `sqlite:${place.path}` })
      writeFileSync(place.path, "")
      const below = `${place.path}/log.db`
      expect(await faultOf(sqliteLog(below, { create: true }))).toMatchObject({ kind: "not-allowed" })
    })

    test("an empty file is no log yet, and becomes one where that is asked for", async () => {
      writeFileSync(place.path, "")
      expect(await faultOf(sqliteLog(place.path))).toMatchObject({ kind: "not-found" })
      expect(await (await sqliteLog(place.path, { create: true })).head()).toMatchObject({ position: 0 })
    })

    test("a text, or somebody else's database, is refused and left as it is", async () => {
      writeFileSync(place.path, "id,type\n".repeat(1000))
      const text = readFileSync(place.path)
      expect(await faultOf(sqliteLog(place.path, { create: true }))).toMatchObject({ kind: "not-a-log" })
      expect(readFileSync(place.path)).toEqual(text)
      writeFileSync(place.path, "")
      const other = openDatabase(place.path)
      other.exec("CREATE TABLE mine (a)")
      other.close()
      const bytes = readFileSync(place.path)
      expect(await faultOf(sqliteLog(place.path, { create: true }))).toMatchObject({ kind: "not-a-log" })
      expect(readFileSync(place.path)).toEqual(bytes)
    })

    test("an address is SQLite's or PostgreSQL's", async () => {
      await expect(openLog("mysql://x")).rejects.toThrow(RangeError)
      await expect(openLog("sqlite:")).rejects.toThrow(RangeError)
      await (await openLog(`sqlite:${place.path}`, { create: true })).close()
      expect(await (await openLog(`sqlite:${place.path}`)).head()).toMatchObject({ position: 0 })
    })
  })

  test("others that write all the time allowed are told of as that", async () => {
    await (await place.open()).close()
    const other = openDatabase(place.path)
    other.exec("BEGIN IMMEDIATE")
    const patience = { waitMs: 300, firstMs: 5, longestMs: 20 }
    const log = await sqliteLog(place.path, { patience })
    const fault = await faultOf(log.append(batch("paser", 0, "e1")))
    expect(fault).toMatchObject({ kind: "busy", store: `sqlite:${place.path}` })
    other.exec("ROLLBACK")
    expect(await log.append(batch("paser", 0, "e1"))).toMatchObject({ _tag: "Appended" })
    other.close()
    await log.close()
  })

  test("entries are neither changed nor removed by who opens the file", async () => {
    const log = await place.open()
    await log.append(batch("paser", 0, "e1"))
    await log.close()
    const other = openDatabase(place.path)
    expect(() => other.exec("UPDATE entries SET event = '{}'")).toThrow("an entry is never changed")
    expect(() => other.exec("DELETE FROM entries")).toThrow("an entry is never removed")
    other.close()
  })

  describe("migrations", () => {
    const later: readonly Migration[] = [
      ...sqliteMigrations,
      { since: "7.0.0", statements: "CREATE TABLE one (a)" },
      { since: "7.1.0", statements: "CREATE TABLE two (a)" },
    ]

    test("a log of a later version is refused with the version it needs, and left as it is", async () => {
      const log = await sqliteLog(place.path, { create: true, migrations: later })
      await log.append(batch("paser", 0, "e1"))
      await log.close()
      const bytes = readFileSync(place.path)
      expect(await faultOf(place.open())).toEqual({
        kind: "newer-schema",
        store: `sqlite:${place.path}`,
        found: sqliteMigrations.length + 2,
        known: sqliteMigrations.length,
        needs: "7.1.0",
      })
      expect(readFileSync(place.path)).toEqual(bytes)
    })

    test("an older log is brought forward, with what is in it", async () => {
      const old = await place.open()
      const { hash } = (await old.append(batch("paser", 0, "e1")), await old.head())
      await old.close()
      const log = await sqliteLog(place.path, { migrations: later })
      expect(await log.head()).toEqual({ position: 1, hash })
      await log.close()
      expect(tables()).toEqual(["about", "entries", "one", "snapshots", "two"])
    })

    test("one that fails leaves the step before it, and goes on from there", async () => {
      const broken = [
        ...later.slice(0, -1),
        { since: "7.1.0", statements: "CREATE TABLE two (a); CREATE TABLE one (b)" },
      ]
      expect(await faultOf(sqliteLog(place.path, { create: true, migrations: broken }))).toMatchObject({
        kind: "damaged",
      })
      expect(tables()).toEqual(["about", "entries", "one", "snapshots"])
      await (await sqliteLog(place.path, { migrations: later })).close()
      expect(tables()).toEqual(["about", "entries", "one", "snapshots", "two"])
    })

    test("one that is killed goes on with the step it was in, wherever that was", async () => {
      const migrator = await program("migrator")
      for (const steps of [0, 1, 2, 3]) {
        const own = await sqlitePlace()
        const child = running(migrator, own.path, String(steps))
        await new Promise((resolve) => child.once("close", resolve))
        expect(child.signalCode).toBe("SIGKILL")
        const log = await sqliteLog(own.path, { create: true, migrations: later })
        expect(await log.append(batch("paser", 0, "e1"))).toMatchObject({ _tag: "Appended" })
        await log.close()
        expect(tables(own.path)).toEqual(["about", "entries", "one", "snapshots", "two"])
        await own.remove()
      }
    })

    function tables(path = place.path): readonly unknown[] {
      const database = openDatabase(path)
      const names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all()
      database.close()
      return names.filter((name) => !String(name).startsWith("sqlite_"))
    }
  })
})
