/** Functions whose variance is known in parts, and designs to try them on; for tests. */
import type { SaltelliBlocks } from "../blocks.ts"

export interface KnownFunction {
  readonly dimensions: number
  /** At a point of the unit cube. */
  readonly at: (point: ArrayLike<number>) => number
  readonly variance: number
  readonly first: readonly number[]
  readonly total: readonly number[]
  readonly second: (i: number, j: number) => number
}

/** Ishigami & Homma (1990) on (−π, π)³: sin x₁ + a sin² x₂ + b x₃⁴ sin x₁. */
export function ishigami(a = 7, b = 0.1): KnownFunction {
  const p4 = Math.PI ** 4
  const alone = [(1 + (b * p4) / 5) ** 2 / 2, a ** 2 / 8, 0]
  const joint = b ** 2 * p4 ** 2 * (1 / 18 - 1 / 50)
  const variance = alone.reduce((sum, value) => sum + value, joint)
  const angle = (u: number) => Math.PI * (2 * u - 1)
  return {
    dimensions: 3,
    at: (u) => {
      const [x, y, z] = [angle(u[0] ?? 0), angle(u[1] ?? 0), angle(u[2] ?? 0)]
      return Math.sin(x) + a * Math.sin(y) ** 2 + b * z ** 4 * Math.sin(x)
    },
    variance,
    first: alone.map((value) => value / variance),
    total: [joint, 0, joint].map((value, i) => (value + (alone[i] ?? 0)) / variance),
    second: (i, j) => (i === 0 && j === 2 ? joint / variance : 0),
  }
}

/** Sobol's g-function (Saltelli & Sobol 1995): Π (|4 u − 2| + a) / (1 + a); V_i = 1 / (3 (1 + a_i)²), those of sets are products. */
export function gFunction(coefficients: readonly number[]): KnownFunction {
  const alone = coefficients.map((a) => 1 / (3 * (1 + a) ** 2))
  const variance = alone.reduce((product, value) => product * (1 + value), 1) - 1
  return {
    dimensions: coefficients.length,
    at: (u) => coefficients.reduce((product, a, i) => (product * (Math.abs(4 * (u[i] ?? 0) - 2) + a)) / (1 + a), 1),
    variance,
    first: alone.map((value) => value / variance),
    total: alone.map((value) => ((value / (1 + value)) * (variance + 1)) / variance),
    second: (i, j) => ((alone[i] ?? 0) * (alone[j] ?? 0)) / variance,
  }
}

/** Values on blocks of so many base points. `value` is told the point, its base point, the block's place (A, B, then others), the run. */
export function blocksOn(
  dimensions: number,
  basePoints: number,
  coordinates: (basePoint: number) => ArrayLike<number>,
  value: (point: Float64Array, basePoint: number, place: number, run: number) => number,
  { second = true, runs = 1 } = {},
): Required<SaltelliBlocks> {
  const block = () => new Float64Array(basePoints * runs)
  const [a, b] = [block(), block()]
  const ab = Array.from({ length: dimensions }, block)
  const ba = Array.from({ length: second ? dimensions : 0 }, block)
  for (let j = 0; j < basePoints; j++) {
    const both = Float64Array.from(coordinates(j))
    const [pointA, pointB] = [both.slice(0, dimensions), both.slice(dimensions)]
    const fill = (into: Float64Array, point: Float64Array, place: number) => {
      for (let run = 0; run < runs; run++) into[j * runs + run] = value(point, j, place, run)
    }
    fill(a, pointA, 0)
    fill(b, pointB, 1)
    ab.forEach((into, i) => fill(into, pointA.with(i, pointB[i] as number), 2 + i))
    ba.forEach((into, i) => fill(into, pointB.with(i, pointA[i] as number), 2 + dimensions + i))
  }
  return { a, b, ab, ba }
}

/** Evenly spread points, by Kronecker's sequence of the generalised golden ratio (Roberts 2018): errors far below those of chance. */
export function evenly(dimensions: number): (index: number) => Float64Array {
  let ratio = 2
  for (let i = 0; i < 60; i++) ratio = (1 + ratio) ** (1 / (dimensions + 1))
  return (index) => Float64Array.from({ length: dimensions }, (_, k) => (0.5 + (index + 1) * ratio ** -(k + 1)) % 1)
}
