/** Races: eight processes on one stream; each version has one winner, and nobody's event is lost. */
import { collected, openLog, verify } from "@laksana/store"
import { beforeAll, expect, test } from "vitest"
import { onServer } from "./on-server.ts"
import { onSqlite } from "./on-sqlite.ts"
import { ended, program, running } from "./program.ts"
import { sqlitePlace } from "./sqlite-place.ts"

const racers = ["a", "b", "c", "d", "e", "f", "g", "h"]
const each = 500
let racer = ""
beforeAll(async () => {
  racer = await program("racer")
})

async function race(address: string): Promise<void> {
  const printed = await Promise.all(racers.map((name) => ended(running(racer, address, name, String(each)))))
  const won = printed.map((line) => JSON.parse(line) as readonly number[])
  const log = await openLog(address)
  const entries = await collected(log.read("race"))
  expect(entries.map(({ version }) => version)).toEqual(Array.from({ length: racers.length * each }, (_, i) => i + 1))
  const winners = new Map(entries.map(({ version, event }) => [version, event.id]))
  won.forEach((versions, i) => {
    const ids = versions.map((version) => winners.get(version))
    expect(ids).toEqual(Array.from({ length: each }, (_, k) => `${racers[i]}-${k}`))
  })
  expect((await verify(log.inspect()))._tag).toBe("Intact")
  await log.close()
}

const title = `8 processes, ${each} appends each: one winner a version, none lost`

onSqlite(() => {
  test(`SQLite: ${title}`, { timeout: 180_000 }, async () => {
    const place = await sqlitePlace()
    await (await place.open()).close()
    await race(`sqlite:${place.path}`)
    await place.remove()
  })
})

onServer({ lasting: false }, (server) => {
  test(`PostgreSQL: ${title}`, { timeout: 300_000 }, async () => {
    const address = await server().newDatabase()
    await (await openLog(address, { create: true })).close()
    await race(address)
  })
})
