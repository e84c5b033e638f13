/** Cholesky: the lower triangle whose product with its transpose is a symmetric, positive definite matrix. */

export type Matrix = readonly (readonly number[])[]

/** Undefined where the matrix is not positive definite (to rounding: a pivot of 1e-10 or less counts as none). */
export function cholesky(matrix: Matrix): Matrix | undefined {
  const lower = matrix.map((row) => row.map(() => 0))
  for (const [i, row] of matrix.entries()) {
    const mine = lower[i] as number[]
    for (let j = 0; j <= i; j++) {
      const other = lower[j] as number[]
      let rest = row[j] as number
      for (let k = 0; k < j; k++) rest -= (mine[k] as number) * (other[k] as number)
      if (i !== j) mine[j] = rest / (other[j] as number)
      else if (rest > 1e-10) mine[j] = Math.sqrt(rest)
      else return undefined
    }
  }
  return lower
}

/** The vector that a lower triangle takes to `image`: by forward substitution. */
export function solveLower(lower: Matrix, image: readonly number[]): readonly number[] {
  const solution: number[] = []
  for (const [i, row] of lower.entries()) {
    let rest = image[i] as number
    for (let k = 0; k < i; k++) rest -= (row[k] as number) * (solution[k] as number)
    solution.push(rest / (row[i] as number))
  }
  return solution
}
