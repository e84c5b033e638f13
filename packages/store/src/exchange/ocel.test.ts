/** OCEL: what was written is read again, and is an event log as OCEL 2.0 describes it and process miners take it. */
import { Schema } from "effect"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { EventData, LogEntry } from "../log/entry.ts"
import { collected } from "../log/pages.ts"
import { memoryLog } from "../memory/memory-log.ts"
import { ocelText } from "./ocel.ts"
import { readOcel } from "./read-ocel.ts"
import { anyHistoryLog, anyLog, logOf } from "./testing/logs.ts"
import { changedBytes } from "./testing/tampering.ts"

/** The text of a log that can be written. */
function written(...[entries, options]: Parameters<typeof ocelText>): string {
  const writing = ocelText(entries, options)
  if (writing._tag !== "Written") throw new Error(JSON.stringify(writing))
  return writing.text
}

const ten = await logOf(10)
const text = written(ten)

async function logWith(...events: readonly EventData[]): Promise<readonly LogEntry[]> {
  const log = memoryLog()
  const from = { recorder: "sari", loggedAt: "2026-11-24T08:30:00.000Z", origin: "history.yaml" }
  const about = { jurisdiction: "paser", recorded: "2024-12-31", status: "occurred", evidence: "paper" }
  const title = { en: "x", id: "x" }
  const whole = events.map((event): EventData => ({ ...about, title, payload: {}, ...event }))
  await log.append({ stream: "paser", expected: 0, events: whole, ...from })
  return collected(log.readAll())
}

