/** Events of any type: they are of their schemas, collide, read well and shrink to the least payload. */
import { coreEvents, coreEventTypes, isDay } from "@laksana/core"
import { Schema } from "effect"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { eventOf } from "./bodies.ts"
import { payloadOf } from "./payloads.ts"

type AnySchema = Schema.Codec<unknown, unknown>

/** What is left of a value that a test refuses, once it is as small as it gets. */
function smallest<T>(arbitrary: fc.Arbitrary<T>, isRefused: (value: T) => boolean): T {
  const { counterexample } = fc.check(
    fc.property(arbitrary, (value) => !isRefused(value)),
    { numRuns: 2000 },
  )
  if (counterexample === null) throw new Error("Nothing was refused.")
  return counterexample[0]
}

const sampled = <T>(arbitrary: fc.Arbitrary<T>, numRuns = 300): readonly T[] => fc.sample(arbitrary, { numRuns })

interface Branch {
  readonly name: string
  readonly branches: readonly Branch[]
}
const Branch = Schema.Struct({
  name: Schema.NonEmptyString,
  branches: Schema.Array(Schema.suspend((): Schema.Codec<Branch> => Branch)),
})

interface Linked {
  readonly next?: Linked
  readonly last: Linked | null
}
const Linked: Schema.Codec<Linked> = Schema.Struct({
  next: Schema.optionalKey(Schema.suspend((): Schema.Codec<Linked> => Linked)),
  last: Schema.Union([Schema.suspend((): Schema.Codec<Linked> => Linked), Schema.Null]),
})

class Stop extends Schema.Class<Stop>("Stop")({ at: Schema.Int }) {}

/** Schemas as a model nobody has seen may have them, and what the least value of each is. */
const unseen: Readonly<Record<string, readonly [schema: AnySchema, least: unknown]>> = {
  "a struct without fields": [Schema.Struct({}), {}],
  "fields, some optional": [
    Schema.Struct({ a: Schema.Int, b: Schema.optionalKey(Schema.Boolean), c: Schema.optional(Schema.String) }),
    { a: 0 },
  ],
  "a number within open ends": [Schema.Finite.check(Schema.isGreaterThan(0), Schema.isLessThan(1)), 0.05],
  "a number below zero": [Schema.Finite.check(Schema.isLessThanOrEqualTo(-3)), -3],
  "a number in a narrow room": [Schema.Finite.check(Schema.isBetween({ minimum: 0.1001, maximum: 0.1002 })), 0.1001],
  "one number": [Schema.Finite.check(Schema.isBetween({ minimum: 0.3, maximum: 0.3 })), 0.3],
  "a whole number from one": [Schema.Int.check(Schema.isGreaterThan(0)), 1],
  "a multiple of five": [Schema.Int.check(Schema.isMultipleOf(5), Schema.isGreaterThan(1)), 5],
  "a short text": [Schema.String.check(Schema.isMinLength(3), Schema.isMaxLength(5)), "aaa"],
  "a text with a pattern": [Schema.String.check(Schema.isPattern(/^[A-Z]{2}\d$/)), "AA0"],
  "a list of two or three": [Schema.Array(Schema.Int).check(Schema.isMinLength(2), Schema.isMaxLength(3)), [0, 0]],
  "a list of different numbers": [Schema.Array(Schema.Int).check(Schema.isMinLength(3), Schema.isUnique()), [1, 2, 0]],
  "a list that is not empty": [Schema.NonEmptyArray(Schema.NonEmptyString), ["x"]],
  "a pair with an optional end": [Schema.Tuple([Schema.Int, Schema.optionalKey(Schema.String)]), [0]],
  "a pair with a rest and an end": [
    Schema.TupleWithRest(Schema.Tuple([Schema.Boolean]), [Schema.Int, Schema.String]),
    [false, "x"],
  ],
  "a map": [Schema.Record(Schema.String, Schema.Int), {}],
  "a map of at least two": [Schema.Record(Schema.String, Schema.Int).check(Schema.isMinProperties(2)), { x: 0, y: 0 }],
  "a map of chosen keys": [Schema.Record(Schema.Literals(["a", "b"]), Schema.Int), { a: 0, b: 0 }],
  "a struct with other fields": [
    Schema.StructWithRest(Schema.Struct({ a: Schema.Int }), [Schema.Record(Schema.String, Schema.Int)]),
    { a: 0 },
  ],
  "a choice": [Schema.Union([Schema.Struct({ far: Schema.Int }), Schema.Literal("near"), Schema.Null]), "near"],
  "an enumeration": [Schema.Enum({ A: "a", B: 2 }), "a"],
  "a written number": [Schema.TemplateLiteral(["n", Schema.Int]), "n0"],
  "any number, as the language has it": [Schema.Number, 0],
  "a number read from a text": [Schema.FiniteFromString, 0],
  "a class": [Stop, new Stop({ at: 0 })],
  anything: [Schema.Unknown, null],
  "any JSON": [Schema.Json, null],
  "a tree": [Branch, { name: "x", branches: [] }],
  "a chain": [Linked, { last: null }],
  "numbers that a check of its own orders": [
    Schema.Struct({ low: Schema.Int, high: Schema.Int }).check(Schema.makeFilter(({ low, high }) => low < high)),
    { low: 0, high: 1 },
  ],
}

