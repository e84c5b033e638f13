import { cp, mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { readCloudEvents, readCsv } from "@laksana/store"
import { afterAll, beforeAll, expect, test } from "vitest"
import { laksana } from "../command/context-for-tests.ts"

const root = fileURLToPath(new URL("../../../..", import.meta.url))
let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "laksana-export-"))
  await cp(join(root, "scenarios/paser"), join(folder, "scenarios/paser"), { recursive: true })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test.each(["csv", "cloudevents", "ocel"])(
  "a case as %s is the same bytes whoever exports it, and when",
  async (format) => {
    const line = `export paser --format ${format}`
    const one = await laksana(line, { folder, environment: { LAKSANA_RECORDER: "siti" }, now: new Date("2026-01-01") })
    const other = await laksana(line, { folder: root, environment: { LAKSANA_RECORDER: "budi" }, language: "id" })
    expect([one.exit, one.err]).toEqual([0, ""])
    expect(one.out.length).toBeGreaterThan(1000)
    expect(other.out).toBe(one.out)
  },
)

test("each event is logged on the day on which it became known; overlays are laid over where they are asked for", async () => {
  const { out } = await laksana("export paser --format cloudevents --overlay external", { folder })
  const reading = readCloudEvents(out)
  if (reading._tag !== "Read") throw new Error(JSON.stringify(reading))
  expect(reading.entries).toHaveLength(62)
  for (const { event, loggedAt } of reading.entries) expect(loggedAt).toBe(`${String(event["recorded"])}T00:00:00.000Z`)
})

test("a data package is a folder with the table, the case's own files and what they are", async () => {
  const { exit, out } = await laksana("export paser --format datapackage -o data --json", { folder })
  expect([exit, JSON.parse(out)]).toEqual([
    0,
    { version: 1, case: "paser", format: "datapackage", entries: 53, written: "data" },
  ])
  expect(await readFile(join(folder, "data/history.yaml"), "utf8")).toBe(
    await readFile(join(root, "scenarios/paser/history.yaml"), "utf8"),
  )
  expect(readCsv(await readFile(join(folder, "data/events.csv")))._tag).toBe("Read")
  expect(JSON.parse(await readFile(join(folder, "data/datapackage.json"), "utf8"))).toMatchObject({ name: "paser" })
})

test("what is no text needs a place to be written to", async () => {
  const { exit, err } = await laksana("export paser --format parquet", { folder })
  expect([exit, err]).toEqual([2, expect.stringContaining("-o PATH")])
})
