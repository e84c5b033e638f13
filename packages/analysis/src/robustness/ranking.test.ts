/** Ranking: by hand, and chances that are as often right as they say, by simulation. */
import { normalQuantile, openStream, streamKey } from "@laksana/engine"
import { expect, test } from "vitest"
import { studentTail } from "../distributions/student.ts"
import { rankingAcross } from "./across-assumptions.ts"
import { rankingOf } from "./ranking.ts"

const uniform = (name: string, index = 0) => openStream(streamKey("ranking", name), index)
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)
const bootstrap = (name: string, index = 0, resamples = 200) => ({ uniform: uniform(name, index), resamples })

test("Student's tail: printed quantiles, and Cauchy's closed form", () => {
  // Abramowitz & Stegun 1964, table 26.10: upper 2.5 %, 0.5 % and 5 %.
  expect(studentTail(12.706_204_74, 1)).toBeCloseTo(0.025, 8)
  expect(studentTail(3.169_272_67, 10)).toBeCloseTo(0.005, 8)
  expect(studentTail(1.697_260_89, 30)).toBeCloseTo(0.05, 8)
  for (const t of [-3, -0.2, 0, 1, 40]) {
    expect(studentTail(t, 1)).toBeCloseTo(0.5 - Math.atan(t) / Math.PI, 12)
  }
})

test("three scenarios by hand: order, difference, the chance of a swap, and ties", () => {
  const runs = [Float64Array.of(1, 2, 3, 4), Float64Array.of(3, 3, 5, 5), Float64Array.of(1, 2, 3, 4)]
  const found = rankingOf(runs, { better: "more", bootstrap: bootstrap("hand") })
  expect(found.scenarios.map(({ scenario }) => scenario)).toEqual([1, 0, 2])
  expect(found.neighbours[0]?.difference.estimate).toBe(1.5)
  // Differences 2, 1, 2, 1: t = 1.5 / (√(1/3) / 2).
  const swapped = studentTail(1.5 / (Math.sqrt(1 / 3) / 2), 3)
  expect(found.neighbours[0]?.difference.swapped).toBeCloseTo(swapped, 12)
  expect(found.neighbours[1]?.difference.swapped).toBe(0.5)
  expect(found.firstWrong).toBeCloseTo(2 * swapped, 12)
  expect(found.orderWrong).toBeCloseTo(swapped + 0.5, 12)
  expect(found.scenarios.map(({ chanceBest }) => chanceBest)).toEqual([1, 0, 0])
  const turned = rankingOf(
    runs.map((values) => values.map((value) => -value)),
    { better: "less", bootstrap: bootstrap("hand") },
  )
  expect(turned.scenarios.map(({ scenario }) => scenario)).toEqual([1, 0, 2])
  expect(turned.firstWrong).toBe(found.firstWrong)
})

test("the chance of being best, enumerated: four runs, of which one is lost", () => {
  const runs = [Float64Array.of(1, 1, 1, 0), Float64Array.of(0, 0, 0, 1)]
  const found = rankingOf(runs, { better: "more", bootstrap: bootstrap("four", 0, 8000) })
  // Of four drawn with replacement at most one is the lost one; with two a draw, which the stretch by √(4/3) makes a loss.
  const exact = 0.75 ** 4 + 4 * 0.25 * 0.75 ** 3
  const told = found.scenarios[0]?.chanceBest ?? 0
  expect(Math.abs(told - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 8000))
})

test("luck in common tells apart what luck of one's own could not", () => {
  const luck = uniform("common")
  const shared = upTo(50).map(() => 10 * normalQuantile(luck()))
  const runs = [0, 1].map((better) => Float64Array.from(shared, (value) => value + better + normalQuantile(luck())))
  const paired = rankingOf(runs, { better: "more", bootstrap: bootstrap("paired") })
  expect(paired.firstWrong).toBeLessThan(0.001)
  const shuffled = [runs[0] as Float64Array, (runs[1] as Float64Array).slice().sort()]
  expect(rankingOf(shuffled, { better: "more", bootstrap: bootstrap("shuffled") }).firstWrong).toBeGreaterThan(0.1)
})

/** `scenarios` with true means that the truth drew far wider than the errors, and luck of which half is common. */
function trial(scenarios: number, runs: number, width: number, index: number) {
  const luck = uniform(`trial ${scenarios} ${runs} ${width}`, index)
  const truth = upTo(scenarios).map(() => width * normalQuantile(luck()))
  const shared = upTo(runs).map(() => normalQuantile(luck()))
  const values = truth.map((mean) => Float64Array.from(shared, (common) => mean + common + normalQuantile(luck())))
  return { truth, values }
}

test("calibration: orders told wrong with a chance p are wrong in p of the trials", () => {
  const bins = upTo(5).map(() => ({ told: 0, wrong: 0, count: 0 }))
  const best = upTo(5).map(() => ({ told: 0, right: 0, count: 0 }))
  let firstTold = 0
  let firstWrong = 0
  const trials = 1500
  for (const index of upTo(trials)) {
    const { truth, values } = trial(4, 12, 1.5, index)
    const found = rankingOf(values, { better: "more", bootstrap: bootstrap("calibration", index, 100) })
    for (const { above, below, difference } of found.neighbours) {
      const bin = bins[Math.min(4, Math.floor(difference.swapped * 10))] as (typeof bins)[number]
      bin.told += difference.swapped
      bin.wrong += (truth[above] as number) < (truth[below] as number) ? 1 : 0
      bin.count += 1
    }
    const truly = truth.indexOf(Math.max(...truth))
    for (const { scenario, chanceBest } of found.scenarios) {
      const bin = best[Math.min(4, Math.floor(chanceBest * 5))] as (typeof best)[number]
      bin.told += chanceBest
      bin.right += scenario === truly ? 1 : 0
      bin.count += 1
    }
    firstTold += found.firstWrong
    firstWrong += found.scenarios[0]?.scenario === truly ? 0 : 1
  }
  // The truth's spread is not known to the ranking: a little is left of that.
  for (const { told, wrong, count } of bins) {
    const share = wrong / count
    expect(Math.abs(share - told / count)).toBeLessThan(0.02 + 4 * Math.sqrt((share * (1 - share)) / count))
  }
  for (const { told, right, count } of best) {
    const share = right / count
    expect(Math.abs(share - told / count)).toBeLessThan(0.02 + 4 * Math.sqrt((share * (1 - share)) / count))
  }
  expect(firstWrong / trials).toBeLessThan(firstTold / trials + 0.02)
  expect(firstTold / firstWrong).toBeLessThan(1.4)
})

