/**
 * Log: SQLite's durable appends, against the same rows written by the driver alone, and the way back: reading, decoding and folding.
 * Each pair is measured turn by turn, so that a busy machine slows both; the fastest turn of each counts.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { coreEvents, type HistoryEvent, recordFold } from "@laksana/core"
import { type Batch, type EventData, type EventLog, foldedHistory, sqliteLog, type StoredRow } from "@laksana/store"
import Database from "better-sqlite3"
import type { Row } from "./row.ts"

const turns = 5
const singles = 500
const batches = 200
const ofBatch = 100

const bodies: readonly (readonly [string, EventData["payload"]])[] = [
  ["TeamMeetingHeld", { attendance: 0.5 }],
  ["SocializationHeld", { formality: "incidental", reach: 0.2 }],
  ["TrainingHeld", { reach: 0.3, subject: "working system" }],
]

function eventAt(i: number): EventData {
  const [type = "", payload = {}] = bodies[i % bodies.length] ?? []
  const dates = { occurred: "2024-03-25", recorded: "2024-03-26" }
  const graded = {
    status: "occurred",
    evidence: "paper",
    source: { document: "suhartini", section: "S", paragraph: 1 },
  }
  return {
    id: `e${i}`,
    type,
    jurisdiction: "paser",
    ...dates,
    ...graded,
    title: { en: "Held", id: "Diadakan" },
    payload,
  }
}

function batchOf(from: number, count: number): Batch {
  const events = Array.from({ length: count }, (_, i) => eventAt(from + i))
  const written = { recorder: "Ana", loggedAt: "2026-01-05T08:30:00.000Z", origin: "bench" }
  return { stream: "paser", expected: from, events, ...written }
}

export async function logSpeed(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "laksana-bench-"))
  try {
    const log = await sqliteLog(join(folder, "log.db"), { create: true })
    const single = await paired(log, join(folder, "single.db"), singles, 1)
    const batched = await paired(log, join(folder, "batched.db"), batches, ofBatch)
    const back = await reading(log, join(folder, "log.db"))
    await log.close()
    return [
      row("single durable appends", single, 2_500),
      row(`durable appends in batches of ${ofBatch}, events`, batched, 50_000),
      {
        what: "reading, decoding and folding, events",
        figure: `${perSecond(back.ours)} a second, ${share(back)} of parsing and folding alone`,
        asked: "at least 300 000",
      },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Pair {
  readonly ours: number
  readonly driver: number
}

/** Events a second, of the log and of the driver writing the rows that the log wrote; the fastest of each. */
async function paired(log: EventLog, beside: string, times: number, size: number): Promise<Pair> {
  await (await sqliteLog(beside, { create: true })).close()
  const database = new Database(beside)
  database.pragma("journal_mode = WAL")
  database.pragma("synchronous = FULL")
  const put = database.prepare("INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
  const write = database.transaction((rows: readonly StoredRow[]) => {
    for (const row of rows) put.run(Object.values(row) as readonly unknown[])
  })
  const best = { ours: 0, driver: 0 }
  for (let turn = 0; turn < turns; turn += 1) {
    const { position } = await log.head()
    const given = Array.from({ length: times }, (_, i) => batchOf(position + i * size, size))
    const from = performance.now()
    for (const batch of given) await log.append(batch)
    best.ours = Math.max(best.ours, ratePerSecond(times * size, from))
    const rows = await rowsAfter(log, position)
    const then = performance.now()
    for (let i = 0; i < rows.length; i += size) write.immediate(rows.slice(i, i + size))
    best.driver = Math.max(best.driver, ratePerSecond(rows.length, then))
  }
  database.close()
  return best
}

async function rowsAfter(log: EventLog, position: number): Promise<readonly StoredRow[]> {
  const rows: StoredRow[] = []
  for await (const page of log.inspect().rows()) rows.push(...page.filter((row) => Number(row.position) > position))
  return rows
}

/** Events a second, of the log, and of the driver's rows parsed and folded with nothing decoded or frozen: the floor of any reader. */
async function reading(log: EventLog, path: string): Promise<Pair> {
  const database = new Database(path, { readonly: true })
  const texts = database.prepare<[number], string>("SELECT event FROM entries WHERE position > ? LIMIT 100").pluck()
  const { position } = await log.head()
  const best = { ours: 0, driver: 0 }
  for (let turn = 0; turn < turns; turn += 1) {
    const from = performance.now()
    const folded = await foldedHistory(log, "paser", coreEvents, recordFold)
    if (folded._tag !== "Folded") throw new Error(folded._tag)
    best.ours = Math.max(best.ours, ratePerSecond(position, from))
    const then = performance.now()
    const state = recordFold.initial()
    for (let at = 0; at < position; at += 100) {
      for (const text of texts.all(at)) recordFold.evolve(state, JSON.parse(text) as HistoryEvent)
    }
    best.driver = Math.max(best.driver, ratePerSecond(position, then))
  }
  database.close()
  return best
}

const ratePerSecond = (count: number, from: number) => (count / (performance.now() - from)) * 1000

const perSecond = (rate: number) => Math.round(rate).toLocaleString("en").replaceAll(",", " ")

const share = ({ ours, driver }: Pair) => `${Math.round((100 * ours) / driver)} %`

function row(what: string, { ours, driver }: Pair, least: number): Row {
  return {
    what,
    figure: `${perSecond(ours)} a second, ${share({ ours, driver })} of the driver's ${perSecond(driver)}`,
    asked: `at least ${perSecond(least)}, or 60 % of the driver's`,
  }
}
