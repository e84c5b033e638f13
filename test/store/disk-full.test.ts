/** A disk without room: the writer is told, nothing is half-written, and once there is room the same log goes on. */
import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Batch, collected, type EventLog, LogFailure, sqliteLog, verify } from "@laksana/store"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { batch, event } from "./batches.ts"
import { onSqlite } from "./on-sqlite.ts"
import { sqlitePlace } from "./sqlite-place.ts"

const filling = "x".repeat(2_000)
/** Ten events of two thousand characters. */
const large = (round: number): Batch =>
  batch("paser", "any", ...Array.from({ length: 10 }, (_, i) => event(`e${round}-${i}`, { filling })))

/** Appends until there is no room; gives how many batches were acknowledged. */
async function filled(log: EventLog): Promise<number> {
  for (let round = 0; round < 1_000; round += 1) {
    try {
      const answer = await log.append(large(round))
      expect(answer._tag).toBe("Appended")
    } catch (error) {
      if (!(error instanceof LogFailure)) throw error
      expect(error.fault).toMatchObject({ kind: "disk-full" })
      expect(error.message).not.toContain("SQLITE")
      return round
    }
  }
  throw new Error("There was room for everything.")
}

/** Everything acknowledged is there, nothing else is, and all of it is whole. */
async function holds(log: EventLog, batches: number): Promise<void> {
  expect(await collected(log.read("paser"))).toHaveLength(batches * 10)
  expect(await verify(log.inspect())).toMatchObject({ _tag: "Intact", head: { position: batches * 10 } })
}

onSqlite(() => {
  test("a file that may not grow: the same connection goes on once it may", async () => {
    const room: { set?: (pages: number) => void } = {}
    const place = await sqlitePlace({
      prepare: (connection) => {
        room.set = (pages) => void connection.pragma(`max_page_count = ${pages}`)
      },
    })
    const log = await place.open()
    room.set?.(60)
    const before = await filled(log)
    expect(before).toBeGreaterThan(2)
    await holds(log, before)
    await expect(log.append(large(before))).rejects.toThrow("disk-full")
    room.set?.(100_000)
    expect(await log.append(large(before))).toMatchObject({ _tag: "Appended", repeated: 0 })
    await holds(log, before + 1)
    await log.close()
    await place.remove()
  })
})

/** A file system of one megabyte; undefined where this user may not make one. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "laksana-disk-"))
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], { stdio: "pipe" })
  if (status === 0) return folder
  rmSync(folder, { recursive: true })
  return undefined
}

const disk = smallDisk()

onSqlite(() => {
  describe.skipIf(disk === undefined)(`a small disk${disk === undefined ? " (this user may mount none)" : ""}`, () => {
    const folder = disk ?? ""
    let log: EventLog
    beforeAll(async () => {
      writeFileSync(join(folder, "ballast"), Buffer.alloc(300_000))
      log = await sqliteLog(join(folder, "log.db"), { create: true })
    })
    afterAll(async () => {
      await log.close()
      execFileSync("umount", [folder])
      rmSync(folder, { recursive: true })
    })

    test("that is full, and then is not", async () => {
      const before = await filled(log)
      expect(before).toBeGreaterThan(2)
      await holds(log, before)
      rmSync(join(folder, "ballast"))
      expect(await log.append(large(before))).toMatchObject({ _tag: "Appended", repeated: 0 })
      await holds(log, before + 1)
    })
  })
})
