/** What was learned: divergences known exactly, and records that say nothing. */
import { openStream, streamKey } from "@laksana/engine"
import { describe, expect, test } from "vitest"
import { type Information, informationOf } from "./information.ts"
import { tiedPairs } from "./identifiability.ts"
import { posteriorOf } from "./posterior.ts"

const uniform = (name: string) => openStream(streamKey("learned", name), 0)
const drawn = (luck: () => number, count: number) => Array.from({ length: count }, luck)
const normal = (luck: () => number) => Math.sqrt(-2 * Math.log(luck())) * Math.cos(2 * Math.PI * luck())
const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const share = (found: readonly Information[], grade: Information["learned"]) =>
  found.filter(({ learned }) => learned === grade).length / found.length

describe("posterior", () => {
  test("the conjugate normal: prior N(0, 1), σ = 0.5, y = 1 gives N(0.8, 0.2)", () => {
    const luck = uniform("conjugate")
    const values = Array.from({ length: 20_000 }, () => normal(luck))
    const weights = values.map((value) => Math.exp(-2 * (1 - value) ** 2))
    const { mean, sd, quantiles } = posteriorOf(values, weights, [0.05, 0.5])
    // About 7,000 effective draws of deviation 0.45: a standard error of 0.005.
    expect(Math.abs(mean - 0.8)).toBeLessThan(0.025)
    expect(Math.abs(sd - Math.sqrt(0.2))).toBeLessThan(0.02)
    expect(Math.abs((quantiles[0]?.value ?? 0) - (0.8 - 1.644854 * Math.sqrt(0.2)))).toBeLessThan(0.05)
    expect(Math.abs((quantiles[1]?.value ?? 0) - 0.8)).toBeLessThan(0.03)
    expect(posteriorOf([1, 2, 3]).mean).toBe(2)
  })
})

describe("information", () => {
  test.each([1, 2, 3])("of a posterior that rules out all but a 2^−%d of the prior is so many bits", (bits) => {
    const luck = uniform(`truncated ${bits}`)
    const ranks = drawn(luck, 8000)
    const weights = ranks.map((rank) => (rank < 2 ** -bits ? 1 : 0))
    const found = informationOf(ranks, weights)
    expect(Math.abs(found.bits - bits)).toBeLessThan(0.03)
    expect(found.learned).toBe("much")
  })

  test("of a Beta(2, 2) posterior is ln 6 − 5/3 nats, by weights and by draws alike", () => {
    // ∫ 6u(1−u) ln(6u(1−u)) du, with ψ(2) − ψ(4) = −5/6.
    const known = (Math.log(6) - 5 / 3) / Math.LN2
    const luck = uniform("beta")
    const ranks = drawn(luck, 20_000)
    const weights = ranks.map((rank) => rank * (1 - rank))
    expect(Math.abs(informationOf(ranks, weights).bits - known)).toBeLessThan(0.015)
    // The second of three even numbers is Beta(2, 2).
    const middle = Array.from({ length: 20_000 }, () => drawn(luck, 3).toSorted((a, b) => a - b)[1] ?? 0)
    expect(Math.abs(informationOf(middle).bits - known)).toBeLessThan(0.015)
    expect(informationOf(middle).learned).toBe("little")
  })

  test("of a Beta(1, 8) posterior is log2 8 − 7/8 log2 e, and its estimate is not biased where draws are few", () => {
    const known = 3 - 7 / 8 / Math.LN2
    const estimates = (count: number) =>
      Array.from({ length: 200 }, (_, trial) => {
        const luck = uniform(`few ${count} ${trial}`)
        return informationOf(Array.from({ length: count }, () => 1 - luck() ** (1 / 8))).bits
      })
    // Bins of 1/16 blur 0.01 bits of it; uncorrected, 400 draws would give 0.025 too many.
    expect(Math.abs(average(estimates(400)) - known)).toBeLessThan(0.015)
    expect(Math.abs(average(estimates(3000)) - known)).toBeLessThan(0.008)
  })

  test("of nothing is nothing in 95 of 100 trials and more, whatever the weights", () => {
    for (const [name, weigh] of [
      ["equal", () => 1],
      ["exponential", (luck: () => number) => -Math.log(luck())],
      ["log-normal", (luck: () => number) => Math.exp(1.5 * normal(luck))],
      ["mostly none", (luck: () => number) => (luck() < 0.06 ? luck() : 0)],
    ] as const) {
      for (const count of [300, 4000]) {
        const found = Array.from({ length: 200 }, (_, trial) => {
          const luck = uniform(`nothing ${name} ${count} ${trial}`)
          const ranks = drawn(luck, count)
          return informationOf(
            ranks,
            ranks.map(() => weigh(luck)),
          )
        })
        expect(share(found, "nothing") + share(found, "unclear"), `${name} ${count}`).toBeGreaterThanOrEqual(0.95)
        // With enough draws the bits themselves are close to none.
        if (name === "equal" && count === 4000) expect(average(found.map(({ bits }) => bits))).toBeLessThan(0.003)
      }
    }
  })

  test("is graded by what share of the prior is ruled out", () => {
    const luck = uniform("grades")
    const ranks = drawn(luck, 20_000)
    const grade = (kept: number) =>
      informationOf(
        ranks,
        ranks.map((rank) => (rank < kept ? 1 : 0)),
      ).learned
    expect([0.9, 0.7, 0.4].map(grade)).toEqual(["little", "something", "much"])
  })

  test("that could be told is told, and a sixth of it is not", () => {
    const of = (slope: number) =>
      Array.from({ length: 200 }, (_, trial) => {
        const luck = uniform(`slope ${slope} ${trial}`)
        const ranks = drawn(luck, 2000)
        return informationOf(
          ranks,
          ranks.map((rank) => 1 + slope * (2 * rank - 1)),
        )
      })
    // A density 1 + s(2u − 1) has about s²/6 nats: 0.015 bits for s = 0.25, which 2,000 draws tell.
    const found = of(0.25)
    expect(average(found.map(({ detectable }) => detectable ?? 0))).toBeGreaterThan(0.006)
    expect(average(found.map(({ detectable }) => detectable ?? 0))).toBeLessThan(0.02)
    expect(share(found, "little")).toBeGreaterThan(0.6)
    expect(share(of(0.1), "nothing")).toBeGreaterThan(0.8)
  })

  test("is not feigned by descendants of a few draws: they count as the draws they descend from", () => {
    const luck = uniform("descendants")
    const few = drawn(luck, 6)
    const many = Array.from({ length: 5000 }, (_, i) => few[i % 6] ?? 0)
    const found = informationOf(many)
    expect(found.effectiveSize).toBeCloseTo(6, 1)
    expect(found).toMatchObject({ learned: "unclear", bits: 0, chance: 1, bins: 1 })
  })

  test("refuses what is no rank", () => {
    expect(() => informationOf([0.5, 1.5])).toThrow(RangeError)
    expect(() => informationOf([])).toThrow(RangeError)
  })
})

