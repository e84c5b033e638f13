/** Edges of fuzzy dates: where bounds touch, which faults are told, how a draw uses its uniforms. */
import { describe, expect, test } from "vitest"
import type { HistoryEvent } from "../events/envelope.ts"
import { dated, eventOf, idsOf } from "../testing.ts"
import { addDays, dayFromNumber, dayNumber } from "../time/day.ts"
import { asOf } from "./as-of.ts"
import { bounds, type Window } from "./bounds.ts"
import { datedHistory, prepareDating, sampleDates } from "./dating.ts"
import { enumerateOrders } from "./enumerate.ts"
import { inOrder } from "./order.ts"

const boundsOf = (history: readonly HistoryEvent[], window?: Window): unknown =>
  Object.fromEntries([...bounds(history, window).bounds].map(([id, { earliest, latest }]) => [id, [earliest, latest]]))
const window = { from: "2000-01-01", until: "2030-12-31" }
const planned = { status: "planned" as const }

describe("bounds", () => {
  test("a window may close one end alone", () => {
    const undated = [dated("x", {}, planned)]
    expect(boundsOf(undated, { from: "2020-01-01" })).toEqual({ x: ["2020-01-01", null] })
    expect(boundsOf(undated, { until: "2025-12-31" })).toEqual({ x: [null, "2025-12-31"] })
    expect(boundsOf(undated)).toEqual({ x: [null, null] })
  })

  test("of several that an event follows or precedes the strictest counts, in whatever order they stand", () => {
    const days = [dated("a", "2020-01-01"), dated("c", "2022-01-01"), dated("b", "2021-01-01")]
    const between = dated("x", { after: ["a", "c", "b"] }, planned)
    const before = dated("y", { before: ["c", "a", "b"] }, planned)
    expect(boundsOf([...days, between, before])).toMatchObject({ x: ["2022-01-01", null], y: [null, "2020-01-01"] })
  })

  test("reach along chains however the history is written", () => {
    const chain = [
      dated("d", { after: ["c"] }, planned),
      dated("c", { after: ["b"] }, planned),
      dated("b", { after: ["a"] }, planned),
      dated("a", "2020-01-01"),
    ]
    expect(boundsOf(chain)).toMatchObject({ d: ["2020-01-01", null] })
    const back = [dated("a", { before: ["b"] }), dated("b", { before: ["c"] }), dated("c", "2020-01-01")]
    expect(boundsOf(back)).toEqual({
      a: [null, "2020-01-01"],
      b: [null, "2020-01-01"],
      c: ["2020-01-01", "2020-01-01"],
    })
    expect(boundsOf(back.toReversed())).toMatchObject({ a: [null, "2020-01-01"] })
  })

  test("of a year, a month and two days together are the days in all of them", () => {
    const of = (occurred: HistoryEvent["occurred"]) => boundsOf([dated("x", occurred)])
    expect(of({ year: 2024, month: "2024-03" })).toEqual({ x: ["2024-03-01", "2024-03-31"] })
    expect(of({ month: "2024-03", between: ["2024-02-10", "2024-03-10"] })).toEqual({ x: ["2024-03-01", "2024-03-10"] })
    expect(of({ month: "2023-12" })).toEqual({ x: ["2023-12-01", "2023-12-31"] })
  })
})

