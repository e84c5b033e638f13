/** Fuzzy dates: bounds, faults, the canonical order, every order. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { dated, eventOf, idsOf } from "../testing.ts"
import { bounds, type Window } from "./bounds.ts"
import { enumerateOrders } from "./enumerate.ts"
import { inOrder } from "./order.ts"
import type { HistoryEvent } from "../events/envelope.ts"
import { addDays } from "../time/day.ts"

const boundsOf = (history: readonly HistoryEvent[], window?: Window): unknown =>
  Object.fromEntries([...bounds(history, window).bounds].map(([id, { earliest, latest }]) => [id, [earliest, latest]]))

describe("bounds", () => {
  test("follow from an event's own date; a leap February has 29 days", () => {
    const history = [
      dated("day", "2024-03-25"),
      dated("month", { month: "2024-02" }),
      dated("year", { year: 2022 }),
      dated("between", { between: ["2024-06-01", "2024-06-30"] }),
    ]
    expect(boundsOf(history)).toEqual({
      day: ["2024-03-25", "2024-03-25"],
      month: ["2024-02-01", "2024-02-29"],
      year: ["2022-01-01", "2022-12-31"],
      between: ["2024-06-01", "2024-06-30"],
    })
  })

  test("propagate along after and before, through events that have no date of their own", () => {
    const history = [
      dated("team", "2023-08-08"),
      dated("change", { after: ["team"] }),
      dated("later", { after: ["change"], before: ["perbup"] }),
      dated("perbup", "2024-03-25"),
    ]
    expect(boundsOf(history)).toMatchObject({
      change: ["2023-08-08", "2024-03-25"],
      later: ["2023-08-08", "2024-03-25"],
    })
  })

  test("end at the day of recording, but not for plans and hypothetical events", () => {
    const about = { recorded: "2024-12-31" }
    const history = [
      dated("seen", {}, about),
      dated("plan", {}, { ...about, status: "planned" }),
      dated("what-if", {}, { ...about, evidence: "hypothetical" }),
    ]
    expect(boundsOf(history)).toEqual({ seen: [null, "2024-12-31"], plan: [null, null], "what-if": [null, null] })
  })

  test("a window closes open ends only, and never makes bounds cross", () => {
    const about = { status: "planned" as const }
    const history = [
      dated("undated", {}, about),
      dated("old", "2013-05-01"),
      dated("before-old", { before: ["old"] }, about),
      dated("after-new", { after: ["new"] }, about),
      dated("new", "2040-01-01", about),
      dated("before-undated", { before: ["undated"] }, about),
    ]
    const result = boundsOf(history, { from: "2020-01-01", until: "2025-12-31" })
    expect(result).toEqual({
      undated: ["2020-01-01", "2025-12-31"],
      old: ["2013-05-01", "2013-05-01"],
      "before-old": ["2013-05-01", "2013-05-01"],
      "after-new": ["2040-01-01", "2040-01-01"],
      new: ["2040-01-01", "2040-01-01"],
      "before-undated": ["2020-01-01", "2025-12-31"],
    })
  })
})

describe("faults are values", () => {
  test("a reference to an event that is not there", () => {
    expect(bounds([dated("a", { after: ["nobody"] })]).problems).toEqual([
      { _tag: "UnknownReference", event: "a", reference: "nobody" },
    ])
  })

  test("a cycle names its events in order, once", () => {
    const history = [dated("c", { after: ["b"] }), dated("a", { after: ["c"] }), dated("b", { after: ["a"] })]
    const [problem, ...more] = bounds(history).problems
    expect(more).toEqual([])
    expect(problem).toEqual({ _tag: "OrderCycle", events: ["c", "a", "b"] })
    expect(inOrder(history)).toHaveLength(3)
    expect([...enumerateOrders(history)]).toEqual([])
  })

  test("an event after itself is a cycle of one", () => {
    expect(bounds([dated("a", { before: ["a"] })]).problems).toEqual([{ _tag: "OrderCycle", events: ["a"] }])
  })

  test("impossible bounds name the two events that force them, once, at the event that states the order", () => {
    const history = [
      dated("late", "2025-01-01"),
      dated("between", { after: ["late"], before: ["early"] }),
      dated("early", "2024-01-01"),
    ]
    expect(bounds(history).problems).toEqual([
      {
        _tag: "ImpossibleBounds",
        event: "between",
        earliest: "2025-01-01",
        latest: "2024-01-01",
        earliestFrom: "late",
        latestFrom: "early",
      },
    ])
  })

  test("an interval that ends before it begins is the event's own fault", () => {
    const [problem] = bounds([dated("a", { between: ["2024-02-01", "2024-01-01"] })]).problems
    expect(problem).toMatchObject({ _tag: "ImpossibleBounds", event: "a", earliestFrom: "a", latestFrom: "a" })
  })
})

describe("the canonical order", () => {
  test("goes by earliest day, then latest day, then place in the history", () => {
    const history = [
      dated("second-day", "2024-01-02"),
      dated("year", { year: 2024 }),
      dated("first-day", "2024-01-01"),
      dated("first-day-too", "2024-01-01"),
      dated("undated", {}),
    ]
    expect(idsOf(inOrder(history))).toEqual(["undated", "first-day", "first-day-too", "year", "second-day"])
  })

  test("keeps to the constraints where days leave it open", () => {
    const history = [dated("b", { year: 2024, after: ["a"] }), dated("a", { year: 2024 })]
    expect(idsOf(inOrder(history))).toEqual(["a", "b"])
  })
})

/** Random histories of a few events with intervals and constraints that respect a hidden dating, so that they are possible. */
const possible = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 9 }),
      back: fc.integer({ min: 0, max: 3 }),
      on: fc.integer({ min: 0, max: 3 }),
      after: fc.array(fc.nat(5), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((made) =>
    made.map(({ day, back, on, after }, i) =>
      dated(`e${i}`, {
        between: [addDays("2024-01-10", day - back), addDays("2024-01-10", day + on)],
        after: after
          .filter((j) => j !== i && j < made.length)
          .filter((j) => {
            const other = made[j]
            return other !== undefined && (other.day < day || (other.day === day && j < i))
          })
          .map((j) => `e${j}`),
      }),
    ),
  )

/** Every permutation that keeps the constraints and can be dated greedily: the definition, spelled out. */
function ordersByDefinition(history: readonly HistoryEvent[]): Set<string> {
  const own = bounds(history).bounds
  const found = new Set<string>()
  const visit = (order: readonly HistoryEvent[], rest: readonly HistoryEvent[], now: string): void => {
    if (rest.length === 0) found.add(idsOf(order).join(" "))
    for (const event of rest) {
      const others = rest.filter((other) => other !== event)
      const after = typeof event.occurred === "string" ? [] : (event.occurred.after ?? [])
      if (others.some(({ id }) => after.includes(id))) continue
      const { earliest, latest } = own.get(event.id) ?? { earliest: null, latest: null }
      const day = earliest !== null && earliest > now ? earliest : now
      if (latest !== null && day > latest) continue
      visit([...order, event], others, day)
    }
  }
  visit([], history, "")
  return found
}

describe("every order", () => {
  test("is found once, and no other, and the canonical one comes first", () => {
    fc.assert(
      fc.property(possible, (history) => {
        const fuzzy = history.filter(({ occurred }) => typeof occurred !== "string")
        fc.pre(
          fuzzy.every(({ id }) => {
            const own = bounds(history).bounds.get(id)
            return own?.earliest !== own?.latest
          }),
        )
        const orders = [...enumerateOrders(history)].map((order) => idsOf(order).join(" "))
        expect(new Set(orders)).toEqual(ordersByDefinition(history))
        expect(new Set(orders).size).toBe(orders.length)
        expect(orders[0]).toBe(idsOf(inOrder(history)).join(" "))
      }),
      { numRuns: 150 },
    )
  })

  test("three free events of a year have six, of which a limit gives the first", () => {
    const history = ["a", "b", "c"].map((id) => dated(id, { year: 2024 }))
    expect([...enumerateOrders(history)]).toHaveLength(6)
    expect([...enumerateOrders(history, 2)].map(idsOf)).toEqual([
      ["a", "b", "c"],
      ["a", "c", "b"],
    ])
  })

  test("events on known days keep their order; a fuzzy one takes every place its bounds allow", () => {
    const history = [
      dated("x", "2024-01-01"),
      dated("y", "2024-02-01"),
      dated("f", { between: ["2024-01-15", "2024-03-01"] }),
      eventOf("TeamMeetingHeld", {}, { id: "z", occurred: "2024-02-01" }),
    ]
    expect([...enumerateOrders(history)].map((order) => idsOf(order).join(""))).toEqual(["xfyz", "xyfz", "xyzf"])
  })
})
