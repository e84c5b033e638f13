/** Robustness: criteria on tables worked by hand, laws of direction and weight, and what errors of the table do. */
import { normalQuantile, openStream, streamKey } from "@laksana/engine"
import fc from "fast-check"
import { expect, test } from "vitest"
import { hurwicz, worstFuture } from "./extremes.ts"
import { bestFirst, type Criterion, type OutcomeTable } from "./outcome-table.ts"
import { regretFromBest, regretFromFuture, regretFromPolicy } from "./regret.ts"
import { robustnessOf } from "./robustness.ts"
import { satisficing, satisficingAll } from "./satisficing.ts"
import { meanVariance, undesirableDeviations } from "./spread.ts"
import { starrShares } from "./starr.ts"

const uniform = (name: string, index = 0) => openStream(streamKey("robustness", name), index)
const rows = (...values: number[][]) => values.map((row) => Float64Array.from(row))
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)

/** A textbook's table: a small, a middling and a large plant at low, middling and high demand; profits. */
const plants: OutcomeTable = { better: "more", values: rows([80, 100, 120], [60, 110, 140], [-20, 120, 200]) }
const negated: OutcomeTable = { better: "less", values: plants.values.map((row) => row.map((value) => -value)) }
const close = (found: Float64Array, wanted: readonly number[]) => {
  expect(found).toHaveLength(wanted.length)
  wanted.forEach((value, at) => expect(found[at]).toBeCloseTo(value, 12))
}

test("the plants: each rule chooses as the textbook says", () => {
  close(worstFuture("more").of(plants), [80, 60, -20])
  close(hurwicz("more", 0.6).of(plants), [104, 108, 112])
  close(hurwicz("more", 1).of(plants), [120, 140, 200])
  close(regretFromBest("worst").of(plants), [80, 60, 100])
  close(regretFromBest("mean").of(plants), [100 / 3, 30, 100 / 3])
  expect(bestFirst(regretFromBest("worst").of(plants), "less")).toEqual([1, 0, 2])
})

test("regret from a policy, and from a future, by hand", () => {
  close(regretFromPolicy(0, "worst").of(plants), [0, 20, 100])
  close(regretFromPolicy(0, "mean").of(plants), [0, (20 - 10 - 20) / 3, (100 - 20 - 80) / 3])
  close(regretFromFuture(1, "worst").of(plants), [20, 50, 140])
  close(regretFromFuture(1, { quantile: 0.5 }).of(plants), [0, 0, 0])
})

test("satisficing: the share of futures good enough, of one outcome and of two", () => {
  close(satisficing(100).of(plants), [2 / 3, 2 / 3, 2 / 3])
  close(satisficing(100).of({ ...plants, weights: [2, 1, 1] }), [0.5, 0.5, 0.5])
  close(satisficing(-110).of(negated), [1 / 3, 2 / 3, 2 / 3])
  const costs: OutcomeTable = { better: "less", values: rows([1, 2, 3], [2, 2, 2], [3, 1, 1]) }
  close(
    satisficingAll([
      { table: plants, threshold: 100 },
      { table: costs, threshold: 2 },
    ]),
    [1 / 3, 2 / 3, 2 / 3],
  )
})

test("mean and variance, and undesirable deviations, by hand", () => {
  const table: OutcomeTable = { better: "more", values: rows([1, 2, 3, 4, 10], [4, 4, 4, 4, 4]) }
  close(meanVariance("more").of(table), [5 / (Math.sqrt(10) + 1), 5])
  close(meanVariance("less").of({ ...table, better: "less" }), [5 * (Math.sqrt(10) + 1), 5])
  close(undesirableDeviations.of(table), [(2 + 1) / 5, 0])
  close(undesirableDeviations.of({ ...table, better: "less" }), [(1 + 7) / 5, 0])
})

test("Starr's shares are the lengths and areas that the policies win, of two and of three futures", () => {
  // With the chance p of the second future: 4 (1 − p), 2.5 and 4 p; the first wins up to p = 0.375.
  const two = starrShares(
    { better: "more", values: rows([4, 0], [2.5, 2.5], [0, 4]) },
    { uniform: uniform("two"), opinions: 20_000 },
  )
  const exact = [0.375, 0.25, 0.375]
  two.forEach(({ share, error }, at) => expect(Math.abs(share - (exact[at] as number))).toBeLessThan(4 * error))
  // Three futures, each policy good in one: by symmetry a third each; a sure 0.5 wins where no chance is above it: a quarter of the area.
  const three = starrShares(
    { better: "less", values: rows([-1, 0, 0], [0, -1, 0], [0, 0, -1], [-0.5, -0.5, -0.5]) },
    { uniform: uniform("three"), opinions: 20_000 },
  )
  three.forEach(({ share, error }) => expect(Math.abs(share - 0.25)).toBeLessThan(4 * error))
})

const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 7 }))
  .chain(([policies, futures]) =>
    fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: futures, maxLength: futures }), {
      minLength: policies,
      maxLength: policies,
    }),
  )
  .map((values): OutcomeTable => ({ better: "more", values: rows(...values) }))
