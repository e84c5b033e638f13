/**
 * Facts: the raw material of a generated history: what happened on a day that only the generator knows, how much of that
 * day the history tells, and when it was recorded. Numbers that pick other events count round the history's length, so that
 * they stay good when events are taken away.
 */
import { addDays, type Day, type FuzzyDate, isCoreEventType, type HistoryEvent, type When } from "@laksana/core"
import fc from "fast-check"
import { payloadsByType } from "../events/bodies.ts"
import { firstDay } from "../events/days.ts"
import { type HistoryConstraints, typesThatHappen } from "./catalog.ts"

export interface Fact {
  readonly type: string
  /** What happened, and two other payloads of the type that it may be put right to. */
  readonly payloads: readonly [unknown, unknown, unknown]
  readonly jurisdiction: string
  readonly status: HistoryEvent["status"]
  /** Days from the first day to when it happened, and from then to when it was recorded. */
  readonly day: number
  readonly delay: number
  readonly told: Told
  /** Another event that it refers to, by date, claim or contradiction. */
  readonly other: number
  readonly contradicts: boolean
}

/** How much of a date is told. */
export type Told = "day" | "month" | "year" | "between" | "after" | "before"

/** The last day on which things happen in a generated history, counted from the first. */
export const lastOffset = 90

export function anyFact(constraints: HistoryConstraints, tells: readonly Told[]): fc.Arbitrary<Fact> {
  const bodies = payloadsByType(typesThatHappen(constraints), constraints.payloads ?? {})
  const body = fc.oneof(
    { withCrossShrink: true },
    ...bodies.map(({ type, payload, weight }) => ({
      arbitrary: fc.record({ type: fc.constant(type), payloads: fc.tuple(payload, payload, payload) }),
      weight,
    })),
  )
  return fc
    .record({
      body,
      jurisdiction: fc.constantFrom("paser", "kaltim"),
      status: fc.oneof(
        { withCrossShrink: true },
        { arbitrary: fc.constant("occurred" as const), weight: 4 },
        fc.constantFrom("observed" as const, "planned" as const, "absent" as const),
      ),
      day: fc.nat(lastOffset),
      delay: fc.oneof({ withCrossShrink: true }, fc.constant(0), fc.nat(lastOffset)),
      told: fc.constantFrom(...tells),
      other: fc.nat(1000),
      contradicts: fc.boolean(),
    })
    .map(({ body: { type, payloads }, ...fact }): Fact => ({ ...fact, type, payloads }))
}

/** Facts with ids, in the order in which they happened. */
export interface PlacedFact extends Fact {
  readonly id: string
  readonly happened: Day
  readonly recorded: Day
}

export function placed(facts: readonly Fact[]): readonly PlacedFact[] {
  return facts
    .toSorted((a, b) => a.day - b.day)
    .map((fact, i) => {
      const happened = addDays(firstDay, fact.day)
      // A plan is known before its day, a fact after it.
      const recorded = addDays(happened, fact.status === "planned" ? -fact.delay : fact.delay)
      return { ...fact, id: `e${i + 1}`, happened, recorded }
    })
}

/** The event that tells of a fact, as one of all that happened. */
export function eventOfFact(fact: PlacedFact, position: number, all: readonly PlacedFact[]): HistoryEvent {
  const { id, type, jurisdiction, status, recorded, payloads } = fact
  return {
    id,
    type,
    jurisdiction,
    occurred: dateOf(fact, position, all),
    recorded,
    status,
    evidence: "assumption",
    title: { en: type, id: type },
    payload: aboutAnEvent(type, payloads[0], all[fact.other % all.length]?.id ?? id),
  }
}

/** A claim is about an event of the history. */
export function aboutAnEvent(type: string, payload: unknown, about: string): unknown {
  const isClaim = type === "ClaimMade" && isCoreEventType(type) && typeof payload === "object" && payload !== null
  return isClaim ? { ...payload, about } : payload
}

/**
 * The date as told; what happened lies within it. Order is told of events that happened earlier and later in the list, so
 * that all orders hold together.
 */
function dateOf({ told, happened, other }: PlacedFact, position: number, all: readonly PlacedFact[]): When {
  const earlier = all[other % Math.max(1, position)]
  const later = all[position + 1 + (other % Math.max(1, all.length - position - 1))]
  switch (told) {
    case "day":
      return happened
    case "month":
      return { month: happened.slice(0, 7) }
    case "year":
      return { year: Number(happened.slice(0, 4)) }
    case "between":
      return { between: [addDays(happened, -(other % 20)), addDays(happened, other % 30)] }
    case "after":
      return position > 0 && earlier !== undefined ? { after: [earlier.id] } : openDate(other, happened)
    case "before":
      return later === undefined ? openDate(other, happened) : { ...openDate(other, happened), before: [later.id] }
  }
}

/** No date at all, or the year beside an order. */
const openDate = (other: number, happened: Day): FuzzyDate =>
  other % 2 === 0 ? {} : { year: Number(happened.slice(0, 4)) }
