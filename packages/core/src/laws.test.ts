/** Laws of the record: replay, composition, independence, corrections, as-of. Histories are small and collide on purpose. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { effectiveHistory } from "./effective-history.ts"
import type { CoreEventType } from "./events/catalog.ts"
import type { EventOf, HistoryEvent } from "./events/envelope.ts"
import { recordFold } from "./record-fold.ts"
import { emptyRecord, type PolicyRecord } from "./record/record.ts"
import { independent } from "./record/subjects.ts"
import { replayBulk } from "./replay/bulk.ts"
import { replaySteps } from "./replay/steps.ts"
import { dated, eventOf } from "./testing.ts"
import { addDays } from "./time/day.ts"
import { asOf } from "./timeline/as-of.ts"
import { knownAt } from "./timeline/known-at.ts"
import { inOrder } from "./timeline/order.ts"

function check<Ts>(property: fc.IProperty<Ts>, numRuns = 300): void {
  fc.assert(property, { numRuns })
}

const regulation = fc.constantFrom("perbup", "pergub")
const team = fc.constantFrom("tim", "tim-2")
const members = fc.subarray(["a", "b", "c"])
const gaps = fc.subarray(["patterns", "formats"])
const share = fc.constantFrom(0, 0.25, 0.5, 1)
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })

/** Drops fields without a value, as a decoded file would. */
function present<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}

type Make = (about: {
  id: string
  jurisdiction: string
  occurred: string
  status: HistoryEvent["status"]
}) => HistoryEvent
function bodyOf<T extends CoreEventType>(
  type: T,
  payload: { [K in keyof EventOf<T>["payload"]]: fc.Arbitrary<EventOf<T>["payload"][K] | undefined> },
): fc.Arbitrary<Make> {
  return fc
    .record(payload as Record<string, fc.Arbitrary<unknown>>)
    .map((fields) => (about) => eventOf(type, present(fields) as EventOf<T>["payload"], about))
}

const bodies: fc.Arbitrary<Make>[] = [
  bodyOf("RegulationEnacted", {
    regulation,
    number: fc.constantFrom("9/2024", "50/2023"),
    level: fc.constant("regency"),
    parent: fc.constant(undefined),
    guideline: maybe(fc.boolean()),
    completeness: maybe(share),
  }),
  bodyOf("GuidelineGapObserved", { regulation, missing: gaps }),
  bodyOf("GuidelineAmended", { regulation: maybe(regulation), fills: maybe(gaps), coverage: maybe(share) }),
  bodyOf("DraftSocialized", { regulation, audience: fc.constant("regencies") }),
  bodyOf("TeamFormed", {
    team,
    formedBy: fc.constant("sekda"),
    purpose: fc.constant(undefined),
    members: maybe(members),
  }),
  bodyOf("MembersChanged", {
    team: maybe(team),
    joined: maybe(members),
    left: maybe(members),
    changed: fc.constant(undefined),
    handover: maybe(share),
  }),
  bodyOf("TeamMeetingHeld", { team: maybe(team), attendance: maybe(share) }),
  bodyOf("StaffingObserved", {
    unit: fc.constantFrom("organisasi", "hukum"),
    posts: fc.constantFrom(
      [{ post: "analis", filled: 1, required: 3 }],
      [{ post: "pengelola", filled: 0, required: 1 }],
    ),
  }),
  bodyOf("StaffAppointed", {
    unit: maybe(fc.constantFrom("organisasi", "hukum")),
    post: maybe(fc.constantFrom("analis", "pengelola")),
    count: maybe(fc.constantFrom(1, 2)),
  }),
  bodyOf("StaffLeft", {
    unit: maybe(fc.constantFrom("organisasi", "hukum")),
    post: fc.constant(undefined),
    count: maybe(fc.constantFrom(1, 2)),
  }),
  bodyOf("SocializationHeld", {
    formality: fc.constantFrom("formal", "incidental"),
    audience: fc.constant(undefined),
    reach: maybe(share),
    occasion: fc.constant(undefined),
  }),
  bodyOf("ProcessRevised", { agencies: maybe(fc.constantFrom(1, 2)) }),
  bodyOf("ProcessLapsed", { agencies: maybe(fc.constantFrom(1, 2)) }),
  bodyOf("SkpAdjusted", { agencies: maybe(fc.constantFrom(1, 2)) }),
  bodyOf("PlanScheduled", {
    plan: fc.constantFrom("rencana-aksi", "monitoring"),
    title: maybe(fc.constantFrom("x", "y")),
  }),
  bodyOf("PlanAdopted", { plan: maybe(fc.constantFrom("rencana-aksi", "monitoring")) }),
  bodyOf("AbsenceObserved", {
    event: fc.constantFrom("SocializationHeld", "SkpAdjusted"),
    where: maybe(fc.constant({ formality: "formal" })),
    subject: fc.constant(undefined),
  }),
  fc.constant<Make>((about) => ({ ...eventOf("MonitoringDone", {}, about), type: "TeaServed", payload: { cups: 3 } })),
]