describe("faults", () => {
  test("a reference before an event that is not there is told as one after it", () => {
    expect(bounds([dated("a", { before: ["nobody"], after: ["somebody"] })]).problems).toEqual([
      { _tag: "UnknownReference", event: "a", reference: "somebody" },
      { _tag: "UnknownReference", event: "a", reference: "nobody" },
    ])
    expect([...enumerateOrders([dated("a", { before: ["nobody"] })])]).toHaveLength(1)
  })

  test("two cycles are told apart, and what leads into a cycle is no part of it", () => {
    const history = [
      dated("in", { before: ["a"] }),
      dated("a", { after: ["b"] }),
      dated("b", { after: ["a"] }),
      dated("c", { after: ["d"], before: ["d"] }),
      dated("d", {}),
    ]
    expect(bounds(history).problems).toEqual([
      { _tag: "OrderCycle", events: ["a", "b"] },
      { _tag: "OrderCycle", events: ["c", "d"] },
    ])
  })

  test("a way round that is no cycle is none", () => {
    const diamond = [
      dated("a", {}),
      dated("b", { after: ["a"] }),
      dated("c", { after: ["a"] }),
      dated("d", { after: ["b", "c", "a"] }),
    ]
    expect(bounds(diamond).problems).toEqual([])
    expect(idsOf(inOrder(diamond.toReversed()))).toEqual(["a", "c", "b", "d"])
  })

  test("an id used twice means the first event of that id", () => {
    const history = [dated("a", "2020-01-01"), dated("a", "2024-01-01"), dated("x", { after: ["a"] }, planned)]
    expect(boundsOf(history)).toMatchObject({ x: ["2020-01-01", null] })
  })

  test("impossible bounds are told at the first event that states an order, and once for each pair", () => {
    const late = dated("late", "2025-01-01")
    const early = dated("early", "2024-01-01")
    const through = (id: string, occurred: HistoryEvent["occurred"]) => dated(id, occurred)
    const problem = (event: string, earliestFrom = "late", latestFrom = "early") => ({
      _tag: "ImpossibleBounds",
      event,
      earliest: earliestFrom === "late" ? "2025-01-01" : "2026-01-01",
      latest: "2024-01-01",
      earliestFrom,
      latestFrom,
    })
    // Three events are caught between late and early: the first that says so is named.
    const chain = [
      through("a", { after: ["late"] }),
      through("b", { after: ["a"] }),
      through("c", { after: ["b"], before: ["early"] }),
    ]
    expect(bounds([late, ...chain, early]).problems).toEqual([problem("a")])
    expect(bounds([late, ...chain.toReversed(), early]).problems).toEqual([problem("c")])
    expect(
      bounds([
        { ...late, occurred: "2025-01-01" },
        dated("early", { between: ["2023-12-31", "2024-01-01"], after: ["late"] }),
      ]).problems,
    ).toEqual([problem("early")])
    const latest = dated("latest", "2026-01-01")
    expect(
      bounds([
        late,
        latest,
        through("x", { after: ["late"], before: ["early"] }),
        through("y", { after: ["latest"], before: ["early"] }),
        early,
      ]).problems,
    ).toEqual([problem("x"), problem("y", "latest")])
    // An event whose own year is too early says less than the one that puts it after the late one.
    const year = through("year", { year: 2024 })
    const told = bounds([late, year, through("y", { after: ["late"], before: ["year"] })]).problems
    expect(told).toMatchObject([{ event: "y", earliestFrom: "late", latestFrom: "year" }])
    // Bounds that touch are possible.
    expect(
      bounds([late, through("x", { after: ["late"], before: ["late2"] }), dated("late2", "2025-01-01")]).problems,
    ).toEqual([])
  })
})

describe("orders", () => {
  test("none are given where none are asked for, nor where dates are impossible", () => {
    const history = [dated("a", { year: 2024 }), dated("b", { year: 2024 })]
    expect([...enumerateOrders(history, 0)]).toEqual([])
    expect([...enumerateOrders(history, 1)].map(idsOf)).toEqual([["a", "b"]])
    expect([...enumerateOrders([dated("a", { between: ["2024-02-01", "2024-01-01"] })])]).toEqual([])
    expect([...enumerateOrders([])]).toEqual([[]])
  })

  test("of two fuzzy events with the same first day, the one with the earlier last day comes first", () => {
    const long = dated("long", { between: ["2024-01-01", "2024-03-01"] })
    const short = dated("short", { between: ["2024-01-01", "2024-02-01"] })
    expect(idsOf(inOrder([long, short]))).toEqual(["short", "long"])
    expect(idsOf(inOrder([short, long]))).toEqual(["short", "long"])
  })

  test("of many free events is that of their days", () => {
    const days = Array.from({ length: 40 }, (_, i) => dated(`e${i}`, addDays("2024-01-01", (i * 17) % 40)))
    const sorted = days.toSorted((a, b) => (String(a.occurred) < String(b.occurred) ? -1 : 1))
    expect(idsOf(inOrder(days))).toEqual(idsOf(sorted))
  })

  test("as of a day: certain from the last possible day, possible from the first", () => {
    const history = [dated("fuzzy", { between: ["2024-01-10", "2024-01-20"] }), dated("undated", {}, planned)]
    const told = (day: string) => {
      const { certain, possible } = asOf(history, day)
      return [idsOf(certain), idsOf(possible)]
    }
    expect(told("2024-01-09")).toEqual([[], []])
    expect(told("2024-01-10")).toEqual([[], ["fuzzy"]])
    expect(told("2024-01-19")).toEqual([[], ["fuzzy"]])
    expect(told("2024-01-20")).toEqual([["fuzzy"], []])
    expect(told("2030-12-31")).toEqual([["undated", "fuzzy"], []])
  })
})