const turned = (each: OutcomeTable): OutcomeTable => ({
  better: "less",
  values: each.values.map((row) => row.map((value) => 0 - value)),
})

test("law: with signs and direction turned, regret, satisficing and deviations stay the same, and extremes turn their sign", () => {
  const same: readonly Criterion[] = [
    regretFromBest("worst"),
    regretFromBest("mean"),
    regretFromBest({ quantile: 0.9 }),
    regretFromPolicy(0, "worst"),
    regretFromFuture(0, "mean"),
    undesirableDeviations,
  ]
  fc.assert(
    fc.property(table, (each) => {
      for (const criterion of same) close(criterion.of(turned(each)), [...criterion.of(each)])
      close(satisficing(-3).of(turned(each)), [...satisficing(3).of(each)])
      close(
        hurwicz("less", 0.3).of(turned(each)),
        Array.from(hurwicz("more", 0.3).of(each), (value) => -value),
      )
    }),
    { seed: 1, numRuns: 200 },
  )
})

test("law: a future counted twice is a future of twice the weight", () => {
  const criteria: readonly Criterion[] = [
    regretFromBest("worst"),
    regretFromBest("mean"),
    regretFromBest({ quantile: 0.7 }),
    satisficing(2),
    undesirableDeviations,
    worstFuture("more"),
  ]
  fc.assert(
    fc.property(table, (each) => {
      const futures = (each.values[0] as Float64Array).length
      const twice = { ...each, values: each.values.map((row) => Float64Array.of(...row, row[0] as number)) }
      const heavy = { ...each, weights: upTo(futures).map((at) => (at === 0 ? 2 : 1)) }
      for (const criterion of criteria) close(criterion.of(heavy), [...criterion.of(twice)])
    }),
    { seed: 2, numRuns: 200 },
  )
})

test("the worst of noisy values is too bad: the bias told is that of repetition, and the error that of the values", () => {
  const futures = 8
  const truth = upTo(2).map((policy) => Float64Array.from(upTo(futures), (future) => future * (policy + 1) * 0.5))
  const luck = uniform("noise")
  const repeats = 400
  const found = upTo(repeats).map((turn) => {
    const values = truth.map((row) => row.map((value) => value + 0.5 * normalQuantile(luck())))
    const errors = truth.map((row) => row.map(() => 0.5))
    return robustnessOf({ better: "more", values, errors }, worstFuture("more"), {
      uniform: uniform("bias", turn),
      resamples: 100,
      futures: "all",
    })
  })
  const mean = (of: (each: (typeof found)[number]) => number) =>
    found.reduce((sum, each) => sum + of(each), 0) / repeats
  const worst = mean(({ policies }) => policies[0]?.value ?? 0)
  const spread = Math.sqrt(mean(({ policies }) => ((policies[0]?.value ?? 0) - worst) ** 2))
  const bias = mean(({ policies }) => policies[0]?.bias ?? 0)
  const error = mean(({ policies }) => policies[0]?.error ?? 0)
  expect(worst).toBeLessThan(-0.1)
  expect(Math.abs(bias - worst)).toBeLessThan(0.06)
  expect(Math.abs(error - spread)).toBeLessThan(0.06)
})

test("sampled futures: the error of a mean is its standard error, and shares of being best sum to one", () => {
  const luck = uniform("futures")
  const values = upTo(3).map(() => Float64Array.from(upTo(60), () => luck()))
  const mean: Criterion = {
    better: "more",
    of: (each) => Float64Array.from(each.values, (row) => row.reduce((a, b) => a + b, 0) / row.length),
  }
  const options = { uniform: uniform("again"), resamples: 2000, futures: "sampled" } as const
  const found = robustnessOf({ better: "more", values }, mean, options)
  const row = values[0] as Float64Array
  const centre = row.reduce((a, b) => a + b, 0) / 60
  const wanted = Math.sqrt(row.reduce((sum, value) => sum + (value - centre) ** 2, 0)) / 60
  expect(Math.abs((found.policies[0]?.error ?? 0) / wanted - 1)).toBeLessThan(0.08)
  expect(found.policies.reduce((sum, { best }) => sum + best, 0)).toBeCloseTo(1, 12)
  expect(found.order).toEqual(bestFirst(mean.of({ better: "more", values }), "more"))
})

test("is refused: nothing, rows of different length, weights that do not fit, a direction that is not the table's", () => {
  expect(() => regretFromBest("worst").of({ better: "more", values: [] })).toThrow(RangeError)
  expect(() => satisficing(0).of({ better: "more", values: rows([1, 2], [1]) })).toThrow(RangeError)
  expect(() => satisficing(0).of({ ...plants, weights: [1, 1] })).toThrow(RangeError)
  expect(() => satisficing(0).of({ ...plants, weights: [0, 0, 0] })).toThrow(RangeError)
  expect(() => worstFuture("less").of(plants)).toThrow(RangeError)
  expect(() => meanVariance("more").of({ better: "more", values: rows([-5, 1]) })).toThrow(RangeError)
  expect(() => regretFromPolicy(3, "mean").of(plants)).toThrow(RangeError)
  expect(() => regretFromBest({ quantile: 1.5 })).toThrow(RangeError)
})
