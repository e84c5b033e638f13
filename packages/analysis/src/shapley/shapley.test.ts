/** Shapley values: games with known values, the four axioms, and sampling against exact values. */
import { openStream, streamKey } from "@laksana/engine"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Attributions } from "./attribution.ts"
import { exactShapley, playersOf } from "./exact.ts"
import { sampledShapley } from "./sampled.ts"

const one = (value: number) => Float64Array.of(value)
const means = ({ players }: Attributions) => players.map(({ mean }) => mean)
const uniform = (name: string) => openStream(streamKey("shapley", name), 0)

/** The cost of a runway that all players of a coalition can land on: that of the one who needs the longest. */
const airport = (costs: readonly number[]) => (coalition: readonly number[]) =>
  one(Math.max(0, ...coalition.map((player) => costs[player] ?? 0)))

/** Each stretch of the runway is shared by those who need it (Littlechild & Owen 1973). */
const airportShares = (costs: readonly number[]) => {
  let share = 0
  return costs.map((cost, i) => (share += (cost - (costs[i - 1] ?? 0)) / (costs.length - i)))
}

/** A game with any value for each of 2ⁿ coalitions, in so many draws. */
const games = (players: number, draws: number) =>
  fc.array(
    fc
      .array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: draws, maxLength: draws })
      .map((values) => Float64Array.from(values)),
    { minLength: 2 ** players, maxLength: 2 ** players },
  )
const valueIn = (game: readonly Float64Array[]) => (coalition: number) => game[coalition] ?? Float64Array.of()
const maskOf = (coalition: readonly number[]) => coalition.reduce((mask, player) => mask | (1 << player), 0)

function permutations(players: readonly number[]): number[][] {
  if (players.length === 0) return [[]]
  return players.flatMap((first) => permutations(players.filter((p) => p !== first)).map((rest) => [first, ...rest]))
}

