/**
 * Crashes: a writer is killed at random moments, from its start on. What it was told is there; what it was not told is there whole
 * or not at all. `LAKSANA_CRASHES` sets another number of rounds.
 */
import { collected, type LogEntry, openLog, verify } from "@laksana/store"
import fc from "fast-check"
import { beforeAll, expect, test } from "vitest"
import { seed } from "../seed.ts"
import { onServer } from "./on-server.ts"
import { onSqlite } from "./on-sqlite.ts"
import { program, running } from "./program.ts"
import { sqlitePlace } from "./sqlite-place.ts"

const rounds = Number(process.env["LAKSANA_CRASHES"] ?? 120)
/** A log is begun anew after so many rounds: every round reads it whole. */
const roundsOfLog = 20

let ceaseless = ""
beforeAll(async () => {
  ceaseless = await program("ceaseless")
})

type Told = readonly (readonly [position: number, id: string])[]

/** Runs the writer, kills it `after` milliseconds from its first answer (or from its start, where negative), and gives what it was told. */
async function killed(address: string, round: number, after: number): Promise<readonly Told[]> {
  const child = running(ceaseless, address, String(round))
  let out = ""
  let complaints = ""
  const kill = (ms: number) => setTimeout(() => child.kill("SIGKILL"), ms)
  if (after < 0) kill(-after)
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    if (out === "" && after >= 0) kill(after)
    out += text
  })
  child.stderr.setEncoding("utf8").on("data", (text: string) => void (complaints += text))
  await new Promise((resolve) => child.once("close", resolve))
  if (complaints !== "") throw new Error(complaints)
  const whole = out.slice(0, out.lastIndexOf("\n") + 1)
  return whole
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Told)
}

async function check(address: string, told: readonly Told[]): Promise<void> {
  const log = await openLog(address, { create: true })
  const entries = await collected(log.readAll())
  const places = new Map(entries.map(({ position, event }) => [event.id, position]))
  for (const [position, id] of told.flat()) expect([id, places.get(id)]).toEqual([id, position])
  const sizes = new Map<unknown, number>()
  for (const { event } of entries) sizes.set(event["of"], (sizes.get(event["of"]) ?? 0) + 1)
  for (const { event } of entries) expect(sizes.get(event["of"])).toBe(event["size"])
  for (const stream of ["even", "odd"]) expect(gapless(entries.filter((entry) => entry.stream === stream))).toBe(true)
  expect((await verify(log.inspect()))._tag).toBe("Intact")
  await log.close()
}

const gapless = (entries: readonly LogEntry[]) => entries.every(({ version }, i) => version === i + 1)

/** Negative: counted from the process's start, in which the log may just be being made. */
const moments = (count: number, most: number) =>
  fc.sample(
    fc.oneof({ arbitrary: fc.integer({ min: 0, max: most }), weight: 4 }, fc.integer({ min: -120, max: -40 })),
    {
      numRuns: count,
      seed,
    },
  )

async function crash(
  newLog: () => Promise<{ address: string; remove: () => Promise<void> }>,
  { count, most }: { readonly count: number; readonly most: number },
) {
  let answered = 0
  const each = moments(count, most)
  for (let from = 0; from < each.length; from += roundsOfLog) {
    const { address, remove } = await newLog()
    const told: Told[] = []
    for (const [round, after] of each.slice(from, from + roundsOfLog).entries()) {
      const now = await killed(address, round, after)
      told.push(...now)
      answered += now.length
      await check(address, told)
    }
    await remove()
  }
  // A writer that never got so far would pass everything above.
  expect(answered).toBeGreaterThan(5 * count)
}

onSqlite(() => {
  test(`SQLite: ${rounds} writers killed`, { timeout: rounds * 2_000 }, () =>
    crash(
      async () => {
        const { path, remove } = await sqlitePlace()
        return { address: `sqlite:${path}`, remove }
      },
      { count: rounds, most: 40 },
    ),
  )
})

onServer({ lasting: true }, (server) => {
  test(`PostgreSQL: ${rounds / 4} writers killed`, { timeout: rounds * 2_000 }, () =>
    crash(async () => ({ address: await server().newDatabase(), remove: async () => {} }), {
      count: rounds / 4,
      most: 250,
    }),
  )
})
