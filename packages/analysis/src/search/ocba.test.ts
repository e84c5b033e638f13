/** OCBA: the book's example, and a published problem on which it beats giving all the same. */
import { normalQuantile, openStream, streamKey } from "@laksana/engine"
import { expect, test } from "vitest"
import { normalDensity, normalTail } from "../distributions/normal.ts"
import { chanceOfBest, ocba, type Sampled, sampledShare, sharedOut } from "./ocba.ts"
import { selectBest } from "./selection.ts"

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

test("the example of Chen & Lee (2010): 100 further runs for five designs", () => {
  const [means, variances, runs] = [
    [1.2, 2.1, 3.4, 4.87, 6.05],
    [3.3, 2.0, 4.5, 5.3, 6.9],
    [12, 6, 5, 5, 4],
  ]
  const designs = upTo(5).map(
    (at): Sampled => ({
      mean: means[at] as number,
      deviation: Math.sqrt(variances[at] as number),
      runs: runs[at] as number,
    }),
  )
  const found = ocba(designs, "less", 100)
  expect(sum(found)).toBe(100)
  // 48, 38, 11, 2 and 1 there, where fractions are cut and not rounded.
  found.forEach((value, at) => expect(Math.abs(value - ([48, 38, 11, 2, 1][at] as number))).toBeLessThanOrEqual(1))
  const turned = designs.map((each) => ({ ...each, mean: -each.mean }))
  expect(ocba(turned, "more", 100)).toEqual(found)
})

test("proportions of theorem 1, where nothing was run before and much is given out", () => {
  const designs = [1, 2, 4].map((mean): Sampled => ({ mean, deviation: 2 * mean, runs: 1 }))
  const found = ocba(designs, "less", 1_000_000)
  const parts = [0, (4 / 1) ** 2, (8 / 3) ** 2]
  parts[0] = 2 * Math.sqrt(((parts[1] as number) / 4) ** 2 + ((parts[2] as number) / 8) ** 2)
  found.forEach((value, at) => expect(value / 1_000_000).toBeCloseTo((parts[at] as number) / sum(parts), 4))
})

test("of shares, those that never failed are not yet sure", () => {
  expect(sampledShare(16, 20)).toMatchObject({ mean: 0.8, runs: 20 })
  expect(sampledShare(16, 20).deviation).toBeCloseTo(Math.sqrt((18 / 24) * (6 / 24)), 12)
  const chance = chanceOfBest([sampledShare(20, 20), sampledShare(19, 20)], "more")
  expect(chance).toBeGreaterThan(0.5)
  expect(chance).toBeLessThan(0.9)
  expect(ocba([sampledShare(20, 20), sampledShare(20, 20)], "more", 10)).toEqual([5, 5])
})

test("what was run already is not taken away, and all is given out", () => {
  expect(sharedOut([1, 1, 1], [50, 0, 0], 10)).toEqual([0, 5, 5])
  expect(sharedOut([1, 1, 2], [0, 0, 0], 10)).toEqual([3, 2, 5])
  expect(sharedOut([0, 0], [3, 5], 4)).toEqual([3, 1])
  expect(sharedOut([0, 1], [0, 0], 3)).toEqual([0, 3])
})

/** Chen, Lin, Yücesan & Chick (2000), experiment 1: ten designs, of mean i and deviation 6; the smallest is best. */
const truth = upTo(10).map((at) => at + 1)
const deviation = 6

/** The chance that the first has the smallest mean of so many runs each: ∫ φ(z) ∏ P(Z > z − d / error) dz. */
function chanceOfEqual(each: number): number {
  const error = deviation / Math.sqrt(each)
  const step = 0.01
  return sum(
    upTo(1600).map((at) => {
      const z = -8 + (at + 0.5) * step
      return truth
        .slice(1)
        .reduce((product, mean) => product * normalTail(z - (mean - 1) / error), normalDensity(z) * step)
    }),
  )
}

