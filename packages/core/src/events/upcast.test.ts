/** Upcasting: each version goes through every later one; a version that nobody wrote is refused. */
import { Schema } from "effect"
import { expect, test } from "vitest"
import { coreEvents } from "./catalog.ts"
import type { EventSchema } from "./catalog.ts"
import { upcast } from "./upcast.ts"

const bridge: EventSchema = {
  version: 3,
  payload: Schema.Struct({ lanes: Schema.Int }),
  upcasters: [
    (one) => ({ width: (one as { metres: number }).metres }),
    (two) => ({ lanes: Math.floor((two as { width: number }).width / 3) }),
  ],
}

test("a payload goes through every version after its own", () => {
  expect(upcast(bridge, 1, { metres: 7 })).toEqual({ _tag: "Current", payload: { lanes: 2 } })
  expect(upcast(bridge, 2, { width: 9 })).toEqual({ _tag: "Current", payload: { lanes: 3 } })
  const today = { lanes: 4 }
  expect(upcast(bridge, 3, today)).toEqual({ _tag: "Current", payload: today })
})

test.each([0, 4, 1.5, -1])("version %d is none", (found) => {
  expect(upcast(bridge, found, {})).toEqual({ _tag: "UnknownVersion", found, known: 3 })
})

test("every type's version is one more than it has upcasters", () => {
  const all: readonly EventSchema[] = Object.values(coreEvents)
  expect(all.filter(({ version, upcasters = [] }) => version !== upcasters.length + 1)).toEqual([])
})
