import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { correlated } from "./correlated.ts"
import { latinHypercube } from "./latin-hypercube.ts"

/** Spearman's: 1 - 6 Σ d² / (n (n² - 1)), d the difference of ranks. */
function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const ranks = (values: readonly number[]) => values.map((value) => values.filter((other) => other < value).length)
  const theirs = ranks(b)
  const squares = ranks(a).reduce((sum, rank, i) => sum + (rank - (theirs[i] as number)) ** 2, 0)
  return 1 - (6 * squares) / (a.length * (a.length ** 2 - 1))
}

const column = (design: { pointAt: (index: number) => Float64Array }, k: number, from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => design.pointAt(from + i)[k] as number)

const target = [
  [1, 0.8, -0.4, 0],
  [0.8, 1, 0, 0.3],
  [-0.4, 0, 1, 0.5],
  [0, 0.3, 0.5, 1],
]

describe("correlated Latin hypercube", () => {
  test("ranks are correlated as asked, in the first hypercube and in each doubling: within 0.03 of 6/π · arcsin(ρ/2)", () => {
    const strata = 256
    const design = correlated(latinHypercube({ dimensions: 4, strata, seed: "correlated" }), target)
    for (const [from, to] of [
      [0, strata],
      [strata, 2 * strata],
      [0, 2 * strata],
    ] as const) {
      for (const [i, row] of target.entries()) {
        for (const [j, wanted] of row.entries()) {
          const reached = rankCorrelation(column(design, i, from, to), column(design, j, from, to))
          expect(Math.abs(reached - (6 / Math.PI) * Math.asin(wanted / 2))).toBeLessThan(0.03)
          expect(Math.abs(reached - wanted)).toBeLessThan(0.05)
        }
      }
    }
  })

  test("asking for none leaves less than a tenth of the variance that chance gives to correlations, 1 / (n - 1)", () => {
    const none = [
      [1, 0],
      [0, 1],
    ]
    const [n, seeds] = [64, 50]
    const variance = (correlate: boolean) => {
      let squares = 0
      for (let s = 0; s < seeds; s++) {
        const plain = latinHypercube({ dimensions: 2, strata: n, seed: `${s}` })
        const design = correlate ? correlated(plain, none) : plain
        squares += rankCorrelation(column(design, 0, 0, n), column(design, 1, 0, n)) ** 2
      }
      return squares / seeds
    }
    expect(Math.abs(variance(false) * (n - 1) - 1)).toBeLessThan(4 * Math.sqrt(2 / seeds))
    expect(variance(true) * (n - 1)).toBeLessThan(0.1)
  })

  test("every axis has the places it had, those of the first hypercube and of each doubling apart", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 5, max: 20 }), (seed, strata) => {
        const plain = latinHypercube({ dimensions: 4, strata, seed })
        const design = correlated(plain, target)
        for (const [from, to] of [
          [0, strata],
          [strata, 2 * strata],
          [2 * strata, 4 * strata],
        ] as const) {
          for (let k = 0; k < 4; k++) {
            expect(column(design, k, from, to).sort()).toEqual(column(plain, k, from, to).sort())
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  test("a matrix that no numbers have, or that is none of correlations, is refused, and so are too few points", () => {
    const design = latinHypercube({ dimensions: 3, strata: 16, seed: "s" })
    const refused = [
      [
        [1, 0.9, -0.9],
        [0.9, 1, 0.9],
        [-0.9, 0.9, 1],
      ],
      [
        [1, 0.5, -0.6],
        [0.5, 1, 0.5],
        [-0.6, 0.5, 1],
      ],
      [
        [1, 0, 0],
        [0, 1, 1],
        [0, 1, 1],
      ],
      [
        [1, 0.5, 0],
        [0.4, 1, 0],
        [0, 0, 1],
      ],
      [
        [1, 1, 0],
        [1, 1, 0],
        [0, 0, 1],
      ],
      [
        [2, 0, 0],
        [0, 2, 0],
        [0, 0, 2],
      ],
      [
        [1, Number.NaN, 0],
        [Number.NaN, 1, 0],
        [0, 0, 1],
      ],
      [
        [1, 0],
        [0, 1],
      ],
    ]
    for (const matrix of refused) expect(() => correlated(design, matrix)).toThrow(RangeError)
    const identity = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]
    expect(() => correlated(latinHypercube({ dimensions: 3, strata: 3, seed: "s" }), identity)).toThrow(RangeError)
  })
})
