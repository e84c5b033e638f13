import { describe, expect, test } from "vitest"
import { directionsOf, maximumSobolDimensions, polynomialOf } from "./directions.ts"
import { checksum } from "../testing/checksum.ts"

const rows = Array.from({ length: maximumSobolDimensions - 1 }, (_, i) => polynomialOf(i + 1))

/** A polynomial over GF(2) as bits, coefficient of x^k at bit k. */
const bitsOf = ({ degree, inner }: { degree: number; inner: number }) =>
  2 ** degree + 2 * inner * Math.sign(degree - 1) + 1

/** x^exponent modulo a polynomial, one multiplication by x at a time from what is known of smaller ones. */
function multiplied(a: number, b: number, polynomial: number, degree: number): number {
  let product = 0
  for (let factor = a, rest = b; rest > 0; rest >>= 1) {
    if ((rest & 1) === 1) product ^= factor
    factor <<= 1
    if (factor >= 2 ** degree) factor ^= polynomial
  }
  return product
}

function powerOfX(exponent: number, polynomial: number, degree: number): number {
  let power = 1
  for (let base = degree === 1 ? 2 ^ polynomial : 2, rest = exponent; rest > 0; rest >>= 1) {
    if ((rest & 1) === 1) power = multiplied(power, base, polynomial, degree)
    base = multiplied(base, base, polynomial, degree)
  }
  return power
}

const primeFactors = (n: number) =>
  Array.from({ length: n }, (_, i) => i + 1).filter(
    (p) => p > 1 && n % p === 0 && !Array.from({ length: p }, (_, i) => i).some((q) => q > 1 && p % q === 0),
  )

/** Of x, the order modulo a primitive polynomial of degree s is 2^s - 1 and no part of it. */
function isPrimitive(polynomial: number, degree: number, factors: readonly number[]): boolean {
  const order = 2 ** degree - 1
  return (
    powerOfX(order, polynomial, degree) === 1 && factors.every((p) => powerOfX(order / p, polynomial, degree) !== 1)
  )
}

describe("Joe and Kuo's table", () => {
  test("its polynomials are all the primitive ones of degrees 1 to 13, by degree and then by size", () => {
    const primitive: number[] = []
    for (let degree = 1; degree <= 13; degree++) {
      const factors = primeFactors(2 ** degree - 1)
      for (let polynomial = 2 ** degree + 1; polynomial < 2 ** (degree + 1); polynomial += 2) {
        if (isPrimitive(polynomial, degree, factors)) primitive.push(polynomial)
      }
    }
    expect(primitive.slice(0, 6)).toEqual([0b11, 0b111, 0b1011, 0b1101, 0b10011, 0b11001])
    expect(rows.map(bitsOf)).toEqual(primitive)
  })

  test("every m_i is odd and less than 2^i, and there are as many as the degree", () => {
    for (const { degree, initial } of rows) {
      expect(initial).toHaveLength(degree)
      expect(initial.every((m, i) => m % 2 === 1 && m < 2 ** (i + 1))).toBe(true)
    }
  })

  test("rows as printed in the published file", () => {
    const row = (d: number) => {
      const { degree, inner, initial } = polynomialOf(d - 1)
      return [degree, inner, ...initial].join(" ")
    }
    expect(row(2)).toBe("1 0 1")
    expect(row(3)).toBe("2 1 1 3")
    expect(row(10)).toBe("5 7 1 1 7 11 19")
    expect(row(50)).toBe("8 97 1 1 1 3 23 43 57 177")
    expect(row(100)).toBe("9 244 1 1 5 5 11 5 45 117 217")
    // Of the rows that the authors corrected in 2010.
    expect(row(212)).toBe("11 316 1 3 1 13 1 33 117 143 313 187 1073")
    expect(row(250)).toBe("11 502 1 3 5 9 7 21 45 15 397 385 597")
    expect(row(1000)).toBe("13 3396 1 1 3 9 3 3 105 201 373 877 919 1263 6649")
  })

  test("all rows, by the checksum of the published file's lines 2 to 1,111 with single spaces", () => {
    const lines = rows.map(({ degree, inner, initial }, i) => `${[i + 2, degree, inner, ...initial].join(" ")}\n`)
    const bytes = Uint8Array.from(lines.join(""), (letter) => letter.charCodeAt(0))
    expect([bytes.length, checksum(bytes)]).toEqual([54_089, 0xfa6f7105])
  })

  test("there are no more", () => {
    expect(() => polynomialOf(maximumSobolDimensions)).toThrow(RangeError)
  })
})

describe("directions", () => {
  test("number i ends with its i-th digit: of the first 2^m points none share a 2^m-th part of an axis", () => {
    for (let dimension = 0; dimension < maximumSobolDimensions; dimension++) {
      expect(
        directionsOf(dimension).every((word, i) => word % 2 ** (31 - i) === 0 && (word / 2 ** (31 - i)) % 2 === 1),
      ).toBe(true)
    }
  })

  test("property A up to 1,111 dimensions: each of the first 2^d points has a corner of the d-cube of its own (Sobol' 1976)", () => {
    // The first digits of direction numbers follow the polynomial's recurrence alone, as far as one likes. Packed by 32.
    const size = maximumSobolDimensions
    const words = Math.ceil(size / 32)
    const firstDigits = Array.from({ length: size }, (_, dimension) => {
      const digits = new Uint8Array(size)
      const { degree, inner, initial } =
        dimension === 0 ? { degree: size, inner: 0, initial: [1] } : polynomialOf(dimension)
      for (let i = 0; i < size; i++) {
        if (i < degree) {
          digits[i] = Math.floor((initial[i] ?? 0) / 2 ** i)
          continue
        }
        let digit = digits[i - degree] as number
        for (let k = 1; k < degree; k++) digit ^= ((inner >> (degree - 1 - k)) & 1) * (digits[i - k] as number)
        digits[i] = digit
      }
      const packed = new Uint32Array(words)
      for (const [i, digit] of digits.entries()) packed[i >> 5] = (packed[i >> 5] as number) | (digit << (i & 31))
      return packed
    })
    const digitAt = (row: Uint32Array, at: number) => ((row[at >> 5] as number) >>> (at & 31)) & 1
    // Elimination without exchanging rows meets a 1 at every step where all leading determinants are 1.
    let independent = 0
    for (const [at, pivot] of firstDigits.entries()) {
      if (digitAt(pivot, at) !== 1) break
      independent++
      for (const row of firstDigits.slice(at + 1)) {
        if (digitAt(row, at) === 1)
          for (let w = at >> 5; w < words; w++) row[w] = (row[w] as number) ^ (pivot[w] as number)
      }
    }
    expect(independent).toBe(size)
  })
})
