import { describe, expect, test } from "vitest"
import { openStream, streamKey } from "../streams.ts"
import { coupledStarts } from "./coupled.ts"
import { chooser, type Population } from "./population.ts"
import { weightByOrigin } from "./effective.ts"

const size = 500
const uniform = openStream(streamKey("coupled", "weights"), 0)

/** Weights that differ by up to this share from equal ones; every third draw may descend from the one before it. */
function population(spread: number, share = 0): Population {
  const raw = Float64Array.from({ length: size }, () => 1 + spread * (2 * uniform() - 1))
  const sum = raw.reduce((total, each) => total + each, 0)
  return {
    seed: "coupled",
    size,
    end: 0,
    states: Array.from({ length: size }, () => ({})),
    weights: raw.map((each) => each / sum),
    origins: Int32Array.from({ length: size }, (_, i) => (i > 0 && uniform() < share ? i - 1 : i)),
    generations: [],
    stages: [],
    logEvidence: 0,
    agreements: {},
  }
}

const runs = 20_000
const first = population(0.4)
const second = population(0.4, 0.3)

describe("starts chosen side by side", () => {
  const found = coupledStarts(first, second, runs)

  test("are laid over each side's own weights", () => {
    for (const [{ weights }, starts] of [
      [first, found.first],
      [second, found.second],
    ] as const) {
      const seen = new Float64Array(size)
      for (const start of starts) seen[start] = (seen[start] ?? 0) + 1 / runs
      // Of each draw's share: the greatest of 500 deviations of so many spread-out runs stays far below a draw's weight.
      expect(Math.max(...weights.map((weight, i) => Math.abs(weight - (seen[i] ?? 0))))).toBeLessThan(0.15 / size)
    }
  })

  test("share their origin as often as the weights allow: one less the total variation between them", () => {
    const byOrigin = weightByOrigin(second.weights, second.origins)
    const overlap = weightByOrigin(first.weights, first.origins).reduce(
      (sum, weight, origin) => sum + Math.min(weight, byOrigin[origin] ?? 0),
      0,
    )
    expect(overlap).toBeGreaterThan(0.5)
    expect(overlap).toBeLessThan(0.9)
    expect(found.shared).toBeCloseTo(overlap, 2)
    const same = found.first.reduce(
      (count, start, run) => count + Number(first.origins[start] === second.origins[found.second[run] ?? -1]),
      0,
    )
    expect(same / runs).toBeCloseTo(found.shared, 2)
  })

  test("are exchanged where the sides are, and do not depend on how many there are", () => {
    const back = coupledStarts(second, first, 300)
    expect([...back.first]).toEqual([...found.second.subarray(0, 300)])
    expect([...back.second]).toEqual([...found.first.subarray(0, 300)])
  })

  test("of populations that weigh alike are those that each would choose", () => {
    const choose = chooser(first)
    const { first: one, second: other, shared } = coupledStarts(first, { ...first, logEvidence: 1 }, 300)
    expect(shared).toBe(1)
    expect([...one]).toEqual(Array.from({ length: 300 }, (_, run) => choose(run)))
    expect(other).toEqual(one)
  })

  test("are what runs then start from, and none are made up beyond them", () => {
    const choose = chooser({ ...first, starts: found.first.slice(0, 2) })
    expect([choose(0), choose(1)]).toEqual([found.first[0], found.first[1]])
    expect(() => choose(2)).toThrow(RangeError)
  })

  test("of populations that share nothing share no origin", () => {
    const half = (from: number): Population => ({
      ...first,
      weights: Float64Array.from({ length: size }, (_, i) => (i % 2 === from ? 2 / size : 0)),
    })
    const apart = coupledStarts(half(0), half(1), 100)
    expect(apart.shared).toBe(0)
    expect(apart.first.every((start) => start % 2 === 0) && apart.second.every((start) => start % 2 === 1)).toBe(true)
  })
})
