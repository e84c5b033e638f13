/**
 * Matrix exponential: a second way to a chain's exact solution, which shares nothing with the first: scaling and squaring of a
 * Taylor series (Moler & Van Loan 2003, SIAM Review 45, 3–49, method 3). Matrices are dense, row by row.
 */
import { type Chain, rateOf, type Transient } from "./transient.ts"

/** Of the scaled matrix, whose norm is at most ½, what is left out is less than ½^17 / 17! < 3 × 10⁻²⁰. */
const degree = 16

/** e^A of a square matrix. */
export function matrixExponential(matrix: Float64Array): Float64Array {
  const size = Math.sqrt(matrix.length)
  const norm = Math.max(
    ...Array.from({ length: size }, (_, j) =>
      Array.from({ length: size }, (_, i) => Math.abs(matrix[i * size + j] as number)).reduce((a, b) => a + b, 0),
    ),
  )
  const squarings = norm > 0.5 ? Math.ceil(Math.log2(norm / 0.5)) : 0
  const scaled = matrix.map((value) => value / 2 ** squarings)
  // Horner: 1 + A (1 + A/2 (1 + A/3 (…))).
  let result = identity(size)
  for (let k = degree; k >= 1; k--) {
    result = product(scaled, result).map((value) => value / k)
    for (let i = 0; i < size; i++) result[i * size + i] = (result[i * size + i] as number) + 1
  }
  for (let i = 0; i < squarings; i++) result = product(result, result)
  return result
}

/**
 * The same as `transient`: with R the generator's rates without its diagonal, the moments E[N^m; state] obey p′ = pQ,
 * n₁′ = n₁Q + pR and n₂′ = n₂Q + 2n₁R + pR: one linear system of three times the size.
 */
export function transientByExponential({ generator, start }: Chain, time: number): Transient {
  const size = Math.sqrt(generator.length)
  const whole = new Float64Array(9 * size * size)
  const put = (block: number, column: number, i: number, j: number, value: number) => {
    whole[(block * size + i) * 3 * size + column * size + j] = value * time
  }
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const rate = generator[i * size + j] as number
      for (const block of [0, 1, 2]) put(block, block, i, j, rate)
      if (i === j) continue
      put(0, 1, i, j, rate)
      put(0, 2, i, j, rate)
      put(1, 2, i, j, 2 * rate)
    }
  const row = matrixExponential(whole).slice(start * 3 * size, (start + 1) * 3 * size)
  const sum = (from: number) => row.slice(from, from + size).reduce((total, value) => total + value, 0)
  const occupation = row.slice(0, size)
  const variance = sum(2 * size) - sum(size) ** 2
  return { occupation, jumps: { mean: sum(size), variance, rate: rateOf(occupation, generator) } }
}

function identity(size: number): Float64Array {
  const matrix = new Float64Array(size * size)
  for (let i = 0; i < size; i++) matrix[i * size + i] = 1
  return matrix
}

function product(a: Float64Array, b: Float64Array): Float64Array {
  const size = Math.sqrt(a.length)
  const result = new Float64Array(size * size)
  for (let i = 0; i < size; i++)
    for (let k = 0; k < size; k++) {
      const factor = a[i * size + k] as number
      if (factor === 0) continue
      for (let j = 0; j < size; j++)
        result[i * size + j] = (result[i * size + j] as number) + factor * (b[k * size + j] as number)
    }
  return result
}
