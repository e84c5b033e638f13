/** Tampering: every changed byte of what a log holds is found, and the first bad entry is named; so is what is missing or moved. */
import { readFile, rm, writeFile } from "node:fs/promises"
import { collected, type Inspection, memoryLog, sqliteLog, type StoredRow, verify } from "@laksana/store"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { seed } from "../seed.ts"
import { batch, event, newBranch } from "./batches.ts"
import { onSqlite } from "./on-sqlite.ts"
import { openDatabase } from "./sqlite-driver.ts"
import { type SqlitePlace, sqlitePlace } from "./sqlite-place.ts"

const changes = Number(process.env["LAKSANA_TAMPERINGS"] ?? 10_000)

onSqlite(() => {
  let place: SqlitePlace
  let rows: StoredRow[] = []
  beforeAll(async () => {
    place = await sqlitePlace()
    const log = await place.open()
    for (let i = 0; i < 48; i += 1) {
      await log.append(
        batch(i % 5 === 0 ? "kaltim" : "paser", "any", event(`e${i}`, { payload: { i, text: "é".repeat(i) } })),
      )
    }
    await log.branch(newBranch("sooner", "paser", 10))
    await log.append(batch("sooner", 10, "s1"))
    await log.keepSnapshot({ stream: "paser", name: "n", version: 5, state: { sum: 12 } })
    rows = [...(await collected(log.inspect().rows()))]
    await log.close()
    // All in the one file, as it would be carried elsewhere.
    const database = openDatabase(place.path)
    database.pragma("wal_checkpoint(TRUNCATE)")
    database.pragma("journal_mode = DELETE")
    database.close()
  })
  afterAll(() => place.remove())

  const over = (changed: readonly StoredRow[]): Inspection => ({
    rows: async function* () {
      yield changed
    },
    damage: async () => [],
  })

  test(`each of ${changes} changes of one byte in a stored row is found at its position`, async () => {
    expect(await verify(over(rows))).toMatchObject({ _tag: "Intact", head: { position: 50 } })
    const names = Object.keys(rows[0] ?? {}) as readonly (keyof StoredRow)[]
    const picks = fc.sample(
      fc.tuple(fc.nat(49), fc.nat(names.length - 1), fc.nat(), fc.integer({ min: 1, max: 255 })),
      {
        numRuns: changes,
        seed,
      },
    )
    for (const [at, nameAt, byte, by] of picks) {
      const name = names[nameAt] ?? "event"
      const row = rows[at]
      const changed = rows.map((each) => (each === row ? { ...each, [name]: otherByte(each[name], byte, by) } : each))
      expect(await verify(over(changed))).toMatchObject({ _tag: "BrokenAt", position: at + 1 })
    }
  })

  /** The value with one byte of its UTF-8 changed, a number as the other number that its digits then are. */
  function otherByte(value: unknown, at: number, by: number): unknown {
    const bytes = Buffer.from(String(value))
    const place = at % bytes.length
    bytes[place] = ((bytes[place] ?? 0) + by) % 256
    const text = bytes.toString("latin1")
    if (typeof value !== "number") return bytes.toString("utf8")
    return /^\d+$/.test(text) && Number(text) !== value ? Number(text) : value + by
  }

  describe("an entry", () => {
    const without = (position: number) => rows.filter((row) => row.position !== position)
    const renumbered = (list: readonly StoredRow[]) => list.map((row, i) => ({ ...row, position: i + 1 }))

    test("that was taken out is missed where it was", async () => {
      expect(await verify(over(without(7)))).toEqual({ _tag: "BrokenAt", position: 7, fault: "missing" })
      expect(await verify(over(renumbered(without(7))))).toEqual({ _tag: "BrokenAt", position: 7, fault: "altered" })
    })

    test("that was put in, or moved, is found where it stands", async () => {
      const added = [...rows.slice(0, 9), { ...rows[20], position: 10 }, ...rows.slice(9)] as readonly StoredRow[]
      expect(await verify(over(added))).toMatchObject({ _tag: "BrokenAt", position: 10 })
      const swapped = renumbered([...rows.slice(0, 4), rows[5], rows[4], ...rows.slice(6)] as readonly StoredRow[])
      expect(await verify(over(swapped))).toMatchObject({ _tag: "BrokenAt", position: 5 })
    })

    test("that was put in another's place, its own hash right, is found by the one after it", async () => {
      const logs = [memoryLog(), memoryLog()]
      for (const [i, log] of logs.entries()) {
        await log.append(batch("paser", 0, "e1", event("e2", { told: i }), "e3", "e4"))
      }
      const [one = [], other = []] = await Promise.all(logs.map((log) => collected(log.inspect().rows())))
      const mixed = [...one.slice(0, 1), ...other.slice(1, 2), ...one.slice(2)]
      expect(await verify(over(mixed))).toEqual({ _tag: "BrokenAt", position: 3, fault: "unchained" })
    })

    test("of which the tail was cut off is missed by who kept the anchor", async () => {
      const head = { position: 50, hash: String(rows[49]?.hash) }
      for (const left of [0, 1, 49]) {
        const cut = over(rows.slice(0, left))
        expect(await verify(cut, head)).toEqual({ _tag: "CutShort", position: left + 1, anchor: head })
        expect((await verify(cut))._tag).toBe("Intact")
      }
    })
  })

  test(`each of ${changes / 5} changes of one byte of the file is found, or changes nothing that is read`, {
    timeout: 300_000,
  }, async () => {
    const bytes = await readFile(place.path)
    const whole = await everything(place.path)
    const picks = fc.sample(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), {
      numRuns: changes / 5,
      seed,
    })
    let harmless = 0
    for (const [i, [at, by]] of picks.entries()) {
      // Each under a name of its own: what the database keeps beside a file belongs to that file.
      const other = `${place.path}.${i}`
      const changed = Buffer.from(bytes)
      changed[at] = ((changed[at] ?? 0) + by) % 256
      await writeFile(other, changed)
      const read = await everything(other).catch(() => "found")
      for (const beside of ["", "-wal", "-shm"]) await rm(other + beside, { force: true })
      if (read === "found") continue
      // Room that no row uses, and hints for the database: who reads the log reads the same.
      expect([at, read]).toEqual([at, whole])
      harmless += 1
    }
    expect(harmless).toBeLessThan(picks.length)
  })

  /** All that can be read of a log that is found intact; rejects where it is not. */
  async function everything(path: string): Promise<string> {
    const log = await sqliteLog(path, { patience: { waitMs: 100, firstMs: 5, longestMs: 20 } })
    try {
      const verdict = await verify(log.inspect())
      if (verdict._tag !== "Intact") throw new Error(verdict._tag)
      const streams = await log.streams()
      const entries = []
      for (const { stream } of streams) entries.push(...(await collected(log.read(stream))))
      // A snapshot that was changed is none; it is made again, and is no evidence.
      const snapshot = await log.snapshot("paser", "n")
      if (snapshot === undefined) throw new Error("no snapshot")
      return JSON.stringify([verdict, streams, entries, await collected(log.readAll()), snapshot])
    } finally {
      await log.close()
    }
  }
})