class Design {
  readonly mean: number
  readonly luck: () => number
  #runs = 0
  #sum = 0
  #squares = 0
  constructor(mean: number, luck: () => number) {
    this.mean = mean
    this.luck = luck
  }
  run(times: number) {
    for (let turn = 0; turn < times; turn++) {
      const value = this.mean + deviation * normalQuantile(this.luck())
      this.#runs += 1
      this.#sum += value
      this.#squares += value * value
    }
  }
  get seen(): Sampled {
    const mean = this.#sum / Math.max(1, this.#runs)
    const squares = this.#squares - this.#runs * mean * mean
    return { mean, deviation: Math.sqrt(Math.max(0, squares) / Math.max(1, this.#runs - 1)), runs: this.#runs }
  }
}

function trial(name: string, index: number, asked: number, mostRuns: number, means: readonly number[] = truth) {
  const luck = openStream(streamKey("ocba", name), index)
  const designs = means.map((mean) => new Design(mean, luck))
  for (;;) {
    const found = selectBest(
      designs.map(({ seen }) => seen),
      "less",
      { firstRuns: 10, batch: 20, asked, mostRuns },
    )
    if (found.kind !== "go on") return { ...found, spent: sum(designs.map(({ seen }) => seen.runs)) }
    found.runs.forEach((times, at) => designs[at]?.run(times))
  }
}

test("ten designs N(i, 6²): right more often than with runs alike, which need 2.5 times as many for as much", () => {
  const trials = 400
  const right = (mostRuns: number) =>
    sum(upTo(trials).map((index) => (trial(`right ${mostRuns}`, index, 1.1, mostRuns).chosen === 0 ? 1 : 0))) / trials
  for (const budget of [500, 1000]) {
    const share = right(budget)
    const error = Math.sqrt((share * (1 - share)) / trials)
    expect(share).toBeGreaterThan(chanceOfEqual(budget / 10) + 3 * error)
    expect(share).toBeGreaterThan(chanceOfEqual((2.5 * budget) / 10) - 2 * error)
  }
})

test("runs alike: the chance worked out is that of simulation, and Bonferroni's bound on known means lies below it", () => {
  const luck = openStream(streamKey("ocba", "alike"), 0)
  const trials = 20_000
  const error = deviation / Math.sqrt(50)
  const right = upTo(trials).filter(() => {
    const means = truth.map((mean) => mean + error * normalQuantile(luck()))
    return means.every((mean, at) => at === 0 || mean > (means[0] as number))
  }).length
  expect(Math.abs(right / trials - chanceOfEqual(50))).toBeLessThan(0.01)
  const known = truth.map((mean): Sampled => ({ mean, deviation, runs: 50 }))
  expect(chanceOfBest(known, "less")).toBeLessThan(chanceOfEqual(50))
  expect(chanceOfBest(known, "less")).toBeGreaterThan(chanceOfEqual(50) - 0.05)
  expect(chanceOfBest([known[0] as Sampled], "less")).toBe(1)
})

test("stopped when 90 % sure: right in 90 % of trials where truths vary, and hardly less at this one truth", () => {
  const trials = 250
  const luck = openStream(streamKey("ocba", "truths"), 0)
  const varied = upTo(trials).map((index) => {
    const means = upTo(6).map(() => 3 * normalQuantile(luck()))
    const found = trial("varied", index, 0.9, 3000, means)
    return { right: means[found.chosen ?? 0] === Math.min(...means), ...found }
  })
  const sure = varied.filter(({ kind }) => kind === "sure")
  const share = sure.filter(({ right }) => right).length / sure.length
  const one = upTo(trials).map((index) => trial("one", index, 0.9, 6000))
  const oneShare = one.filter(({ chosen }) => chosen === 0).length / trials
  expect(sure.length / trials).toBeGreaterThan(0.7)
  expect(share).toBeGreaterThan(0.9 - 3 * Math.sqrt((0.9 * 0.1) / sure.length))
  expect(oneShare).toBeGreaterThan(0.8)
})

test("first all are run, then it stops where the budget ends", () => {
  const options = { firstRuns: 5, batch: 8, asked: 1.1, mostRuns: 21 }
  const design = (mean: number, runs: number): Sampled => ({ mean, deviation: 1, runs })
  expect(selectBest([design(0, 0), design(0, 2)], "less", options)).toMatchObject({ kind: "go on", runs: [5, 3] })
  const last = selectBest([design(0, 8), design(0.1, 9)], "less", options)
  expect(last).toMatchObject({ kind: "go on", chosen: 0 })
  expect(sum(last.runs)).toBe(4)
  expect(selectBest([design(0, 10), design(0.1, 11)], "less", options)).toMatchObject({ kind: "spent", runs: [0, 0] })
  expect(() => selectBest([design(0, 0)], "less", { ...options, mostRuns: 4 })).toThrow(RangeError)
  expect(() => selectBest([design(0, 0)], "less", { ...options, firstRuns: 1 })).toThrow(RangeError)
})
