/** Plain data: copies share nothing, frozen is frozen throughout, and what was given stays as it is. */
import { describe, expect, test } from "vitest"
import { emptyTable } from "../record/table.ts"
import type { Fold } from "./fold.ts"
import { copyOf, freezeDeep } from "./plain.ts"
import { replayBulk } from "./bulk.ts"
import { replaySteps } from "./steps.ts"

describe("a copy", () => {
  test("equals the original, and shares no object or list with it", () => {
    const original = { a: [1, { b: "x" }], c: null, d: undefined, e: { f: [[2]] } }
    const copy = copyOf(original)
    expect(copy).toEqual(original)
    expect(Array.isArray(copy.a)).toBe(true)
    expect(copy).not.toBe(original)
    expect(copy.a).not.toBe(original.a)
    expect(copy.a[1]).not.toBe(original.a[1])
    expect(copy.e.f[0]).not.toBe(original.e.f[0])
    expect([copyOf(7), copyOf("x"), copyOf(null), copyOf(undefined)]).toEqual([7, "x", null, undefined])
  })

  test("of a table has no prototype, and of an object has one", () => {
    const table = emptyTable<number>()
    table["toString"] = 1
    expect(Object.getPrototypeOf(copyOf(table))).toBeNull()
    expect(copyOf(table)["toString"]).toBe(1)
    expect(Object.getPrototypeOf(copyOf({ a: 1 }))).toBe(Object.prototype)
  })
})

describe("freezing", () => {
  test("reaches all that a value holds", () => {
    const value = { a: [1, { b: "x" }], c: null, table: emptyTable<object>() }
    value.table["k"] = { deep: [] }
    freezeDeep(value)
    expect([value, value.a, value.a[1], value.table, value.table["k"]].every((part) => Object.isFrozen(part))).toBe(
      true,
    )
  })

  test("takes what is frozen already to be frozen throughout, and leaves primitives alone", () => {
    const inner = { open: 1 }
    freezeDeep(Object.freeze({ inner }))
    expect(Object.isFrozen(inner)).toBe(false)
    for (const value of [null, undefined, 7, "x", true]) expect(() => freezeDeep(value)).not.toThrow()
  })
})

describe("a replay", () => {
  interface Sum {
    total: number
    seen: { last: number }
  }
  const sum: Fold<Sum, number> = {
    initial: () => ({ total: 0, seen: { last: 0 } }),
    evolve: (draft, event) => {
      draft.total += event
      draft.seen.last = event
    },
  }

  test("step by step begins with the state given, itself where it is frozen, else a frozen copy", () => {
    const loose: Sum = { total: 5, seen: { last: 1 } }
    const [start, after] = replaySteps(sum, [2], loose)
    expect(start).toEqual(loose)
    expect(start).not.toBe(loose)
    expect([Object.isFrozen(start), Object.isFrozen(start?.seen), Object.isFrozen(loose)]).toEqual([true, true, false])
    expect(after).toEqual({ total: 7, seen: { last: 2 } })
    const frozen: Sum = { total: 5, seen: { last: 1 } }
    freezeDeep(frozen)
    expect(replaySteps(sum, [2], frozen)[0]).toBe(frozen)
    expect(replaySteps(sum, [])).toEqual([{ total: 0, seen: { last: 0 } }])
  })

  test("in bulk begins with a copy of the state given", () => {
    const loose: Sum = { total: 5, seen: { last: 1 } }
    const end = replayBulk(sum, [2, 3], loose)
    expect(end).toEqual({ total: 10, seen: { last: 3 } })
    expect(loose).toEqual({ total: 5, seen: { last: 1 } })
    expect([Object.isFrozen(end), Object.isFrozen(end.seen), Object.isFrozen(loose)]).toEqual([true, true, false])
  })
})