test("intervals of ranks hold all true ranks at once, with equals too, and are short where runs are many", () => {
  for (const width of [0, 0.3, 2]) {
    const trials = 300
    let held = 0
    for (const index of upTo(trials)) {
      const { truth, values } = trial(5, 15, width, index)
      const found = rankingOf(values, { better: "more", level: 0.9, bootstrap: bootstrap("ranks", index, 100) })
      const all = found.scenarios.every(({ scenario, bestRank, worstRank }) => {
        const mean = truth[scenario] as number
        const above = truth.filter((other) => other > mean).length
        const below = truth.filter((other) => other < mean).length
        // Equals share the ranks from one to the other.
        return bestRank <= above + 1 && worstRank >= truth.length - below
      })
      held += all ? 1 : 0
    }
    expect(held / trials).toBeGreaterThan(0.9 - 4 * Math.sqrt((0.9 * 0.1) / trials))
  }
  const { values } = trial(5, 4000, 2, 0)
  const found = rankingOf(values, { better: "more", bootstrap: bootstrap("many", 0, 100) })
  for (const { rank, bestRank, worstRank } of found.scenarios) {
    expect(bestRank).toBe(rank)
    expect(worstRank).toBe(rank)
  }
  expect(found.nearFirst).toEqual([])
})

test("yes or no: equal scenarios are seldom told apart, few runs that fall alike tell little", () => {
  const trials = 400
  const held = upTo(trials).filter((index) => {
    const luck = uniform("yes or no", index)
    const common = upTo(60).map(() => luck())
    // Nine of ten runs have the same outcome in both, the others each its own.
    const runs = upTo(3).map(() =>
      Float64Array.from(common, (value) => ((luck() < 0.1 ? luck() : value) < 0.6 ? 1 : 0)),
    )
    const found = rankingOf(runs, { better: "more", level: 0.9, bootstrap: bootstrap("equal", index, 100) })
    return found.scenarios.every(({ bestRank, worstRank }) => bestRank === 1 && worstRank === 3)
  }).length
  expect(held / trials).toBeGreaterThan(0.9)
  const few = rankingOf([Float64Array.of(1, 1, 1), Float64Array.of(0, 0, 0)], {
    better: "more",
    bootstrap: bootstrap("few"),
  })
  expect(few.firstWrong).toBe(1 / 8)
  expect(few.nearFirst).toEqual([1])
})

test("across assumptions: the mean over them, and where another scenario is first, surely or not", () => {
  const luck = uniform("across")
  const shared = upTo(40).map(() => normalQuantile(luck()))
  const under = (...means: number[]) =>
    means.map((mean) => Float64Array.from(shared, (value) => mean + value + 0.3 * normalQuantile(luck())))
  const assumed = [
    { runs: under(2, 1, 0), weight: 2 },
    { runs: under(0, 1, 0), weight: 1 },
    { runs: under(1, 1.02, 0), weight: 1 },
  ]
  const found = rankingAcross(assumed, { better: "more", bootstrap: bootstrap("across") })
  expect(found.overall.scenarios.map(({ scenario }) => scenario)).toEqual([0, 1, 2])
  const means = assumed.map(({ runs }) => (runs[0] as Float64Array).reduce((a, b) => a + b, 0) / 40)
  const [a, b, c] = means as [number, number, number]
  expect(found.overall.scenarios[0]?.mean).toBeCloseTo((2 * a + b + c) / 4, 12)
  expect(found.surelyOtherFirst).toEqual([1])
  expect(found.otherFirst).toContain(1)
  expect(found.each[2]?.nearFirst).toHaveLength(1)
})

test("across assumptions: where nothing differs nobody else is first, whoever stands first there", () => {
  const assumed = [
    { runs: [Float64Array.of(0, 0, 0), Float64Array.of(0, 0, 0)], weight: 1 },
    { runs: [Float64Array.of(0, 1, 0), Float64Array.of(1, 1, 1)], weight: 1 },
  ]
  const { overall, each, otherFirst } = rankingAcross(assumed, { better: "more", bootstrap: bootstrap("nothing") })
  expect([overall.scenarios[0]?.scenario, each[0]?.scenarios[0]?.scenario]).toEqual([1, 0])
  expect(otherFirst).toEqual([])
})

test("is refused: one scenario, one run, and unpaired runs", () => {
  const options = { better: "more", bootstrap: bootstrap("refused") } as const
  expect(() => rankingOf([Float64Array.of(1, 2)], options)).toThrow(RangeError)
  expect(() => rankingOf([Float64Array.of(1), Float64Array.of(2)], options)).toThrow(RangeError)
  expect(() => rankingOf([Float64Array.of(1, 2), Float64Array.of(2)], options)).toThrow(RangeError)
  expect(() => rankingAcross([{ runs: [], weight: 0 }], options)).toThrow(RangeError)
})
