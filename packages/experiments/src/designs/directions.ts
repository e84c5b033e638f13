/**
 * Directions: the direction numbers of the Sobol sequence in 32 bits, from Joe and Kuo's polynomials and first numbers. Bratley and
 * Fox (1988, ACM Transactions on Mathematical Software 14, 88-100), eq. 2 and 3.
 */
import { alphabet, packedRows } from "./joe-kuo-directions.ts"

/** The most dimensions a Sobol sequence can have here: up to it Joe and Kuo's numbers have Sobol's property A. */
export const maximumSobolDimensions = 1111

export interface Polynomial {
  readonly degree: number
  /** The coefficients between the first and the last, both 1: bit degree - 1 - k is that of x^(degree - k). */
  readonly inner: number
  /** The odd m_1, m_2, ... of the first `degree` direction numbers; m_i is less than 2^i. */
  readonly initial: readonly number[]
}

/** Row of Joe and Kuo's table for a dimension from 1 on (the dimension they number `dimension` + 1; their first has none). */
export function polynomialOf(dimension: number): Polynomial {
  let row = dimension - 1
  for (const [at, packed] of packedRows.entries()) {
    const degree = at + 1
    const width = Math.ceil(((degree - 1) * (degree + 2)) / 12)
    // Degree 1 has one row, of no characters.
    const rows = width === 0 ? 1 : packed.length / width
    if (row < rows) return unpacked(packed.slice(row * width, (row + 1) * width), degree)
    row -= rows
  }
  throw new RangeError(`A Sobol sequence has at most ${maximumSobolDimensions} dimensions here.`)
}

function unpacked(row: string, degree: number): Polynomial {
  let at = 0
  const read = (bits: number) => {
    let value = 0
    for (let left = bits; left > 0; left--, at++) {
      const six = alphabet.indexOf(row.charAt(Math.floor(at / 6)))
      value = value * 2 + ((six >>> (5 - (at % 6))) & 1)
    }
    return value
  }
  const inner = read(degree - 1)
  return { degree, inner, initial: Array.from({ length: degree }, (_, i) => read(i) * 2 + 1) }
}

/** The 32 direction numbers of a dimension from 0 on, as fractions of 2^32: number i begins at the i-th highest bit. */
export function directionsOf(dimension: number): Uint32Array {
  const directions = new Uint32Array(32)
  if (dimension === 0) return directions.map((_, i) => 2 ** (31 - i))
  const { degree, inner, initial } = polynomialOf(dimension)
  for (let i = 0; i < 32; i++) {
    const given = initial[i]
    if (given !== undefined) {
      directions[i] = given * 2 ** (31 - i)
      continue
    }
    const before = directions[i - degree] ?? 0
    let value = before ^ (before >>> degree)
    for (let k = 1; k < degree; k++) {
      if (((inner >>> (degree - 1 - k)) & 1) === 1) value ^= directions[i - k] ?? 0
    }
    directions[i] = value
  }
  return directions
}