const madeEvents = fc.array(
  fc.record({
    make: fc.oneof(...bodies),
    jurisdiction: fc.constantFrom("paser", "kaltim"),
    day: fc.integer({ min: 0, max: 60 }),
    status: fc.constantFrom(
      "occurred" as const,
      "occurred" as const,
      "observed" as const,
      "planned" as const,
      "absent" as const,
    ),
  }),
  { maxLength: 25 },
)

/** A history dated to the day, in the order of its days. */
const histories: fc.Arbitrary<readonly HistoryEvent[]> = madeEvents.map((made) =>
  made
    .toSorted((a, b) => a.day - b.day)
    .map(({ make, jurisdiction, day, status }, i) =>
      make({ id: `e${i}`, jurisdiction, occurred: addDays("2024-01-01", day), status }),
    ),
)

const recordOf = (events: readonly HistoryEvent[]): PolicyRecord => replayBulk(recordFold, events)

function isFrozenThroughout(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true
  return Object.isFrozen(value) && Object.values(value).every(isFrozenThroughout)
}

describe("replay", () => {
  test("step by step and in bulk give the same state at every prefix", () => {
    check(
      fc.property(histories, (events) => {
        const steps = replaySteps(recordFold, events)
        expect(steps).toHaveLength(events.length + 1)
        steps.forEach((state, k) => expect(state).toEqual(recordOf(events.slice(0, k))))
      }),
      150,
    )
  })

  test("replay(a ++ b) = replay(b) from replay(a), both ways, and the start is left as it is", () => {
    check(
      fc.property(histories, fc.nat(25), (events, cut) => {
        const a = recordOf(events.slice(0, cut))
        const before = JSON.stringify(a)
        const b = events.slice(cut)
        expect(replayBulk(recordFold, b, a)).toEqual(recordOf(events))
        expect(replaySteps(recordFold, b, a).at(-1)).toEqual(recordOf(events))
        expect(JSON.stringify(a)).toBe(before)
      }),
    )
  })

  test("states are frozen throughout, and share nothing with the events", () => {
    check(
      fc.property(histories, (events) => {
        expect(isFrozenThroughout(recordOf(events))).toBe(true)
        expect(replaySteps(recordFold, events).every(isFrozenThroughout)).toBe(true)
        expect(events.some((event) => Object.isFrozen(event) || Object.isFrozen(event.payload))).toBe(false)
      }),
      100,
    )
  })

  test("a start that is not frozen is not frozen by replay", () => {
    const start = emptyRecord()
    replaySteps(recordFold, [], start)
    replayBulk(recordFold, [], start)
    expect(Object.isFrozen(start)).toBe(false)
  })

  test("the record survives JSON", () => {
    check(
      fc.property(histories, (events) => {
        expect(JSON.parse(JSON.stringify(recordOf(events)))).toEqual(recordOf(events))
      }),
    )
  })
})

