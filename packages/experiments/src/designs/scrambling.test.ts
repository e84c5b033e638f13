import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { nestedUniform, type Scrambling } from "./scrambling.ts"
import { sobolSequence } from "./sobol-sequence.ts"

const kinds: readonly Scrambling["kind"][] = ["digital-shift", "owen"]
const prefix = (coordinate: number, digits: number) => Math.floor(coordinate * 2 ** digits)
/** Digits that two coordinates share from the first on, at most 32. */
const shared = (a: number, b: number) => {
  let digits = 0
  while (digits < 32 && prefix(a, digits + 1) === prefix(b, digits + 1)) digits++
  return digits
}

describe.each(kinds)("scrambling by %s", (kind) => {
  test("two points share as many first digits of an axis as before: a box that held n points is a box that holds n points", () => {
    const dimensions = 50
    const plain = sobolSequence({ dimensions })
    fc.assert(
      fc.property(fc.string(), fc.nat(5000), fc.nat(5000), (seed, i, j) => {
        const scrambled = sobolSequence({ dimensions, scrambling: { kind, seed } })
        const [a, b, c, d] = [plain.pointAt(i), plain.pointAt(j), scrambled.pointAt(i), scrambled.pointAt(j)]
        for (let k = 0; k < dimensions; k++) {
          expect(shared(c[k] as number, d[k] as number)).toBe(shared(a[k] as number, b[k] as number))
        }
      }),
    )
  })

  test("the first 2^m points fill boxes of volume 2^-m of the first two dimensions, whatever their shape", () => {
    const m = 8
    const { pointAt } = sobolSequence({ dimensions: 2, scrambling: { kind, seed: "net" } })
    const points = Array.from({ length: 2 ** m }, (_, i) => pointAt(i))
    for (let a = 0; a <= m; a++) {
      const boxes = points.map(([x = 0, y = 0]) => prefix(x, a) * 2 ** (m - a) + prefix(y, m - a))
      expect(new Set(boxes).size).toBe(2 ** m)
    }
  })

  test("each point alone is uniform over seeds, in every dimension: χ² over 16 parts within its 99.99 % bound", () => {
    const seeds = 2000
    const bins = Array.from({ length: 4 }, () => new Array<number>(16).fill(0))
    for (let s = 0; s < seeds; s++) {
      const point = sobolSequence({ dimensions: 4, scrambling: { kind, seed: `${s}` } }).pointAt(5)
      for (const [k, coordinate] of point.entries()) {
        const parts = bins[k] as number[]
        parts[prefix(coordinate, 4)] = (parts[prefix(coordinate, 4)] as number) + 1
      }
    }
    const mean = seeds / 16
    for (const parts of bins) expect(parts.reduce((sum, n) => sum + (n - mean) ** 2 / mean, 0)).toBeLessThan(44.3)
  })

  test("coordinates are odd multiples of 2^-33, and so never 0", () => {
    const { pointAt } = sobolSequence({ dimensions: 9, scrambling: { kind, seed: "odd" } })
    for (let i = 0; i < 100; i++) expect(pointAt(i).every((coordinate) => (coordinate * 2 ** 33) % 2 === 1)).toBe(true)
  })

  test("seeds and dimensions have their own luck", () => {
    const one = sobolSequence({ dimensions: 9, scrambling: { kind, seed: "a" } }).pointAt(0)
    const other = sobolSequence({ dimensions: 9, scrambling: { kind, seed: "b" } }).pointAt(0)
    expect(new Set([...one, ...other]).size).toBe(18)
  })
})

describe("nested uniform scrambling", () => {
  test("is a permutation of each power of 2 of parts", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 10 }), (seed, second, digits) => {
        const images = Array.from({ length: 2 ** digits }, (_, i) =>
          Math.floor(nestedUniform(i * 2 ** (32 - digits), seed, second) / 2 ** (32 - digits)),
        )
        expect(new Set(images).size).toBe(2 ** digits)
      }),
    )
  })

  test("turns digits over fairly, and after different first digits independently: within 4.5 standard errors", () => {
    const seeds = 4000
    // A node is the digits before one of the first five; its turn is whether the next digit is turned over.
    const nodes = Array.from({ length: 5 }, (_, level) =>
      Array.from({ length: 2 ** level }, (_, at) => ({ level, at })),
    ).flat()
    const { random, floor } = { random: wordsOf(20240325), floor: Math.floor }
    const turns = nodes.map(() => new Int8Array(seeds))
    for (let s = 0; s < seeds; s++) {
      const [first, second] = [random(), random()]
      for (const [n, { level, at }] of nodes.entries()) {
        const image = nestedUniform(at * 2 ** (32 - level), first, second)
        ;(turns[n] as Int8Array)[s] = floor(image / 2 ** (31 - level)) % 2 === 0 ? 1 : -1
      }
    }
    const mean = (a: Int8Array, b?: Int8Array) => a.reduce((sum, t, s) => sum + t * (b?.[s] ?? 1), 0) / Math.sqrt(seeds)
    for (const [n, turn] of turns.entries()) {
      expect(Math.abs(mean(turn))).toBeLessThan(4.5)
      for (const other of turns.slice(0, n)) expect(Math.abs(mean(turn, other))).toBeLessThan(4.5)
    }
  })

  test("Owen's scrambling errs less than a shift for a smooth outcome, and both are right on average", () => {
    // The mean of a product whose integral is 1, by 256 points of 3 dimensions.
    const meanOf = (kind: Scrambling["kind"], seed: string) => {
      const { pointAt } = sobolSequence({ dimensions: 3, scrambling: { kind, seed } })
      let sum = 0
      for (let i = 0; i < 256; i++) sum += pointAt(i).reduce((product, u) => product * (1 + (u - 0.5)), 1)
      return sum / 256
    }
    const errors = (kind: Scrambling["kind"]) => Array.from({ length: 300 }, (_, s) => meanOf(kind, `${s}`) - 1)
    const square = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0) / values.length
    const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    for (const kind of kinds) {
      const values = errors(kind)
      expect(Math.abs(average(values))).toBeLessThan(4 * Math.sqrt(square(values) / values.length))
    }
    expect(square(errors("owen"))).toBeLessThan(square(errors("digital-shift")) / 2)
  })
})

/** Words of a linear congruential generator: fixed, and of another kind than what is tested. */
function wordsOf(seed: number): () => number {
  let state = BigInt(seed)
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n
    return Number(state >> 32n)
  }
}
