import { describe, expect, test } from "vitest"
import { bytesOf, checksum } from "../testing/checksum.ts"
import { maximumSobolDimensions, polynomialOf } from "./directions.ts"
import { sobolSequence } from "./sobol-sequence.ts"

const all = sobolSequence({ dimensions: maximumSobolDimensions })
const wordsAt = (index: number) => new Uint32Array(all.pointAt(index).map((coordinate) => coordinate * 2 ** 32))

/**
 * The definition, in exact whole numbers: m_i = 2 a_1 m_(i-1) ^ ... ^ 2^s m_(i-s) ^ m_(i-s), and a coordinate is the sum modulo 2 of
 * m_i / 2^i over the digits i of Gray's code of the index (Joe and Kuo 2003, eq. 2 to 4).
 */
function slowly(index: number, dimension: number): number {
  const row = dimension === 0 ? undefined : polynomialOf(dimension)
  const m: bigint[] = []
  for (let i = 0; i < 32; i++) {
    const given = row === undefined ? 1 : row.initial[i]
    if (given !== undefined || row === undefined) {
      m.push(BigInt(given ?? 1))
      continue
    }
    const back = (k: number) => m[i - k] as bigint
    let next = back(row.degree) ^ (back(row.degree) << BigInt(row.degree))
    const coefficients = row.inner.toString(2).padStart(row.degree - 1, "0")
    for (let k = 1; k < row.degree; k++) if (coefficients[k - 1] === "1") next ^= back(k) << BigInt(k)
    m.push(next)
  }
  const gray = BigInt(index) ^ (BigInt(index) >> 1n)
  let coordinate = 0n
  for (let i = 0n; i < 32n; i++) if (((gray >> i) & 1n) === 1n) coordinate ^= (m[Number(i)] as bigint) << (31n - i)
  return Number(coordinate) / 2 ** 32
}

describe("Sobol sequence", () => {
  test("begins with the points that Joe and Kuo print", () => {
    const { pointAt } = sobolSequence({ dimensions: 3 })
    expect(Array.from({ length: 10 }, (_, i) => [...pointAt(i)])).toEqual([
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
      [0.1875, 0.3125, 0.9375],
      [0.6875, 0.8125, 0.4375],
    ])
  })

  test("its definition, in each of 1,111 dimensions", () => {
    for (const index of [6, 1_000_003, 2 ** 32 - 1]) {
      const point = all.pointAt(index)
      for (let dimension = 0; dimension < maximumSobolDimensions; dimension++) {
        if (point[dimension] !== slowly(index, dimension)) expect(`${index}, ${dimension}`).toBe("as defined")
      }
    }
  })

  test("the points of SciPy 1.17, some of them printed", () => {
    const at = (index: number) => [1, 2, 3, 10, 50, 100, 212, 250, 500, 1111].map((d) => wordsAt(index)[d - 1])
    expect(at(100)).toEqual([
      1778384896, 1107296256, 3321888768, 2986344448, 2852126720, 3791650816, 33554432, 33554432, 2113929216,
      1979711488,
    ])
    expect(at(1000)).toEqual([
      943718400, 415236096, 2227175424, 297795584, 2059403264, 801112064, 3602907136, 1749024768, 1094713344,
      1589641216,
    ])
  })

  test("the points of SciPy 1.17 in 1,111 dimensions, by the checksums of their words: the first 4,096, and those of 1, 2, 4, ..., 2^31", () => {
    const wordsOf = (indexes: readonly number[]) => indexes.flatMap((index) => [...wordsAt(index)])
    const first = Array.from({ length: 4096 }, (_, i) => i)
    expect(checksum(bytesOf(wordsOf(first)))).toBe(0xc7e6ebc5)
    // Each brings in one more direction number.
    const powers = Array.from({ length: 32 }, (_, k) => 2 ** k)
    expect(checksum(bytesOf(wordsOf(powers)))).toBe(0xa838e0ab)
  })

  test("each of the first 2^m points is alone in its 2^m-th part of every axis", () => {
    for (const m of [0, 1, 4, 10]) {
      const taken = new Uint8Array(maximumSobolDimensions * 2 ** m)
      for (let i = 0; i < 2 ** m; i++) {
        const point = all.pointAt(i)
        for (let dimension = 0; dimension < maximumSobolDimensions; dimension++) {
          taken[dimension * 2 ** m + Math.floor((point[dimension] as number) * 2 ** m)] = 1
        }
      }
      expect(taken.every((part) => part === 1)).toBe(true)
    }
  })

  test("the first two dimensions are as even as can be: a point in every box of volume 2^-m, whatever its shape", () => {
    const { pointAt } = sobolSequence({ dimensions: 2 })
    const m = 8
    const points = Array.from({ length: 2 ** m }, (_, i) => pointAt(i))
    for (let a = 0; a <= m; a++) {
      const boxes = points.map(([x = 0, y = 0]) => Math.floor(x * 2 ** a) * 2 ** (m - a) + Math.floor(y * 2 ** (m - a)))
      expect(new Set(boxes).size).toBe(2 ** m)
    }
  })

  test("fewer dimensions are the first ones of more", () => {
    const few = sobolSequence({ dimensions: 7, scrambling: { kind: "owen", seed: "s" } })
    const many = sobolSequence({ dimensions: 40, scrambling: { kind: "owen", seed: "s" } })
    for (const index of [0, 5, 77]) expect(many.pointAt(index).slice(0, 7)).toEqual(few.pointAt(index))
  })

  test("more dimensions than the table has are refused", () => {
    expect(() => sobolSequence({ dimensions: 1112 })).toThrow(RangeError)
    expect(() => sobolSequence({ dimensions: 0 })).toThrow(RangeError)
    expect(() => all.pointAt(2 ** 32)).toThrow(RangeError)
  })
})