describe("a draw", () => {
  const from = (...values: readonly number[]) => {
    let used = 0
    return { next: () => values[used++ % values.length] ?? 0.5, used: () => used }
  }
  const dayOf = (history: readonly HistoryEvent[], ...values: readonly number[]) =>
    Object.fromEntries(sampleDates(history, window, from(...values).next))
  const days = (first: number, last: number): readonly [string, string] => [
    addDays("2024-01-01", first),
    addDays("2024-01-01", last),
  ]

  test("of an event alone is its uniform's share of its days, from the first to the last", () => {
    const alone = [dated("a", { between: days(0, 3) })]
    for (const [uniform, day] of [
      [0, 0],
      [0.2499, 0],
      [0.25, 1],
      [0.75, 3],
      [0.9999, 3],
    ] as const)
      expect(dayOf(alone, uniform)).toEqual({ a: addDays("2024-01-01", day) })
  })

  test("of a pair goes by the number of datings that each day leaves", () => {
    // A on day 0 leaves B three days, on day 1 two, on day 2 one: six datings.
    const pair = [dated("a", { between: days(0, 2) }), dated("b", { between: days(0, 2), after: ["a"] })]
    const drawn = (a: number, b: number) => {
      const found = dayOf(pair, a, b)
      return [found["a"], found["b"]].map((day) => dayNumber(day ?? "") - dayNumber("2024-01-01"))
    }
    expect(drawn(0, 0)).toEqual([0, 0])
    expect(drawn(0.49, 0.34)).toEqual([0, 1])
    expect(drawn(0.51, 0.49)).toEqual([1, 1])
    expect(drawn(0.51, 0.51)).toEqual([1, 2])
    expect(drawn(0.82, 0.99)).toEqual([1, 2])
    expect(drawn(0.84, 0)).toEqual([2, 2])
    // The other way round, with the later event first in the history.
    const back = pair.toReversed()
    const found = dayOf(back, 0.99, 0.34)
    expect([found["b"], found["a"]]).toEqual([addDays("2024-01-01", 2), addDays("2024-01-01", 1)])
  })

  test("uses no uniform for a constraint that bounds imply already, and draws such events alone", () => {
    const history = [
      dated("a", { between: days(0, 3) }),
      dated("b", { between: days(3, 7), after: ["a"] }),
      dated("c", { between: days(8, 9), after: ["b"] }),
    ]
    // Days 3 and 3 may be shared, so each has all its days: 0.999 of 4, of 5 and of 2.
    expect(dayOf(history, 0.999)).toEqual({
      a: addDays("2024-01-01", 3),
      b: addDays("2024-01-01", 7),
      c: addDays("2024-01-01", 9),
    })
    expect(dayOf(history, 0)).toEqual({
      a: addDays("2024-01-01", 0),
      b: addDays("2024-01-01", 3),
      c: addDays("2024-01-01", 8),
    })
  })

  test("of a chain with a shortcut needs no second attempt: what others imply is left out", () => {
    const history = [
      dated("a", { between: days(0, 9) }),
      dated("b", { between: days(0, 9), after: ["a"] }),
      dated("c", { between: days(0, 9), after: ["a", "b"] }),
    ]
    for (const values of [[0.3], [0.5, 0.9, 0.1], [0.1, 0.99, 0]]) {
      const uniform = from(...values)
      prepareDating(history, window).sample(uniform.next)
      expect(uniform.used()).toBe(3)
    }
  })

  test("takes its uniforms in the order of the history where nothing binds, though an order is stated", () => {
    const history = [
      dated("a", { between: days(0, 9) }),
      dated("b", { between: days(0, 9) }),
      dated("c", { between: days(9, 18), after: ["a"] }),
    ]
    expect(dayOf(history, 0, 0.5, 0.95)).toEqual({
      a: addDays("2024-01-01", 0),
      b: addDays("2024-01-01", 5),
      c: addDays("2024-01-01", 18),
    })
  })

  test.each([60, 150])("of a chain of %i, at one half each time, goes by the medians of what is left", (length) => {
    const span = { between: ["2000-01-01", addDays("2000-01-01", 9999)] as const }
    const chain = Array.from({ length }, (_, k) => dated(`e${k}`, k === 0 ? span : { ...span, after: [`e${k - 1}`] }))
    const drawn = Array.from(prepareDating(chain, window).sample(() => 0.5))
    // The first of m uniforms on what is left has its median at 1 − 2^(−1/m) of it, of whole days nearly so.
    let left = 0
    for (const [k, day] of drawn.entries()) {
      const place = day - dayNumber("2000-01-01")
      const median = left + (10_000 - left) * (1 - 0.5 ** (1 / (length - k)))
      expect(Math.abs(place - median), `the ${k}th`).toBeLessThan(2)
      left = place
    }
  })

  test("of one that a hundred and twenty others follow, at one half, is the median of the first of them all", () => {
    const span = { between: ["2000-01-01", addDays("2000-01-01", 9999)] as const }
    const others = Array.from({ length: 120 }, (_, k) => dated(`e${k}`, { ...span, after: ["first"] }))
    const [day = 0] = prepareDating([dated("first", span), ...others], window).sample(() => 0.5)
    expect(Math.abs(day - dayNumber("2000-01-01") - 10_000 * (1 - 0.5 ** (1 / 121)))).toBeLessThan(2)
  })

  test("of groups apart from each other keeps each to its own", () => {
    const history = [
      dated("a", { between: days(0, 2) }),
      dated("x", { between: days(0, 2) }),
      dated("b", { between: days(0, 2), after: ["a"] }),
      dated("y", { between: days(0, 2), after: ["x"] }),
    ]
    const dating = prepareDating(history, window)
    expect(dating.fuzzy).toEqual([0, 1, 2, 3])
    const drawn = Array.from(dating.sample(from(0.84, 0, 0, 0).next), (day) => day - dayNumber("2024-01-01"))
    // The group of a and b is drawn first: a on the last day leaves b that day; x and y are on the first.
    expect(drawn).toEqual([2, 0, 2, 0])
  })

  test("that fails a thousand times is finished from the earliest dating, and keeps the order", () => {
    // A square: two before two others. Its tree leaves one constraint out, which this uniform never meets.
    const history = [
      dated("a", { between: days(0, 1) }),
      dated("b", { between: days(0, 1), after: ["a", "d"] }),
      dated("c", { between: days(0, 1), after: ["a", "d"] }),
      dated("d", { between: days(0, 1) }),
    ]
    const fromFirst = (day: number) => day - dayNumber("2024-01-01")
    let used = 0
    // In the order of the tree: a on the first day, b on the second, c on the first; then d on the second, which c forbids.
    const stubborn = [0, 0.99, 0, 0.99]
    const uniform = () => (used < 4000 ? (stubborn[used++ % 4] ?? 0) : (used++, 0.99))
    const drawn = Array.from(prepareDating(history, window).sample(uniform), (day) => day - dayNumber("2024-01-01"))
    // A thousand attempts of four, then two hundred sweeps of four. At 0.99 each goes as late as it may.
    expect(used).toBe(4000 + 800)
    expect(drawn).toEqual([1, 1, 1, 1])
    used = 0
    const early = () => (used < 4000 ? (stubborn[used++ % 4] ?? 0) : (used++, 0))
    const first = Array.from(prepareDating(history, window).sample(early), (day) => day - dayNumber("2024-01-01"))
    expect(first).toEqual([0, 0, 0, 0])
    // Each is held between its neighbours as they then stand: a and d would go late, but b and c stay early.
    used = 0
    const held = () => (used < 4000 ? (stubborn[used++ % 4] ?? 0) : ([0.99, 0, 0, 0.99][used++ % 4] ?? 0))
    expect(Array.from(prepareDating(history, window).sample(held), fromFirst)).toEqual([0, 0, 0, 0])
    // And once all are late, b and c would go early, but a and d stay late.
    used = 0
    const lateFirst = () =>
      used < 4000 ? (stubborn[used++ % 4] ?? 0) : used++ < 4012 ? 0.99 : ([0.99, 0, 0, 0.99][(used - 1) % 4] ?? 0)
    expect(Array.from(prepareDating(history, window).sample(lateFirst), fromFirst)).toEqual([1, 1, 1, 1])
  })

  test("writes into what it is given, the days of events that are fixed included", () => {
    const dating = prepareDating([dated("a", "2024-01-05"), dated("b", { between: days(0, 1) })], window)
    const into = new Int32Array(2)
    expect(dating.sample(() => 0, into)).toBe(into)
    expect(Array.from(into, dayFromNumber)).toEqual(["2024-01-05", "2024-01-01"])
    const order = new Int32Array(2)
    expect(dating.order(into, order)).toBe(order)
    expect([...order]).toEqual([1, 0])
  })

  test("as a history is sorted by its days, those on one day as before; events that stand keep their identity", () => {
    const history = ["2024-01-03", "2024-01-01", "2024-01-02", "2024-01-01"].map((day, i) => dated(`e${i}`, day))
    const dating = prepareDating(history, window)
    const shuffled = Int32Array.from([3, 9, 1, 3], (day) => dayNumber("2024-01-01") + day)
    const told = datedHistory(dating, shuffled)
    expect(idsOf(told)).toEqual(["e2", "e3", "e0", "e1"])
    expect(told.map(({ occurred }) => occurred)).toEqual(["2024-01-02", "2024-01-04", "2024-01-04", "2024-01-10"])
    const same = datedHistory(
      dating,
      dating.sample(() => 0),
    )
    expect(same.every((event) => history.includes(event))).toBe(true)
    expect(idsOf(same)).toEqual(["e1", "e3", "e2", "e0"])
  })

  test("of a type of any kind is by position, the type does not matter", () => {
    const meeting = eventOf("TeamMeetingHeld", {}, { id: "m", occurred: { between: days(0, 1) } })
    expect(dayOf([meeting], 0.5)).toEqual({ m: addDays("2024-01-01", 1) })
  })
})