describe("tied pairs", () => {
  test("are found where the record knows only a product or a difference", () => {
    const luck = uniform("product")
    const ranks = [drawn(luck, 5000), drawn(luck, 5000), drawn(luck, 5000)] as const
    const weights = ranks[0].map((first, i) => Math.exp(-200 * (first + (ranks[1][i] ?? 0) - 1) ** 2))
    const found = tiedPairs(ranks, weights)
    expect(found.map(({ parameters }) => parameters)).toEqual([[0, 1]])
    expect(found[0]?.correlation).toBeLessThan(-0.95)
    const alike = ranks[0].map((first, i) => Math.exp(-2 * (first - (ranks[2][i] ?? 0)) ** 2))
    expect(tiedPairs(ranks, alike)[0]).toMatchObject({ parameters: [0, 2] })
    expect(tiedPairs(ranks, alike)[0]?.correlation).toBeGreaterThan(0.1)
  })

  test("have Spearman's correlation, which no increasing scale changes", () => {
    const first = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1]
    const second = [0.2, 0.1, 0.3, 0.5, 0.4, 0.6, 0.8, 0.7, 0.9, 0.95, 0.85, 1]
    // 1 − 6 Σd² / (n³ − n), with Σd² = 6 × 1 + 1 + 1 + 4.
    const known = 1 - (6 * 12) / (12 ** 3 - 12)
    expect(tiedPairs([first, second])[0]?.correlation).toBeCloseTo(known, 12)
    expect(tiedPairs([first.map((rank) => rank ** 3), second])[0]?.correlation).toBeCloseTo(known, 12)
  })

  test("share a rank among values that are equal", () => {
    const first = [0.1, 0.2, 0.2, 0.3, 0.4, 0.5, 0.5, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1]
    const second = [0.2, 0.1, 0.3, 0.3, 0.4, 0.35, 0.6, 0.5, 0.8, 0.7, 0.65, 0.9, 0.9, 1]
    expect(tiedPairs([first, second])[0]?.correlation).toBeCloseTo(0.9579233374501792, 10)
  })

  test("are hardly ever named where parameters are independent, however much is learned of each", () => {
    let named = 0
    for (let trial = 0; trial < 200; trial++) {
      const luck = uniform(`independent ${trial}`)
      const ranks = Array.from({ length: 8 }, () => drawn(luck, 1000))
      const weights = drawn(luck, 1000).map((u, i) => {
        const at = (parameter: number) => ranks[parameter]?.[i] ?? 0
        return u * at(0) ** 2 * Math.exp(-20 * (at(1) - 0.5) ** 2) * (at(2) < 0.2 || at(2) > 0.8 ? 4 : 1)
      })
      if (tiedPairs(ranks, weights).length > 0) named++
    }
    expect(named / 200).toBeLessThan(0.05 + 4 * Math.sqrt((0.05 * 0.95) / 200))
  })

  test("are not named more often where the weight is at the corners, though there a few draws decide", () => {
    const outer = (rank: number) => (rank < 0.1 || rank > 0.9 ? 10 : 1)
    let named = 0
    for (let trial = 0; trial < 400; trial++) {
      const luck = uniform(`corners ${trial}`)
      const [first, second] = [drawn(luck, 600), drawn(luck, 600)]
      const weights = first.map((rank, i) => outer(rank) * outer(second[i] ?? 0))
      if (tiedPairs([first, second], weights).length > 0) named++
    }
    // By the effective sample size alone it would be 0.14.
    expect(named / 400).toBeLessThan(0.05 + 4 * Math.sqrt((0.05 * 0.95) / 400))
    expect(named).toBeGreaterThan(0)
  })

  test("are not named from a few draws, nor from their descendants", () => {
    const luck = uniform("few")
    const few = Array.from({ length: 8 }, () => luck())
    const many = Array.from({ length: 800 }, (_, i) => few[i % 8] ?? 0)
    expect(tiedPairs([many, many])).toEqual([])
    expect(tiedPairs([[0.5]])).toEqual([])
    const real = drawn(luck, 20)
    expect(tiedPairs([real, real])).toHaveLength(1)
  })
})
