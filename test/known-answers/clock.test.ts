/** The clock against mathematics: each estimate lies within four of its standard errors. Seeds are fixed. */
import { describe, expect, test } from "vitest"
import { chainModel, momentsOf, runChain } from "./chain.ts"

/** Asserts that an estimate agrees with what mathematics gives. */
function agrees(estimate: number, exact: number, se: number) {
  expect(Math.abs(estimate - exact) / se, `${estimate} against ${exact} (se ${se})`).toBeLessThan(4)
}

const shareOf = (values: readonly number[], holds: (value: number) => boolean) =>
  values.filter(holds).length / values.length
const seOfShare = (p: number, n: number) => Math.sqrt((p * (1 - p)) / n)

/** First-passage times of a chain that only climbs, with a rate for each rung. */
function climb(rates: readonly number[], until: number, runs: number): number[] {
  const model = chainModel(
    rates.map((rate, rung) => ({ name: `rung ${rung}`, rate, of: (n) => (n === rung ? 1 : 0), by: 1 })),
    0,
  )
  const times: number[] = []
  runChain(model, { until, runs, seed: "climb", levels: [rates.length] }, ({ reached }) =>
    times.push(reached[0] as number),
  )
  return times
}

describe("hypoexponential (1, 2, 3)", () => {
  const times = climb([1, 2, 3], 60, 40_000)
  const { mean, variance, se, seVariance } = momentsOf(times)
  test("mean 11/6", () => agrees(mean, 11 / 6, se))
  test("variance 49/36", () => agrees(variance, 49 / 36, seVariance))
  test("F(1) = 0.2525805", () =>
    agrees(
      shareOf(times, (t) => t <= 1),
      0.2525805,
      seOfShare(0.2525805, times.length),
    ))
})

test("Erlang (3, 0.5): F(6) = 0.5768099", () => {
  const times = climb([0.5, 0.5, 0.5], 80, 40_000)
  agrees(
    shareOf(times, (t) => t <= 6),
    0.5768099,
    seOfShare(0.5768099, times.length),
  )
})

test("M/M/1 (0.8, 1): L = 4 and W = 5", () => {
  const queue = chainModel(
    [
      { name: "arrival", rate: 0.8, of: () => 1, by: 1 },
      { name: "departure", rate: 1, of: (n) => (n > 0 ? 1 : 0), by: -1 },
    ],
    0,
  )
  const until = 20_000
  const lengths: number[] = []
  const waits: number[] = []
  runChain(queue, { until, runs: 40, seed: "queue" }, ({ state }) => {
    lengths.push(state.area / until)
    // Little's law: mean time in the system is the mean number over the rate of arrivals.
    waits.push(state.area / state.births)
  })
  const length = momentsOf(lengths)
  const wait = momentsOf(waits)
  agrees(length.mean, 4, length.se)
  agrees(wait.mean, 5, wait.se)
  expect(length.se).toBeLessThan(0.1)
})

test("Yule process with λt = 1.5: mean 4.481689, variance 15.603848", () => {
  const yule = chainModel([{ name: "birth", rate: 1, of: (n) => n, by: 1 }], 1)
  const sizes: number[] = []
  runChain(yule, { until: 1.5, runs: 40_000, seed: "yule" }, ({ state }) => sizes.push(state.n))
  const { mean, variance, se, seVariance } = momentsOf(sizes)
  agrees(mean, Math.exp(1.5), se)
  agrees(variance, Math.exp(1.5) * (Math.exp(1.5) - 1), seVariance)
})

test("two states (0.3, 0.1): p01(2) = 0.4130033", () => {
  const model = chainModel(
    [
      { name: "up", rate: 0.3, of: (n) => (n === 0 ? 1 : 0), by: 1 },
      { name: "down", rate: 0.1, of: (n) => (n === 1 ? 1 : 0), by: -1 },
    ],
    0,
  )
  const ends: number[] = []
  runChain(model, { until: 2, runs: 40_000, seed: "two states" }, ({ state }) => ends.push(state.n))
  agrees(
    shareOf(ends, (n) => n === 1),
    0.4130033,
    seOfShare(0.4130033, ends.length),
  )
})

test("competing risks 0.5, 0.2, 0.3: each wins in its share, whenever it happens", () => {
  const only = (n: number) => (n === 0 ? 1 : 0)
  const model = chainModel(
    [
      { name: "a", rate: 0.5, of: only, by: 1 },
      { name: "b", rate: 0.2, of: only, by: 10 },
      { name: "c", rate: 0.3, of: only, by: 100 },
    ],
    0,
  )
  const winners: number[] = []
  runChain(model, { until: 100, runs: 40_000, seed: "competition" }, ({ state }) => winners.push(state.n))
  for (const [winner, share] of [
    [1, 0.5],
    [10, 0.2],
    [100, 0.3],
  ] as const)
    agrees(
      shareOf(winners, (n) => n === winner),
      share,
      seOfShare(share, winners.length),
    )
})

test("common luck: Var(−ln U/λ₁ + ln U/λ₂) = (1/λ₁ − 1/λ₂)²", () => {
  const first = (rate: number) => {
    const model = chainModel([{ name: "wait", rate, of: (n) => (n === 0 ? 1 : 0), by: 1 }], 0)
    const times: number[] = []
    runChain(model, { until: 200, runs: 40_000, seed: "pairs", levels: [1] }, ({ reached }) =>
      times.push(reached[0] as number),
    )
    return times
  }
  const slow = first(0.5)
  const fast = first(0.8)
  const { variance, seVariance } = momentsOf(slow.map((time, i) => time - (fast[i] as number)))
  agrees(variance, (1 / 0.5 - 1 / 0.8) ** 2, seVariance)
})

test("a clock wrong by 2 % is seen", () => {
  const times = climb([1.02], 100, 100_000)
  const { mean, se } = momentsOf(times)
  expect(Math.abs(mean - 1) / se).toBeGreaterThan(4)
})
