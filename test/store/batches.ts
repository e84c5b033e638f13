/** Batches: small ones for tests of event logs, and random JSON for their events. */
import type { Batch, EventData, Json, NewBranch } from "@laksana/store"
import fc from "fast-check"

const written = { recorder: "Ana", loggedAt: "2026-01-05T08:30:00.000Z", origin: "a test" }

export const event = (id: string, fields: { readonly [field: string]: Json } = {}): EventData => ({
  id,
  type: "Noted",
  ...fields,
})

/** Events by their ids, or whole. */
export function batch(stream: string, expected: Batch["expected"], ...events: readonly (string | EventData)[]): Batch {
  return { stream, expected, events: events.map((each) => (typeof each === "string" ? event(each) : each)), ...written }
}

export function newBranch(stream: string, parent: string, fork?: number): NewBranch {
  return fork === undefined ? { stream, parent, ...written } : { stream, parent, fork, ...written }
}

/** Any text but what no store keeps: half characters. Inside an event a NUL is an escape, and kept. */
const anyText = fc.string({
  unit: fc.constantFrom("a", "é", "”", "\\", '"', "\n", "\0", "𝔘", "</script>", "'", "=", "ÿ", " "),
})
const anyNumber = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.constantFrom(5e-324, 1.7976931348623157e308, 1e21, 1e-7, 2 ** 53 + 2),
)

/** Any JSON value, fields with names that sort otherwise than they are written included. */
export const anyJson: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    anyNumber,
    anyText,
    fc.array(tie("json"), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(
        fc.constantFrom("10", "9", "é", "z", "Z"),
        anyText.filter((key) => key !== "__proto__"),
      ),
      tie("json"),
      {
        maxKeys: 4,
        noNullPrototype: true,
      },
    ),
  ),
})).json
