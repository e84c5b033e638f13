/** Counts: what blocks of runs with results given by hand come to, bin by bin, and what is read from the counts. */
import { describe, expect, test } from "vitest"
import { dayIndexer } from "./day-index.ts"
import type { AnyModel } from "./model.ts"
import { addPairs, binsPerDifference, emptyPairs, mergePairsInto, type PairSummary } from "./pairs.ts"
import type { Scenario } from "./scenario.ts"
import {
  indicatorBand,
  indicatorDifference,
  milestoneShift,
  neverReached,
  reachedBy,
  reachedDifference,
  reachedQuantile,
} from "./statistics.ts"
import { addTrails, binsPerIndicator, boundsOf, emptySummary, mergeInto, type Summary } from "./summary.ts"
import { timeOfDay } from "./time.ts"
import { Trails } from "./trails.ts"

const text = { en: "x", id: "x" }
const evidence = { grade: "assumption" as const, source: text }
const variable = (id: string, bounds: readonly [number, number], indicator?: boolean) => ({
  id,
  title: text,
  bounds,
  read: () => 0,
  ...(indicator === undefined ? {} : { indicator }),
})
const model: AnyModel = {
  name: "m",
  version: "1",
  title: text,
  parameters: [],
  variables: [
    variable("unseen", [0, 1]),
    variable("share", [0, 1], true),
    variable("off", [0, 9], false),
    variable("degrees", [-10, 10], true),
  ],
  processes: [],
  milestones: [],
  events: {},
  initial: () => ({}),
  evolve: () => {},
  drift: () => {},
}
const day = timeOfDay
const start = day("2025-01-30")
/** Two months are touched, and three days lie in them: 30 and 31 January, 1 February. */
const scenario: Scenario = {
  id: "s",
  start,
  horizon: day("2025-02-02"),
  parameters: {},
  interventions: [{ kind: "event", id: "i", at: start, event: { type: "E", payload: {} } }],
  milestones: ["first", "second"].map((id) => ({ id, title: text, all: [], evidence })),
}
const dayOf = dayIndexer(scenario.start, scenario.horizon)
const never = Number.POSITIVE_INFINITY

interface Result {
  /** Share and degrees at the end of the first month and of the second. */
  readonly path: readonly [number, number, number, number]
  readonly reached: readonly [number, number]
  readonly acted?: number
  readonly events?: number
}

function trailsOf(results: readonly Result[]): Trails {
  const trails = new Trails(4, 2, 1)
  results.forEach(({ path, reached, acted = 0, events = 0 }, run) => {
    trails.path.set(path, run * 4)
    trails.reached.set(reached, run * 2)
    trails.acted[0] = (trails.acted[0] ?? 0) + acted
    trails.events += events
  })
  trails.runs = results.length
  return trails
}

function summaryOf(results: readonly Result[]): Summary {
  const summary = emptySummary(model, scenario)
  addTrails(summary, trailsOf(results), boundsOf(model), dayOf)
  return summary
}

function pairsOf(base: readonly Result[], other: readonly Result[]): PairSummary {
  const pairs = emptyPairs(model, scenario)
  addPairs(pairs, trailsOf(base), trailsOf(other), boundsOf(model).scale, dayOf)
  return pairs
}

/** The bins that hold anything, by row and bin. */
const filled = (bins: Uint32Array | Int32Array, row: number): Record<string, number> =>
  Object.fromEntries(
    Array.from(bins, (count, at) => [`${Math.floor(at / row)}:${at % row}`, count] as const).filter(
      ([, count]) => count !== 0,
    ),
  )

const ran: readonly Result[] = [
  { path: [0, -10, 0.25, 10], reached: [start, never], acted: 2, events: 7 },
  { path: [1, 10, 0.2504, -20], reached: [day("2025-01-31"), day("2025-02-01")], acted: 1, events: 4 },
  { path: [0.5, 0, 2, 0.015], reached: [never, day("2025-02-01") + 0.02], events: 1 },
]

