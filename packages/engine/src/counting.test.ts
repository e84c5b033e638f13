/** Counting: what summaries and pairs say of runs whose results are known, because nothing in them is left to chance. */
import { describe, expect, test } from "vitest"
import { prepareEnsemble } from "./ensemble.ts"
import type { Model } from "./model.ts"
import type { PairSummary } from "./pairs.ts"
import {
  indicatorBand,
  indicatorDifference,
  medianShift,
  milestoneShift,
  neverReached,
  reachedBy,
  reachedDifference,
  timesActed,
  reachedQuantile,
} from "./statistics.ts"
import { timeOfDay } from "./time.ts"

const text = { en: "x", id: "x" }
const evidence = { grade: "assumption" as const, source: text }

/** A level that only interventions move. */
const still: Model<{ level: number }> = {
  name: "still",
  version: "1",
  title: text,
  parameters: [],
  variables: [{ id: "level", title: text, bounds: [0, 2], indicator: true, read: ({ level }) => level }],
  processes: [],
  milestones: [],
  events: {},
  initial: () => ({ level: 0 }),
  evolve: (draft, event) => {
    draft.level = (event.payload as { to: number }).to
  },
  drift: () => {},
}
const start = timeOfDay("2025-01-01")
const raised = (id: string, day: string) => ({
  id,
  start,
  horizon: timeOfDay("2025-07-01"),
  parameters: {},
  interventions: [
    { kind: "event" as const, id: "raise", at: timeOfDay(day), event: { type: "Set", payload: { to: 1 } } },
  ],
  milestones: [{ id: "high", title: text, all: [{ variable: "level", atLeast: 1 }], evidence }],
})
const never = { ...raised("never", "2025-02-01"), interventions: [] }
const counted = () =>
  prepareEnsemble({
    model: still,
    seed: "still",
    scenarios: [raised("march", "2025-03-10"), raised("february", "2025-02-05"), never, raised("same", "2025-03-10")],
    base: 0,
  }).runChunk(0, 130)
const of = <T>(list: readonly (T | undefined)[], i: number): T => {
  const found = list[i]
  if (found === undefined) throw new Error(`Nothing was counted for ${i}.`)
  return found
}

describe("a summary", () => {
  const march = () => of(counted().summaries, 0)
  test("counts a milestone as reached from its very day on", () => {
    expect(reachedBy(march(), 0, start, "2025-03-09").p).toBe(0)
    expect(reachedBy(march(), 0, start, "2025-03-10").p).toBe(1)
    expect(reachedQuantile(march(), 0, start, 0.5)).toBe("2025-03-10")
    expect(neverReached(march(), 0)).toBe(0)
  })

  test("counts what is never reached, and gives it no date", () => {
    expect(neverReached(of(counted().summaries, 2), 0)).toBe(130)
    expect(reachedQuantile(of(counted().summaries, 2), 0, start, 0.1)).toBe(undefined)
  })

  test("reads indicators at each month's end, in their own unit", () => {
    const summary = march()
    const medians = summary.months.map((_, month) => indicatorBand(summary, month, 0, [0, 2]).p50)
    expect(medians).toEqual([0, 0, 1, 1, 1, 1])
    expect(indicatorBand(summary, 2, 0, [0, 2]).mean).toBe(1)
  })

  test("counts how often each intervention acted", () => {
    expect([...march().acted]).toEqual([130])
    expect(timesActed(march(), 0)).toEqual({ mean: 1, se: 0 })
    // Twice in one run of four, and never in the others: a variance of 3/4.
    const seldom = {
      ...march(),
      runs: 4,
      independent: undefined,
      acted: Float64Array.of(2),
      actedSquared: Float64Array.of(4),
    }
    expect(timesActed(seldom, 0).mean).toBe(0.5)
    expect(timesActed(seldom, 0).se).toBeCloseTo(Math.sqrt(0.75 / 4), 12)
  })
})

/** The same, with a pair for each number of days later from one on. */
function spread(pairs: PairSummary, count: number): PairSummary {
  const days = 200
  const shifts = new Uint32Array(2 * days + 1)
  for (let day = 1; day <= count; day++) shifts[days + day] = 1
  return { ...pairs, days, shifts, independent: undefined }
}

describe("pairs", () => {
  test("say by how many days the other scenario is earlier", () => {
    const february = of(counted().pairs, 1)
    expect(february.differing).toBe(130)
    expect([...february.earlier]).toEqual([130])
    expect(milestoneShift(february, 0)).toMatchObject({ pairs: 130, mean: -33, se: 0 })
    expect(medianShift(february, 0)).toEqual({ median: -33, low: -33, high: -33 })
    expect(medianShift(spread(february, 5), 0)).toBeUndefined()
    // Of 1 to 100 days the median lies between the 41st and the 60th: 50 ∓ 1.96 √100 / 2.
    expect(medianShift(spread(february, 100), 0)).toEqual({ median: 50, low: 41, high: 60 })
    expect(reachedDifference(february, 0, start, "2025-02-04")).toEqual({ difference: 0, se: 0 })
    expect(reachedDifference(february, 0, start, "2025-02-05")).toEqual({ difference: 1, se: 0 })
    expect(reachedDifference(february, 0, start, "2025-03-10")).toEqual({ difference: 0, se: 0 })
    expect(indicatorDifference(february, 1, 0, [0, 2])).toMatchObject({ mean: 1, se: 0 })
  })

  test("say what only the base reaches", () => {
    const none = of(counted().pairs, 2)
    expect([...none.onlyBase]).toEqual([130])
    expect([...none.later]).toEqual([130])
    expect(milestoneShift(none, 0).pairs).toBe(0)
    expect(reachedDifference(none, 0, start, "2025-06-30").difference).toBe(-1)
  })

  test("differ in nothing where the scenarios do the same", () => {
    const same = of(counted().pairs, 3)
    expect([same.pairs, same.differing, same.same[0]]).toEqual([130, 0, 130])
  })
})

test("a rule acts only at reviews at which its condition holds", () => {
  const ruled = {
    ...raised("ruled", "2025-03-10"),
    interventions: [
      {
        kind: "rule" as const,
        id: "raise",
        from: start,
        to: start + 6,
        every: 2,
        when: { variable: "level", below: 1 },
        event: { type: "Set", payload: { to: 1 } },
      },
    ],
  }
  const { summaries } = prepareEnsemble({ model: still, seed: "rule", scenarios: [ruled] }).runChunk(0, 10)
  expect([...of(summaries, 0).acted]).toEqual([10])
  expect(reachedQuantile(of(summaries, 0), 0, start, 1)).toBe("2025-01-01")
})
