/** Bodies: what may happen in a model: a type that it declares, with a payload of that type. */
import type { AnyModel, ModelEvent } from "@laksana/engine"
import fc from "fast-check"
import { payloadOf } from "./payloads.ts"
import type { Pools } from "./representation.ts"

/** Arbitraries of payloads of one's own, by event type. */
export type PayloadArbitraries = Readonly<Record<string, fc.Arbitrary<unknown>>>

/** How much more often than any other a type comes that the model acts on. */
const heededWeight = 6

/**
 * Events of every type the model declares, those it heeds most of the time. They shrink to the first type heeded, with the
 * least payload. `overrides` are payloads of one's own, by type, for schemas that say too little of what they accept.
 */
export function eventOf(
  model: Pick<AnyModel, "events" | "heeds">,
  overrides: PayloadArbitraries = {},
): fc.Arbitrary<ModelEvent> {
  return fc.oneof(
    { withCrossShrink: true },
    ...payloadsByType(model, overrides).map(({ type, payload, weight }) => ({
      arbitrary: payload.map((value): ModelEvent => ({ type, payload: value })),
      weight,
    })),
  )
}

/** One type, its payloads, and how often it should come. */
interface Body {
  readonly type: string
  readonly payload: fc.Arbitrary<unknown>
  readonly weight: number
}

/** Every type the model declares, those it heeds first. */
export function payloadsByType(
  { events, heeds }: Pick<AnyModel, "events" | "heeds">,
  overrides: PayloadArbitraries,
): readonly Body[] {
  const types = Object.keys(events)
  if (types.length === 0) throw new RangeError("The model declares no event types.")
  const isHeeded = (type: string): boolean => heeds?.has(type) ?? true
  return types
    .toSorted((a, b) => Number(isHeeded(b)) - Number(isHeeded(a)))
    .flatMap((type): readonly Body[] => {
      const schema = events[type]?.payload
      if (schema === undefined) return []
      const own = Object.hasOwn(overrides, type) ? overrides[type] : undefined
      // Something absent must be something that could have happened.
      const pools: Pools | undefined = type === "AbsenceObserved" ? { ids: types, texts: ["x", "y"] } : undefined
      const payload = own ?? payloadOf(schema, { type, ...(pools === undefined ? {} : { pools }) })
      return [{ type, payload, weight: isHeeded(type) ? heededWeight : 1 }]
    })
}