describe("a summary", () => {
  const summary = summaryOf(ran)

  test("is of the months touched, the indicators alone, and the days of the span", () => {
    const { months, indicators, milestones, days, runs, events, acted } = summary
    expect({ months, indicators, milestones, days, runs, events, acted: [...acted] }).toEqual({
      months: [660, 661],
      indicators: ["share", "degrees"],
      milestones: ["first", "second"],
      days: 3,
      runs: 3,
      events: 12,
      acted: [3],
    })
    expect([summary.bins.length, summary.sums.length, summary.reached.length]).toEqual([4 * 1001, 4, 8])
  })

  test("counts each value in the bin of its thousandth, and what lies outside at the edge", () => {
    expect(filled(summary.bins, binsPerIndicator)).toEqual({
      "0:0": 1,
      "0:500": 1,
      "0:1000": 1,
      "1:0": 1,
      "1:500": 1,
      "1:1000": 1,
      // 0.2504 is nearer to 250 thousandths than to 251; 2 lies beyond the bounds.
      "2:250": 2,
      "2:1000": 1,
      "3:0": 1,
      // 0.015 of 20 degrees is three quarters of a thousandth.
      "3:501": 1,
      "3:1000": 1,
    })
  })

  test("sums whole millionths", () => {
    expect([...summary.sums]).toEqual([1.5e6, 0, 2.5004e6, -9.985e6])
    expect(summaryOf([{ path: [0.1234567, 0, 0, 0], reached: [never, never] }]).sums[0]).toBe(123_457)
  })

  test("counts each milestone on its day, the last slot for never", () => {
    expect([...summary.reached]).toEqual([1, 1, 0, 1, 0, 0, 2, 1])
  })

  test("merges into another exactly, and only into one of the same shape", () => {
    const [first, ...rest] = ran
    if (first === undefined) throw new Error("There are no runs.")
    const merged = summaryOf([first])
    mergeInto(merged, summaryOf(rest))
    expect(merged).toEqual(summary)
    const message = "Only summaries of the same model and scenario can be merged."
    const longer = emptySummary(model, { ...scenario, horizon: scenario.horizon + 2 })
    const fewer = emptySummary(model, { ...scenario, milestones: [] })
    const unseen = emptySummary({ ...model, variables: [] }, scenario)
    expect(() => mergeInto(merged, unseen)).toThrow(message)
    expect(() => mergeInto(merged, longer)).toThrow(message)
    expect(() => mergeInto(merged, fewer)).toThrow(message)
  })

  test("gives the share that reached a milestone by a day, that day included and no day beyond the span", () => {
    const counts = (milestone: number) =>
      ["2025-01-29", "2025-01-30", "2025-01-31", "2025-02-01", "2026-01-01"].map(
        (until) => reachedBy(summary, milestone, start, until).count,
      )
    expect(counts(0)).toEqual([0, 1, 2, 2, 2])
    expect(counts(1)).toEqual([0, 0, 0, 2, 2])
    expect([neverReached(summary, 0), neverReached(summary, 1)]).toEqual([1, 1])
    expect(reachedBy(summary, 0, start, "2025-01-31").p).toBeCloseTo(2 / 3, 12)
  })

  test("gives the day by which a share of all runs, not only of those that do, has reached it", () => {
    const days = (milestone: number) =>
      [0, 0.3, 0.34, 2 / 3, 0.67].map((q) => reachedQuantile(summary, milestone, start, q))
    expect(days(0)).toEqual(["2025-01-30", "2025-01-30", "2025-01-31", "2025-01-31", undefined])
    expect(days(1)).toEqual(["2025-02-01", "2025-02-01", "2025-02-01", "2025-02-01", undefined])
  })

  test("gives the quantiles and the mean of an indicator in its own unit", () => {
    const values = Array.from(
      { length: 100 },
      (_, i): Result => ({
        path: [0, 0, 0, i / 10 - 10],
        reached: [never, never],
      }),
    )
    const many = summaryOf(values)
    const band = indicatorBand(many, 1, 1, [-10, 10])
    // The 5th, 25th, … of a hundred values in steps of 0.1 from −10.
    const expected = { p05: -9.6, p25: -7.6, p50: -5.1, p75: -2.6, p95: -0.6, mean: -5.05 }
    for (const [key, value] of Object.entries(expected)) expect(band[key as keyof typeof band]).toBeCloseTo(value, 9)
    expect(indicatorBand(emptySummary(model, scenario), 0, 0, [0, 1]).mean).toBe(0)
    expect(indicatorBand(emptySummary(model, scenario), 0, 0, [0, 1]).p50).toBe(1)
  })
})