describe("independence", () => {
  test("exchanging neighbours that are independent does not change the record", () => {
    let exchanged = 0
    check(
      fc.property(histories, fc.nat(24), (events, at) => {
        const [a, b] = [events[at], events[at + 1]]
        if (a === undefined || b === undefined || !independent(a, b)) return
        exchanged += 1
        expect(recordOf([...events.slice(0, at), b, a, ...events.slice(at + 2)])).toEqual(recordOf(events))
      }),
      1500,
    )
    expect(exchanged).toBeGreaterThan(200)
  })

  test("events that change one roster are not independent, and their order shows", () => {
    const join = eventOf("MembersChanged", { team: "tim", joined: ["a"] }, { id: "join" })
    const leave = eventOf("MembersChanged", { team: "tim", left: ["a"] }, { id: "leave" })
    expect(independent(join, leave)).toBe(false)
    expect(recordOf([join, leave])).not.toEqual(recordOf([leave, join]))
  })

  test("an event that names no unit is not independent of another jurisdiction's that may take the unit over", () => {
    const first = eventOf("StaffAppointed", { unit: "hukum" }, { id: "first" })
    const counted = eventOf("StaffingObserved", { unit: "hukum", posts: [] }, { id: "counted", jurisdiction: "kaltim" })
    const unnamed = eventOf("StaffAppointed", {}, { id: "unnamed" })
    expect(recordOf([first, counted, unnamed])).not.toEqual(recordOf([first, unnamed, counted]))
    expect(independent(counted, unnamed)).toBe(false)
    expect(independent(unnamed, counted)).toBe(false)
    expect(independent(counted, eventOf("StaffAppointed", { unit: "organisasi" }))).toBe(true)
  })
})

describe("as of", () => {
  test("of a history dated to the day equals the replay of the prefix, plans aside", () => {
    check(
      fc.property(histories, fc.integer({ min: 0, max: 60 }), (events, day) => {
        const happened = events.filter(({ status }) => status !== "planned")
        const now = addDays("2024-01-01", day)
        const prefix = happened.filter(({ occurred }) => typeof occurred === "string" && occurred <= now)
        expect(asOf(happened, now)).toEqual({ certain: prefix, possible: [] })
        expect(recordOf(asOf(happened, now).certain)).toEqual(replaySteps(recordFold, happened)[prefix.length])
      }),
    )
  })

  test("an event of a year is possible from its first day and certain from its last", () => {
    const year = dated("year", { year: 2023 })
    const ids = (day: string): unknown => {
      const { certain, possible } = asOf([year], day)
      return [certain.length, possible.length]
    }
    expect(ids("2022-12-31")).toEqual([0, 0])
    expect(ids("2023-01-01")).toEqual([0, 1])
    expect(ids("2023-12-30")).toEqual([0, 1])
    expect(ids("2023-12-31")).toEqual([1, 0])
  })

  test("a plan counts from the day it was recorded, not from the day it is for", () => {
    const plan = eventOf(
      "PlanScheduled",
      { plan: "monitoring" },
      { status: "planned", occurred: { between: ["2025-01-01", "2025-03-31"] }, recorded: "2024-12-01" },
    )
    expect(asOf([plan], "2024-11-30").certain).toEqual([])
    expect(asOf([plan], "2024-12-01").certain).toEqual([plan])
    expect(recordOf([plan]).plans["monitoring"]).toMatchObject({ scheduled: { "PlanScheduled-1": {} }, adopted: {} })
  })
})

describe("corrections", () => {
  test("folding after amendments and retractions equals folding the corrected history", () => {
    const edits = fc.array(
      fc.record({ target: fc.nat(24), day: fc.integer({ min: 0, max: 60 }), retract: fc.boolean() }),
      {
        maxLength: 6,
      },
    )
    check(
      fc.property(histories, edits, (events, made) => {
        const corrections: HistoryEvent[] = []
        let right: readonly HistoryEvent[] = events
        made.forEach(({ target, day, retract }, k) => {
          const event = events[target]
          if (event === undefined) return
          const about = { id: `c${k}`, recorded: addDays("2031-01-01", k) }
          const occurred = addDays("2024-01-01", day)
          corrections.push(
            retract
              ? eventOf("Retracted", { event: event.id, reason: "r" }, about)
              : eventOf("Amended", { event: event.id, occurred, reason: "r" }, about),
          )
          right = retract
            ? right.filter(({ id }) => id !== event.id)
            : right.map((other) => (other.id === event.id ? { ...other, occurred } : other))
        })
        const corrected = effectiveHistory([...events, ...corrections]).events
        expect(recordOf(inOrder(corrected))).toEqual(recordOf(inOrder(right)))
        expect(knownAt([...events, ...corrections], "2030-12-31")).toEqual(events)
      }),
    )
  })
})