const all: Readonly<Record<string, AnySchema>> = {
  ...Object.fromEntries(coreEventTypes.map((type) => [type, coreEvents[type].payload])),
  ...Object.fromEntries(Object.entries(unseen).map(([name, [schema]]) => [name, schema])),
}

describe("payloads", () => {
  test.each(Object.entries(all))(
    "%s: of its schema, in short numbers, and kept by JSON where it is plain",
    (_, schema) => {
      const encode = Schema.encodeUnknownSync(schema)
      for (const value of sampled(payloadOf(schema), 200)) {
        expect(Schema.is(schema)(value)).toBe(true)
        const written = encode(value)
        // Strict: -0, NaN, undefined and classes would not come back the same.
        expect(JSON.parse(JSON.stringify(written))).toStrictEqual(written)
        for (const number of JSON.stringify(written).match(/[\d.]+/g) ?? [])
          expect(number.length).toBeLessThanOrEqual(8)
      }
    },
  )

  test.each(Object.entries(unseen))("%s: shrinks to the least", (_, [schema, least]) => {
    expect(smallest(payloadOf(schema), () => true)).toEqual(least)
  })

  test("a named list of core's shrinks to what a fault needs, and no further", () => {
    const { payload } = coreEvents.MembersChanged
    const joins = (value: unknown): boolean => Schema.is(payload)(value) && (value.joined?.length ?? 0) > 1
    expect(smallest(payloadOf(payload), joins)).toEqual({ joined: ["a", "a"] })
  })

  test("shares reach both ends, counts go beyond a few, and optional fields come and go", () => {
    const values = sampled(payloadOf(coreEvents.AttendanceObserved.payload)).filter(
      Schema.is(coreEvents.AttendanceObserved.payload),
    )
    const seen = new Set(values.map(({ attendance }) => attendance))
    for (const value of [undefined, 0, 0.05, 0.5, 1]) expect(seen).toContain(value)
    const counts = sampled(payloadOf(coreEvents.StaffAppointed.payload)).filter(
      Schema.is(coreEvents.StaffAppointed.payload),
    )
    expect(Math.max(...counts.map(({ count }) => count ?? 0))).toBeGreaterThan(20)
  })

  test("days exist, and lie in 2023 to 2026", () => {
    const dates = sampled(payloadOf(coreEvents.Amended.payload)).flatMap((value) =>
      Schema.is(coreEvents.Amended.payload)(value) && typeof value.occurred === "string" ? [value.occurred] : [],
    )
    expect(dates.length).toBeGreaterThan(30)
    for (const day of dates) {
      expect(isDay(day)).toBe(true)
      expect(day >= "2023-01-01" && day <= "2026-12-31").toBe(true)
    }
  })

  test("a schema hardly met ends with what to do, and so does one that no file can hold", () => {
    const picky = Schema.Int.check(Schema.makeFilter((n: number) => n === 12_345_678))
    expect(() => fc.sample(payloadOf(picky, { type: "Lottery" }), 1)).toThrow(
      /No payload of Lottery .* such as .* Give an arbitrary of it in `payloads`/,
    )
    expect(() => payloadOf(Schema.Struct({ n: Schema.BigInt }), { type: "Large" })).toThrow(/No payload of Large/)
  })
})

describe("bodies", () => {
  test("every type of a model occurs, those it heeds most of the time", () => {
    const heeds = new Set(["TeamMeetingHeld", "MonitoringDone"])
    const types = sampled(eventOf({ events: coreEvents, heeds }), 3000).map(({ type }) => type)
    expect([...new Set(types)].toSorted()).toEqual(coreEventTypes.toSorted())
    const heeded = types.filter((type) => heeds.has(type)).length
    expect(heeded / types.length).toBeGreaterThan(2 / coreEventTypes.length)
    expect(
      sampled(eventOf({ events: coreEvents })).every(({ type, payload }) =>
        Schema.is(all[type] ?? Schema.Never)(payload),
      ),
    ).toBe(true)
  })

  test("an arbitrary of one's own takes the place of the schema's", () => {
    const picky = { version: 1, payload: Schema.Int.check(Schema.makeFilter((n: number) => n === 12_345_678)) }
    const own = eventOf({ events: { Lottery: picky } }, { Lottery: fc.constant(12_345_678) })
    expect(fc.sample(own, 1)).toEqual([{ type: "Lottery", payload: 12_345_678 }])
  })

  test("they shrink to the first type heeded with its least payload", () => {
    const model = { events: coreEvents, heeds: new Set(["StaffLeft", "PlanAdopted"]) }
    expect(smallest(eventOf(model), () => true)).toEqual({ type: "StaffLeft", payload: {} })
    expect(smallest(eventOf(model), ({ type }) => type === "RegulationEnacted")).toEqual({
      type: "RegulationEnacted",
      payload: { regulation: "a", number: "x", level: "national" },
    })
  })
})
