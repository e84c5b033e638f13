/**
 * Maximum likelihood: the parameters within bounds that make what was seen most likely, found from values of the log-likelihood alone.
 * Any function that can be computed will do: no gradient is asked for, and −∞ or NaN say that parameters are impossible.
 */
import { simplexDescent } from "./simplex-descent.ts"

export interface MaximumOptions {
  /** Lowest and highest value of each parameter, both finite. */
  readonly bounds: readonly (readonly [number, number])[]
  /** Where to begin; the middle of the bounds if not given. */
  readonly start?: readonly number[]
  /** Numbers in [0, 1), from which further starts are drawn. */
  readonly uniform: () => number
  /** How many starts; 4 if not given. More find the highest of several peaks. */
  readonly starts?: number
  /** The descent from one start ends where the log-likelihood differs by less than this; 10⁻¹⁰ if not given. */
  readonly tolerance?: number
  /** The most evaluations over all starts; 2,000 per parameter if not given. */
  readonly mostEvaluations?: number
}

export interface Maximum {
  readonly _tag: "Maximum"
  readonly argmax: readonly number[]
  readonly logLikelihood: number
  readonly evaluations: number
  /** Whether the search ended because nothing near is higher, and not because evaluations ran out. */
  readonly converged: boolean
  /** For each parameter the bound it lies at, to a millionth of their distance: then the maximum is likely beyond. */
  readonly atBound: readonly ("low" | "high" | undefined)[]
}

/** Why there is no maximum. */
export type NoMaximum =
  /** Bounds that are not finite, or the wrong way round, or a start outside them. */
  | { readonly _tag: "BoundsUnfit"; readonly parameter: number }
  /** No parameters that were tried had a finite log-likelihood. */
  | { readonly _tag: "NowherePossible"; readonly evaluations: number }

/**
 * Maximises by the simplex of Nelder & Mead (1965) on parameters transformed so that all numbers are within bounds: x = low + (high −
 * low)(1 + sin t)/2 (James & Roos 1975), which reaches the bounds themselves. From each start the search is begun anew at its own
 * result until that gains nothing, since a simplex may collapse where there is no maximum.
 */
export function maximumLikelihood(
  logLikelihood: (parameters: readonly number[]) => number,
  options: MaximumOptions,
): Maximum | NoMaximum {
  const { bounds, uniform, starts = 4, tolerance = 1e-10 } = options
  const unfit = bounds.findIndex(([low, high], i) => {
    const at = options.start?.[i] ?? low
    return !(Number.isFinite(low) && Number.isFinite(high) && low <= high && at >= low && at <= high)
  })
  if (unfit >= 0) return { _tag: "BoundsUnfit", parameter: unfit }

  let left = options.mostEvaluations ?? 2000 * Math.max(1, bounds.length)
  const most = left
  const inside = (point: readonly number[]) => point.map((t, i) => within(bounds[i] ?? [0, 0], t))
  const height = (point: readonly number[]) => {
    const value = logLikelihood(inside(point))
    return Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value
  }

  let best = { point: bounds.map(() => 0), value: Number.NEGATIVE_INFINITY, converged: false }
  for (let start = 0; start < starts && left > 0; start++) {
    const chosen = bounds.map((_, i) => (start === 0 ? options.start?.[i] : undefined))
    let from = bounds.map((bound, i) => outside(bound, chosen[i] ?? place(bound, start === 0 ? 0.5 : uniform())))
    let reached = Number.NEGATIVE_INFINITY
    while (left > 0) {
      const found = simplexDescent((point) => -height(point), from, { step: 0.4, tolerance, mostEvaluations: left })
      left -= found.evaluations
      const gained = -found.value - reached
      const converged = found.converged && !(gained > 10 * tolerance)
      if (-found.value > best.value || (converged && -found.value >= best.value)) {
        best = { point: found.point.slice(), value: -found.value, converged }
      }
      if (-found.value === Number.NEGATIVE_INFINITY || converged) break
      from = found.point.slice()
      reached = -found.value
    }
  }
  const evaluations = most - left
  if (!Number.isFinite(best.value)) return { _tag: "NowherePossible", evaluations }
  const argmax = inside(best.point)
  return {
    _tag: "Maximum",
    argmax,
    logLikelihood: best.value,
    evaluations,
    converged: best.converged,
    atBound: argmax.map((value, i) => boundAt(bounds[i] ?? [value, value], value)),
  }
}

type Bound = readonly [number, number]

const place = ([low, high]: Bound, share: number): number => low + share * (high - low)

const within = (bound: Bound, t: number): number =>
  Math.min(bound[1], Math.max(bound[0], place(bound, (1 + Math.sin(t)) / 2)))

/** The t of a value within bounds; a value at a bound is moved a little inward, where the simplex can tell up from down. */
function outside([low, high]: Bound, value: number): number {
  if (high === low) return 0
  const sine = (2 * (value - low)) / (high - low) - 1
  return Math.asin(Math.max(-1 + 1e-6, Math.min(1 - 1e-6, sine)))
}

function boundAt([low, high]: Bound, value: number): "low" | "high" | undefined {
  const near = 1e-6 * (high - low)
  if (high === low) return undefined
  return value - low <= near ? "low" : high - value <= near ? "high" : undefined
}
