/** Event versions: events of every version that was ever shipped are read, from a log and from a file alike, in the form of today. */
import { readdirSync, readFileSync } from "node:fs"
import { copyFile } from "node:fs/promises"
import { join } from "node:path"
import { policyModel } from "@laksana/model"
import { readCase } from "@laksana/scenario"
import { type EventData, eventDecoder, memoryLog, openLog, recordedHistory, verify } from "@laksana/store"
import { describe, expect, test } from "vitest"
import { batch } from "./batches.ts"
import { onSqlite } from "./on-sqlite.ts"
import { sqlitePlace } from "./sqlite-place.ts"

const folder = join(import.meta.dirname, "event-versions")

/** An event as some version of the product wrote it, and what its payload is today. */
interface Shipped {
  readonly written: EventData
  readonly today: unknown
}

const shipped = readdirSync(folder)
  .filter((file) => file.endsWith(".jsonl"))
  .flatMap((file) => readFileSync(join(folder, file), "utf8").trimEnd().split("\n"))
  .map((line) => JSON.parse(line) as Shipped)

const versionOf = ({ written }: Shipped) => Number(written["version"] ?? 1)

test("every version of every type is among the shipped", () => {
  const there = new Set(shipped.map((each) => `${each.written.type} ${versionOf(each)}`))
  const all = Object.entries(policyModel.events).flatMap(([type, { version }]) =>
    Array.from({ length: version }, (_, i) => `${type} ${i + 1}`),
  )
  expect(all.length).toBeGreaterThan(40)
  expect(all.filter((each) => !there.has(each))).toEqual([])
})

describe("each is read in the form of today", () => {
  test("from a log", async () => {
    const log = memoryLog()
    await log.append(batch("paser", 0, ...shipped.map(({ written }) => written)))
    const history = await recordedHistory(log, "paser", policyModel.events)
    if (history._tag === "Undecodable") throw new Error(JSON.stringify(history.faults))
    expect(history.events.map(({ payload }) => payload)).toEqual(shipped.map(({ today }) => today))
  })

  test("from a file, in which what they name is there", () => {
    const named = ["a", "b", "e"].map((id) => ({ ...shipped[0]?.written, id }))
    for (const { written, today } of shipped) {
      const text = JSON.stringify([...named, { ...written, occurred: "2024-03-25" }])
      const read = readCase({ id: "paser", history: { path: "history.yaml", text } }, policyModel)
      if (read._tag === "Invalid") throw new Error(JSON.stringify(read.problems))
      expect(read.value.events.at(-1)?.payload).toEqual(today)
    }
  })
})

test("an event that is none, or of a version to come, is told apart by what is wrong", () => {
  const decode = eventDecoder(policyModel.events)
  const [{ written } = { written: { id: "", type: "" } }] = shipped
  expect(decode({ ...written, version: 99 })).toEqual({
    _tag: "UndecodableEvent",
    id: written.id,
    reason: "version 99 of at most 1",
  })
  expect(decode({ ...written, recorded: "2024-02-30" })).toMatchObject({
    reason: expect.stringContaining("recorded") as string,
  })
  expect(decode({ ...written, payload: { stages: 1 } })).toMatchObject({ _tag: "UndecodableEvent" })
  expect(decode({ ...written, type: "OfSomeModel", payload: [1] })).toMatchObject({ type: "OfSomeModel", payload: [1] })
})

onSqlite(() => {
  test("a log that version 0.1.0 wrote is whole, and has the head it had", async () => {
    // A copy: to open a file is to put others beside it.
    const place = await sqlitePlace()
    await copyFile(join(folder, "paser-0.1.0.db"), place.path)
    const log = await openLog(`sqlite:${place.path}`)
    const [position, hash] = readFileSync(join(folder, "paser-0.1.0.anchor"), "utf8").trim().split(":")
    const head = { position: Number(position), hash }
    expect(await verify(log.inspect())).toEqual({ _tag: "Intact", head, anchored: false })
    const history = await recordedHistory(log, "paser", policyModel.events)
    expect(history).toMatchObject({ _tag: "Read", events: { length: 53 } })
    await log.close()
    await place.remove()
  })
})