describe("OCEL", () => {
  test("reading what was written gives the same entries", async () => {
    await fc.assert(
      fc.asyncProperty(anyHistoryLog, async (log) => {
        const entries = await log
        expect(readOcel(written(entries))).toEqual({ _tag: "Read", entries })
      }),
      { numRuns: 200 },
    )
  })

  test("every history is an event log as the standard has it", async () => {
    await fc.assert(
      fc.asyncProperty(anyHistoryLog, async (log) => {
        expect(faultsOf(JSON.parse(written(await log)))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test("a log that breaks the standard's rules is told from one that keeps them", () => {
    const faultsWith = (from: string, to: string) => faultsOf(JSON.parse(text.replace(from, to)))
    expect(faultsWith('"id":"jurisdiction:paser"', '"id":"jurisdiction:kutai"')).toContain(
      "no object jurisdiction:paser",
    )
    expect(faultsWith('"name":"hash","type":"string"', '"name":"hash","type":"time"')).toContain("SupportActivity hash")
    expect(faultsWith('"id":"event-1"', '"id":"event-2"')).toEqual(["id event-2 twice"])
    expect(() => faultsWith("2024-01-01T00:00:00.000Z", "2024-01-01")).toThrow("time")
  })

  test("spaces and the order of fields do not matter when it is read", () => {
    const { events, ...rest } = JSON.parse(text) as Readonly<Record<string, unknown>>
    expect(readOcel(JSON.stringify({ events, ...rest }, undefined, 2))).toEqual({ _tag: "Read", entries: ten })
  })

  test("an event's instant is its first day, else its last, else the day it became known", async () => {
    const entries = await logWith(
      { id: "dated", type: "A", occurred: { month: "2024-03" } },
      { id: "after", type: "A", occurred: { after: ["dated"] } },
      { id: "undated", type: "A", occurred: {} },
      { id: "planned", type: "A", occurred: {}, status: "planned" },
    )
    expect(eventsIn(written(entries))).toMatchObject([
      { id: "dated", time: "2024-03-01T00:00:00.000Z" },
      { id: "after", time: "2024-03-01T00:00:00.000Z" },
      { id: "undated", time: "2024-12-31T00:00:00.000Z" },
      { id: "planned", time: "2024-12-31T00:00:00.000Z" },
    ])
    expect(valuesOf(written(entries), "dated")).toMatchObject({
      earliest: "2024-03-01T00:00:00.000Z",
      latest: "2024-03-31T00:00:00.000Z",
      precision: "month",
    })
    expect(valuesOf(written(entries), "planned")).not.toHaveProperty("earliest")
  })

  test("relates an event to where it happened, what it is about, who acted and who says so", async () => {
    const source = { document: "suhartini" }
    const entries = await logWith(
      {
        id: "perbup",
        type: "RegulationEnacted",
        occurred: {},
        source,
        payload: { regulation: "perbup-9", parent: "pp-7" },
      },
      { id: "formed", type: "TeamFormed", occurred: {}, payload: { team: "tim" } },
      { id: "undone", type: "TaskNotExecuted", occurred: {}, payload: { by: "tim", task: "meet" } },
      { id: "signal", type: "CommitmentSignalled", occurred: {}, payload: { by: "regent" } },
      { id: "claim", type: "ClaimMade", occurred: {}, payload: { about: "perbup", claim: "late" } },
    )
    const of = { objectId: "jurisdiction:paser", qualifier: "of" }
    expect(eventsIn(written(entries)).map(({ relationships }) => relationships)).toEqual([
      [
        of,
        { objectId: "regulation:perbup-9", qualifier: "about" },
        { objectId: "regulation:pp-7", qualifier: "under" },
        { objectId: "document:suhartini", qualifier: "source" },
      ],
      [of, { objectId: "team:tim", qualifier: "about" }],
      [of, { objectId: "team:tim", qualifier: "by" }],
      [of, { objectId: "actor:regent", qualifier: "by" }],
      [of],
    ])
  })

  test("an event of no history is left out only if its stream is named", async () => {
    const log = memoryLog()
    const from = { recorder: "sari", loggedAt: "2026-11-24T08:30:00.000Z", origin: "form" }
    await log.append({ stream: "paser", expected: 0, events: ten.map(({ event }) => event), ...from })
    await log.append({ stream: "notes", expected: 0, events: [{ id: "a", type: "Noted" }], ...from })
    const entries = await collected(log.readAll())
    const unwritable = { _tag: "Unwritable", code: "not-a-history-event", stream: "notes", version: 1, id: "a" }
    expect(ocelText(entries)).toEqual(unwritable)
    expect(ocelText(entries, { leaveOut: ["paser"] })).toEqual(unwritable)
    const kept = entries.filter(({ stream }) => stream === "paser")
    expect(readOcel(written(entries, { leaveOut: ["notes"] }))).toEqual({ _tag: "Read", entries: kept })
    await log.append({ stream: "other", expected: 0, events: ten.map(({ event }) => event), ...from })
    const twice = { _tag: "Unwritable", code: "repeated-id", stream: "other", version: 1, id: "event-0" }
    expect(ocelText(await collected(log.readAll()), { leaveOut: ["notes"] })).toEqual(twice)
  })

  test("any log is written or refused, never an exception", async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        const entries = await log
        const writing = ocelText(entries)
        if (writing._tag === "Written") expect(readOcel(writing.text)).toEqual({ _tag: "Read", entries })
      }),
      { numRuns: 50 },
    )
  })
})

describe("an event log is refused", () => {
  const changed = (from: string, to: string) => readOcel(text.replace(from, to))

  test("where an event says something else than its entry", () => {
    expect(changed('"value":"Event 3"', '"value":"Event 4"')).toEqual({
      _tag: "Refused",
      code: "disagrees",
      event: "event-3",
    })
    expect(changed("2024-01-04T00", "2024-01-09T00")).toMatchObject({ code: "disagrees", event: "event-3" })
  })

  test("where an entry is not what its hash says, or not there", () => {
    expect(changed('\\"recorder\\":\\"sari', '\\"recorder\\":\\"siti')).toMatchObject({
      code: "altered",
      event: "event-0",
    })
    expect(changed('"name":"entry","value"', '"name":"entrx","value"')).toMatchObject({
      code: "no-entry",
      event: "event-0",
    })
    expect(changed('{\\"event\\"', ' {\\"event\\"')).toMatchObject({ code: "no-entry", event: "event-0" })
  })

  test("or gives the same entries, whatever byte is changed in it, and never an exception", () => {
    for (const changed of changedBytes(new TextEncoder().encode(text), 300)) {
      const reading = readOcel(changed)
      if (reading._tag === "Read") expect(reading.entries).toEqual(ten)
    }
  })

  test("where its objects or types are others", () => {
    expect(changed('"id":"jurisdiction:paser"', '"id":"jurisdiction:kutai"')).toEqual({
      _tag: "Refused",
      code: "part-differs",
      part: "objects",
    })
    expect(changed('"type":"integer"', '"type":"string"')).toMatchObject({ code: "part-differs", part: "eventTypes" })
  })

  test("where it is none", () => {
    expect(readOcel("{}")).toEqual({ _tag: "Refused", code: "not-ocel" })
    expect(readOcel(text.slice(0, -3))).toEqual({ _tag: "Refused", code: "not-json" })
    expect(readOcel(new Uint8Array([0xff]))).toEqual({ _tag: "Refused", code: "not-utf8" })
  })
})

/** The structure of an OCEL 2.0 file, and the rules that a structure cannot say. Names and types are never empty. */
const Name = Schema.NonEmptyString
const attributeTypes = ["string", "time", "integer", "float", "boolean"] as const
const Instant = Schema.String.check(
  Schema.makeFilter((text: string) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text),
)
const Declarations = Schema.Array(
  Schema.Struct({
    name: Name,
    attributes: Schema.Array(Schema.Struct({ name: Name, type: Schema.Literals(attributeTypes) })),
  }),
)
const Value = Schema.Union([Schema.String, Schema.Finite, Schema.Boolean])
const Relationships = Schema.Array(Schema.Struct({ objectId: Name, qualifier: Name }))
const PublishedLog = Schema.Struct({
  objectTypes: Declarations,
  eventTypes: Declarations,
  objects: Schema.Array(
    Schema.Struct({
      id: Name,
      type: Name,
      attributes: Schema.optionalKey(Schema.Array(Schema.Struct({ name: Name, time: Instant, value: Value }))),
      relationships: Schema.optionalKey(Relationships),
    }),
  ),
  events: Schema.Array(
    Schema.Struct({
      id: Name,
      type: Name,
      time: Instant,
      attributes: Schema.optionalKey(Schema.Array(Schema.Struct({ name: Name, value: Value }))),
      relationships: Schema.optionalKey(Relationships),
    }),
  ),
})

const decoded = Schema.decodeUnknownSync(PublishedLog, { onExcessProperty: "error" })

/** Everything that a reader of the standard would find wrong. */
function faultsOf(value: unknown): readonly string[] {
  const { objectTypes, eventTypes, objects, events } = decoded(value)
  const objectIds = objects.map(({ id }) => id)
  const eventIds = events.map(({ id }) => id)
  const related = events.flatMap(({ relationships = [] }) => relationships)
  return [
    ...repeated(
      "object type",
      objectTypes.map(({ name }) => name),
    ),
    ...repeated(
      "event type",
      eventTypes.map(({ name }) => name),
    ),
    ...repeated("id", [...objectIds, ...eventIds]),
    ...[...objectTypes, ...eventTypes].flatMap(({ attributes }) =>
      repeated(
        "attribute",
        attributes.map(({ name }) => name),
      ),
    ),
    ...events.flatMap(({ attributes = [] }) =>
      repeated(
        "value",
        attributes.map(({ name }) => name),
      ),
    ),
    ...events.flatMap(({ relationships = [] }) =>
      repeated(
        "relation",
        relationships.map((one) => JSON.stringify(one)),
      ),
    ),
    ...objects.flatMap((one) => undeclared(objectTypes, one.type, one.attributes ?? [])),
    ...events.flatMap((one) => undeclared(eventTypes, one.type, one.attributes ?? [])),
    // Readers drop an event that relates to nothing, and an object that nothing relates to.
    ...events
      .filter(({ relationships = [] }) => relationships.length === 0)
      .map(({ id }) => `event ${id} stands alone`),
    ...objectIds
      .filter((id) => !related.some(({ objectId }) => objectId === id))
      .map((id) => `object ${id} stands alone`),
    ...related.filter(({ objectId }) => !objectIds.includes(objectId)).map(({ objectId }) => `no object ${objectId}`),
  ]
}

const repeated = (what: string, names: readonly string[]): readonly string[] =>
  names.filter((name, i) => names.indexOf(name) !== i).map((name) => `${what} ${name} twice`)

function undeclared(
  types: typeof Declarations.Type,
  name: string,
  values: readonly { readonly name: string; readonly value: typeof Value.Type }[],
): readonly string[] {
  const declared = types.find((type) => type.name === name)
  if (declared === undefined) return [`no type ${name}`]
  return values
    .filter(({ name, value }) => !fits(declared.attributes.find((one) => one.name === name)?.type, value))
    .map((value) => `${name} ${value.name}`)
}

function fits(type: (typeof attributeTypes)[number] | undefined, value: typeof Value.Type): boolean {
  if (type === "string") return typeof value === "string"
  if (type === "time") return Schema.is(Instant)(value)
  if (type === "integer") return Number.isInteger(value)
  return type === "float" ? typeof value === "number" : type === "boolean" && typeof value === "boolean"
}

const eventsIn = (text: string) => decoded(JSON.parse(text)).events

function valuesOf(text: string, id: string): Readonly<Record<string, unknown>> {
  const attributes = eventsIn(text).find((event) => event.id === id)?.attributes ?? []
  return Object.fromEntries(attributes.map(({ name, value }) => [name, value]))
}