describe("exact", () => {
  test("the airport game of (1, 2, 3) gives (1/3, 5/6, 11/6)", () => {
    const shares = means(exactShapley(3, (coalition) => airport([1, 2, 3])(playersOf(coalition))))
    expect(shares[0]).toBeCloseTo(1 / 3, 12)
    expect(shares[1]).toBeCloseTo(5 / 6, 12)
    expect(shares[2]).toBeCloseTo(11 / 6, 12)
  })

  test("the variance of Ishigami's function (7, 0.1) is shared as .4357, .4424, .1218", () => {
    const [a, b] = [7, 0.1]
    // Y = sin x₁ + a sin² x₂ + b x₃⁴ sin x₁, with x even on (−π, π): E x⁴ = π⁴/5, E x⁸ = π⁸/9, Var sin² = 1/8.
    const first = (1 + (b * Math.PI ** 4) / 5) ** 2 / 2
    const second = a ** 2 / 8
    const together = (b ** 2 * Math.PI ** 8 * (1 / 9 - 1 / 25)) / 2
    const explained = (players: readonly number[]) =>
      (players.includes(0) ? first : 0) +
      (players.includes(1) ? second : 0) +
      (players.includes(0) && players.includes(2) ? together : 0)
    const found = exactShapley(3, (coalition) => one(explained(playersOf(coalition))))
    const total = found.all[0] ?? 0
    expect(total).toBeCloseTo(a ** 2 / 8 + (b * Math.PI ** 4) / 5 + (b ** 2 * Math.PI ** 8) / 18 + 0.5, 10)
    expect(means(found).map((mean) => (mean / total).toFixed(4))).toEqual(["0.4357", "0.4424", "0.1218"])
  })

  test("is the average over all orders, in each draw", () => {
    fc.assert(
      fc.property(games(4, 2), (game) => {
        const orders = permutations([0, 1, 2, 3])
        const found = exactShapley(4, valueIn(game))
        for (const draw of [0, 1]) {
          for (const player of [0, 1, 2, 3]) {
            const added = orders.map((order) => {
              const before = maskOf(order.slice(0, order.indexOf(player)))
              return (game[before | (1 << player)]?.[draw] ?? 0) - (game[before]?.[draw] ?? 0)
            })
            const average = added.reduce((sum, each) => sum + each, 0) / orders.length
            expect(found.players[player]?.perDraw[draw]).toBeCloseTo(average, 10)
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  test("efficiency: in each draw the shares sum to v(all) − v(none)", () => {
    fc.assert(
      fc.property(games(5, 3), (game) => {
        const { players, all, none } = exactShapley(5, valueIn(game))
        for (const draw of [0, 1, 2]) {
          const sum = players.reduce((total, { perDraw }) => total + (perDraw[draw] ?? 0), 0)
          expect(sum).toBeCloseTo((all[draw] ?? 0) - (none[draw] ?? 0), 10)
        }
      }),
      { numRuns: 30 },
    )
  })

  test("dummy: who adds the same to every coalition gets just that", () => {
    fc.assert(
      fc.property(games(4, 1), fc.double({ min: -5, max: 5, noNaN: true }), (game, alone) => {
        const value = (coalition: number) =>
          one((game[coalition & 15]?.[0] ?? 0) + ((coalition & 16) === 0 ? 0 : alone))
        expect(exactShapley(5, value).players[4]?.mean).toBeCloseTo(alone, 10)
      }),
      { numRuns: 30 },
    )
  })

  test("symmetry: who are exchanged in a game exchange their shares", () => {
    fc.assert(
      fc.property(games(4, 1), (game) => {
        const exchanged = (coalition: number) => (coalition & 0b1100) | ((coalition & 1) << 1) | ((coalition & 2) >> 1)
        const shares = means(exactShapley(4, valueIn(game)))
        const others = means(exactShapley(4, (coalition) => valueIn(game)(exchanged(coalition))))
        ;[1, 0, 2, 3].forEach((other, player) => expect(others[player]).toBeCloseTo(shares[other] ?? 0, 10))
      }),
      { numRuns: 30 },
    )
  })

  test("additivity: the shares of a sum of games are the sums of the shares", () => {
    fc.assert(
      fc.property(games(4, 1), games(4, 1), (first, second) => {
        const sum = means(exactShapley(4, (c) => one((first[c]?.[0] ?? 0) + (second[c]?.[0] ?? 0))))
        const [a, b] = [means(exactShapley(4, valueIn(first))), means(exactShapley(4, valueIn(second)))]
        sum.forEach((share, player) => expect(share).toBeCloseTo((a[player] ?? 0) + (b[player] ?? 0), 10))
      }),
      { numRuns: 30 },
    )
  })

  test("values every coalition once, and tells the error over draws", () => {
    const asked: number[] = []
    const found = exactShapley(2, (coalition) => {
      asked.push(coalition)
      return coalition === 3 ? Float64Array.of(2, 4, 6) : new Float64Array(3)
    })
    expect(asked.toSorted()).toEqual([0, 1, 2, 3])
    expect(found).toMatchObject({ evaluations: 4, orders: undefined })
    // Shares 1, 2, 3: a deviation of 1 over three draws.
    expect(found.players[0]).toMatchObject({ mean: 2, samplingError: 0, drawError: Math.sqrt(1 / 3) })
    expect(exactShapley(1, one).players[0]?.drawError).toBeUndefined()
  })

  test("of nobody is nothing; more than 12, or draws that do not match, are refused", () => {
    expect(exactShapley(0, () => one(3)).players).toEqual([])
    expect(() => exactShapley(13, one)).toThrow(RangeError)
    expect(() => exactShapley(2, (coalition) => new Float64Array(coalition + 1))).toThrow(RangeError)
  })
})

describe("sampled", () => {
  test("agrees with exact values within four standard errors, on random games of 12 players", () => {
    for (const index of [1, 2, 3]) {
      const luck = uniform(`game ${index}`)
      // Interactions of two and three, so that contributions depend on who came before.
      const terms = Array.from({ length: 40 }, () => ({
        of: Array.from({ length: 3 }, () => Math.floor(12 * luck())),
        worth: luck() - 0.3,
      }))
      const value = (coalition: readonly number[]) =>
        one(terms.reduce((sum, { of, worth }) => sum + (of.every((p) => coalition.includes(p)) ? worth : 0), 0))
      const exact = exactShapley(12, (coalition) => value(playersOf(coalition)))
      const sampled = sampledShapley(12, value, { uniform: uniform(`orders ${index}`), pairs: 200 })
      sampled.players.forEach(({ mean, samplingError }, player) => {
        expect(samplingError).toBeLessThan(0.06)
        expect(Math.abs(mean - (exact.players[player]?.mean ?? 0))).toBeLessThanOrEqual(4 * samplingError + 1e-12)
      })
    }
  })

  test("the airport game of 14 players is met within four standard errors, and these are honest", () => {
    const costs = Array.from({ length: 14 }, (_, i) => (i + 1) ** 1.5)
    const known = airportShares(costs)
    const deviations: number[] = []
    for (let repeat = 0; repeat < 20; repeat++) {
      const { players } = sampledShapley(14, airport(costs), { uniform: uniform(`airport ${repeat}`), pairs: 150 })
      // The cheapest adds something in one order of 14 only, too rarely for a normal error.
      players
        .slice(4)
        .forEach(({ mean, samplingError }, i) => deviations.push((mean - (known[i + 4] ?? 0)) / samplingError))
    }
    expect(Math.max(...deviations.map(Math.abs))).toBeLessThan(4)
    // The mean square of 200 deviations, of which 20 are independent, in units of their standard error.
    const square = deviations.reduce((sum, z) => sum + z * z, 0) / deviations.length
    expect(square).toBeGreaterThan(0.6)
    expect(square).toBeLessThan(1.6)
  })

  test("an order and its reverse cancel what depends on place alone: (Σ a)² is exact from any two pairs", () => {
    const worth = (player: number) => player + 1
    const square = (coalition: readonly number[]) => one(coalition.reduce((sum, p) => sum + worth(p), 0) ** 2)
    const total = (14 * 15) / 2
    const { players } = sampledShapley(14, square, { uniform: uniform("square"), pairs: 2 })
    players.forEach(({ mean, samplingError }, player) => {
      expect(mean).toBeCloseTo(worth(player) * total, 8)
      expect(samplingError).toBeLessThan(1e-8)
    })
  })

  test("efficiency holds in each draw, and coalitions are valued once, up to the limit", () => {
    const luck = uniform("draws")
    const asked = new Set<string>()
    const value = (coalition: readonly number[]) => {
      expect(asked.has(coalition.join())).toBe(false)
      expect(coalition).toEqual(coalition.toSorted((a, b) => a - b))
      asked.add(coalition.join())
      return Float64Array.from({ length: 3 }, () => luck())
    }
    const found = sampledShapley(20, value, { uniform: uniform("limit"), pairs: 1000, mostEvaluations: 200 })
    expect(asked.size).toBe(found.evaluations)
    expect(found.evaluations).toBeLessThanOrEqual(200)
    expect(found.evaluations).toBeGreaterThan(150)
    expect(found.orders).toBeGreaterThanOrEqual(8)
    for (const draw of [0, 1, 2]) {
      const sum = found.players.reduce((total, { perDraw }) => total + (perDraw[draw] ?? 0), 0)
      expect(sum).toBeCloseTo((found.all[draw] ?? 0) - (found.none[draw] ?? 0), 12)
    }
  })

  test("is refused where a limit leaves no standard error", () => {
    const options = { uniform: uniform("none"), pairs: 10, mostEvaluations: 20 }
    expect(() => sampledShapley(14, () => one(0), options)).toThrow(RangeError)
  })
})