describe("pairs", () => {
  const still = (path: Result["path"], reached: Result["reached"]): Result => ({ path, reached })
  const base: readonly Result[] = [
    still([0.5, 0, 0.5, 0], [start, never]),
    still([0.5, 0, 0.5, 0], [day("2025-01-31"), never]),
    still([0.5, 0, 0.5, 0], [day("2025-02-01"), day("2025-01-30")]),
    still([0.5, 0, 0.5, 0], [never, never]),
    still([0.5, 0, 0.5, 0], [never, never]),
  ]
  const other: readonly Result[] = [
    still([0.5, 0, 0.5, 0], [start, never]),
    still([0.6, 0, 0.5, 0], [start, never]),
    still([0.5, 10, 0.5, -40], [day("2025-02-01"), day("2025-01-31")]),
    still([0.5, 0, 0.5, 0], [day("2025-01-31"), never]),
    still([0.5, 0, 0.5, 1e-9], [never, never]),
  ]
  const pairs = pairsOf(base, other)

  test("are of the months, the indicators and the days of the scenario", () => {
    const { months, indicators, milestones, days } = pairs
    expect({ months, indicators, milestones, days }).toEqual({
      months: [660, 661],
      indicators: ["share", "degrees"],
      milestones: ["first", "second"],
      days: 3,
    })
    expect([pairs.bins.length, pairs.shifts.length, pairs.otherAhead.length, pairs.baseAhead.length]).toEqual([
      4 * 2001,
      14,
      8,
      8,
    ])
  })

  test("differ where anything differs, to the last bit, each counted once", () => {
    expect([pairs.pairs, pairs.differing]).toEqual([5, 4])
    const late = pairsOf(
      [still([0, 0, 0, 0], [start, never]), still([0, 0, 0, 0], [start, never])],
      [still([0, 0, 0, 0], [start, never]), still([0, 0, 0, 0], [start, start])],
    )
    expect(late.differing).toBe(1)
  })

  test("count the difference, other less base, in thousandths of the bounds; beyond the bounds at the edge", () => {
    expect(filled(pairs.bins, binsPerDifference)).toEqual({
      "0:1000": 4,
      "0:1100": 1,
      "1:1000": 4,
      // Ten of twenty degrees.
      "1:1500": 1,
      "2:1000": 5,
      "3:1000": 4,
      "3:0": 1,
    })
  })

  test("count for each milestone who reached it, and when", () => {
    const { earlier, later, same, neither, onlyBase, onlyOther } = pairs
    expect([earlier, later, same, neither, onlyBase, onlyOther].map((counts) => [...counts])).toEqual([
      [2, 0],
      [0, 1],
      [2, 0],
      [1, 4],
      [0, 0],
      [1, 0],
    ])
    // Of seven differences from −3 to 3 days: the same day twice and a day earlier; for the second, a day later.
    expect([...pairs.shifts]).toEqual([0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0])
    expect([...pairs.otherAhead]).toEqual([1, 0, 0, -1, 0, 0, 0, 0])
    expect([...pairs.baseAhead]).toEqual([0, 0, 0, 0, 1, -1, 0, 0])
  })

  test("of which the other is earlier are only the other's where the base never reaches it", () => {
    const at = (first: number) => [still([0, 0, 0, 0], [first, never])]
    const countsOf = ({ earlier, later, onlyBase, onlyOther }: PairSummary) =>
      [earlier, later, onlyBase, onlyOther].map((counts) => counts[0])
    expect(countsOf(pairsOf(at(day("2025-02-01")), at(start)))).toEqual([1, 0, 0, 0])
    expect(countsOf(pairsOf(at(never), at(start)))).toEqual([1, 0, 0, 1])
    expect(countsOf(pairsOf(at(start), at(day("2025-02-01"))))).toEqual([0, 1, 0, 0])
    expect(countsOf(pairsOf(at(start), at(never)))).toEqual([0, 1, 1, 0])
  })

  test("mirrored, are the same differences the other way round", () => {
    const mirrored = pairsOf(other, base)
    expect([...mirrored.earlier]).toEqual([...pairs.later])
    expect([...mirrored.later]).toEqual([...pairs.earlier])
    expect([...mirrored.onlyBase]).toEqual([...pairs.onlyOther])
    expect([...mirrored.otherAhead]).toEqual([...pairs.baseAhead])
    expect([...mirrored.shifts.subarray(0, 7)]).toEqual([...pairs.shifts.subarray(0, 7)].toReversed())
    expect(indicatorDifference(mirrored, 0, 0, [0, 1]).mean).toBe(-indicatorDifference(pairs, 0, 0, [0, 1]).mean)
  })

  test("merge exactly, and only with pairs of the same shape", () => {
    const merged = pairsOf(base.slice(0, 2), other.slice(0, 2))
    mergePairsInto(merged, pairsOf(base.slice(2), other.slice(2)))
    expect(merged).toEqual(pairs)
    const message = "Only pairs of the same model and scenarios can be merged."
    const longer = emptyPairs(model, { ...scenario, horizon: scenario.horizon + 2 })
    const fewer = emptyPairs(model, { ...scenario, milestones: [] })
    const unseen = emptyPairs({ ...model, variables: [] }, scenario)
    expect(() => mergePairsInto(merged, unseen)).toThrow(message)
    expect(() => mergePairsInto(merged, longer)).toThrow(message)
    expect(() => mergePairsInto(merged, fewer)).toThrow(message)
  })

  test("give the mean difference of an indicator with its standard error and quantiles, in its unit", () => {
    const { mean, se, p05, p50, p95 } = indicatorDifference(pairs, 0, 1, [-10, 10])
    // One pair of five differs, by 10 degrees: mean 2, variance 16.
    expect([mean, p05, p50, p95]).toEqual([2, 0, 0, 10])
    expect(se).toBeCloseTo(4 / Math.sqrt(5), 12)
    expect(indicatorDifference(pairs, 1, 1, [-10, 10])).toMatchObject({ mean: -4, p05: -20, p50: 0, p95: 0 })
    const none = { mean: 0, se: 0, p05: 0, p50: 0, p95: 0 }
    expect(indicatorDifference(emptyPairs(model, scenario), 0, 0, [0, 1])).toEqual(none)
  })

  test("give the shift of a milestone in days, over the pairs in which both reach it", () => {
    const { pairs: both, mean, se, p05, p95 } = milestoneShift(pairs, 0)
    expect([both, p05, p95]).toEqual([3, -1, 0])
    expect(mean).toBeCloseTo(-1 / 3, 12)
    expect(se).toBeCloseTo(Math.sqrt(2 / 9 / 3), 12)
    expect(milestoneShift(pairs, 1)).toEqual({ pairs: 1, mean: 1, se: 0, p05: 1, p50: 1, p95: 1 })
  })

  test("give the difference in the share reached by a day, with McNemar's error", () => {
    const by = (milestone: number, until: string) => reachedDifference(pairs, milestone, start, until)
    expect(by(0, "2025-01-29")).toEqual({ difference: 0, se: 0 })
    // Only the other by 30 January: one of five.
    expect(by(0, "2025-01-30").difference).toBeCloseTo(0.2, 12)
    expect(by(0, "2025-01-30").se).toBeCloseTo(Math.sqrt((0.2 - 0.04) / 5), 12)
    expect(by(0, "2025-01-31").difference).toBeCloseTo(0.2, 12)
    expect(by(0, "2030-01-01").difference).toBeCloseTo(0.2, 12)
    expect(by(1, "2025-01-30").difference).toBeCloseTo(-0.2, 12)
    expect(by(1, "2025-01-30").se).toBeCloseTo(Math.sqrt((0.2 - 0.04) / 5), 12)
    expect(by(1, "2025-01-31").difference).toBe(0)
    expect(reachedDifference(emptyPairs(model, scenario), 0, start, "2025-01-31")).toEqual({ difference: 0, se: 0 })
  })
})
