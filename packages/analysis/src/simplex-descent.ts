/** Simplex descent: a low point of a function, found from its values at the corners of a simplex that walks downhill. */

export interface DescentOptions {
  /** How far the first simplex reaches in each direction. */
  readonly step: number
  /** The descent ends where the corners' values differ by less, and their places by less than its square root. */
  readonly tolerance: number
  readonly mostEvaluations: number
}

export interface Descent {
  readonly point: readonly number[]
  readonly value: number
  readonly evaluations: number
  /** Whether the corners agree; false where evaluations ran out. */
  readonly converged: boolean
}

interface Corner {
  readonly point: readonly number[]
  readonly value: number
}

/**
 * Nelder & Mead's simplex (1965, The Computer Journal 7, 308–313) with the coefficients that Gao & Han (2012) fit to the number of
 * dimensions; in two they are those of 1965. Values of +∞ are walls. A few evaluations more than `mostEvaluations` may be made: a step
 * that was begun is ended.
 */
export function simplexDescent(
  value: (point: readonly number[]) => number,
  start: readonly number[],
  { step, tolerance, mostEvaluations }: DescentOptions,
): Descent {
  const dimensions = Math.max(2, start.length)
  const expansion = 1 + 2 / dimensions
  const contraction = 0.75 - 1 / (2 * dimensions)
  const shrinkage = 1 - 1 / dimensions

  let evaluations = 0
  const cornerAt = (point: readonly number[]): Corner => {
    evaluations++
    return { point, value: value(point) }
  }
  const origin = cornerAt(start)
  let corners = [origin, ...start.map((_, i) => cornerAt(start.map((x, k) => (k === i ? x + step : x))))]
  for (;;) {
    corners.sort((a, b) => a.value - b.value)
    const best = corners[0] ?? origin
    const worst = corners.at(-1) ?? origin
    const converged = agree(corners, best, worst, tolerance)
    if (converged || evaluations >= mostEvaluations) return { ...best, evaluations, converged }

    const others = corners.slice(0, -1)
    const centre = start.map((_, i) => others.reduce((sum, { point }) => sum + (point[i] as number), 0) / others.length)
    const beyond = (factor: number) =>
      cornerAt(centre.map((middle, i) => middle + factor * (middle - (worst.point[i] as number))))

    const reflected = beyond(1)
    let chosen: Corner | undefined = reflected
    if (reflected.value < best.value) {
      const expanded = beyond(expansion)
      if (expanded.value < reflected.value) chosen = expanded
    } else if (!(reflected.value < (others.at(-1) ?? best).value)) {
      const outside = reflected.value < worst.value
      const contracted = beyond(outside ? contraction : -contraction)
      chosen = contracted.value < Math.min(reflected.value, worst.value) ? contracted : undefined
    }
    corners =
      chosen === undefined
        ? [best, ...corners.slice(1).map(({ point }) => cornerAt(nearer(best.point, point, shrinkage)))]
        : [...others, chosen]
  }
}

function agree(corners: readonly Corner[], best: Corner, worst: Corner, tolerance: number): boolean {
  const near = Math.sqrt(tolerance)
  return (
    // Rounding alone keeps large values from agreeing more closely than this.
    worst.value - best.value <= tolerance + 1e-14 * Math.abs(best.value) &&
    corners.every(({ point }) => point.every((x, i) => Math.abs(x - (best.point[i] as number)) <= near))
  )
}

const nearer = (to: readonly number[], point: readonly number[], share: number): number[] =>
  point.map((x, i) => (to[i] as number) + share * (x - (to[i] as number)))
