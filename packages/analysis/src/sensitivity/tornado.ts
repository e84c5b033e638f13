/** Tornado: one thing moved at a time, to the low and the high end of a named range, and what that does to an outcome at the baseline. */
import { type Estimate, levelOf, symmetric } from "./estimate.ts"

/** One thing that was moved. Values are by run, as those of the baseline are. */
export interface Moved<Name> {
  readonly name: Name
  readonly low: ArrayLike<number>
  readonly high: ArrayLike<number>
}

export interface TornadoOptions {
  /** `common` run r has the same luck everywhere: differences are by run · `own` no two runs share luck. */
  readonly luck: "common" | "own"
  /** 0.95 if not given. */
  readonly level?: number
}

/** The outcome's mean less the baseline's; without an interval where there is a single run. */
export interface Moving {
  readonly difference: number
  readonly interval: Estimate | undefined
}

export interface Bar<Name> {
  readonly name: Name
  readonly low: Moving
  readonly high: Moving
  /** High less low. */
  readonly swing: Moving
  /** From the lowest to the highest of low, high and the baseline. */
  readonly reach: number
  /**
   * `moves` · `still` the same in every run, to the last bit. With luck in common that is a finding; in outcomes of yes or no it may
   * be that no run was near the edge.
   */
  readonly kind: "moves" | "still"
}

/**
 * Bars by reach, the longest first, equal ones in the order given; those that do nothing stay, at the end, in the order given.
 * Intervals are Student's; under common luck of the differences by run, under own luck of two independent means (Welch 1947). Throws a
 * `RangeError` where values are not as many as the baseline's, or not finite.
 */
export function tornado<Name>(
  baseline: ArrayLike<number>,
  moved: readonly Moved<Name>[],
  options: TornadoOptions,
): Bar<Name>[] {
  const level = levelOf(options)
  const moving = (to: ArrayLike<number>, from: ArrayLike<number>): Moving =>
    options.luck === "common" ? pairedMoving(to, from, level) : unpairedMoving(to, from, level)
  const bars = moved.map(({ name, low, high }): Bar<Name> => {
    const ends = [moving(low, baseline), moving(high, baseline)] as const
    const differences = [ends[0].difference, ends[1].difference, 0]
    const same = [low, high].every((values) => Array.from(values).every((value, run) => value === baseline[run]))
    return {
      name,
      low: ends[0],
      high: ends[1],
      swing: moving(high, low),
      reach: Math.max(...differences) - Math.min(...differences),
      kind: same ? "still" : "moves",
    }
  })
  // Sorting keeps the order of equals.
  return [
    ...bars.filter(({ kind }) => kind === "moves").sort((a, b) => b.reach - a.reach),
    ...bars.filter(({ kind }) => kind === "still"),
  ]
}

function pairedMoving(to: ArrayLike<number>, from: ArrayLike<number>, level: number): Moving {
  check(to, from)
  const { mean, error } = meanWithError(Float64Array.from(to, (value, run) => value - (from[run] as number)))
  return told(mean, error, level, to.length - 1)
}

function unpairedMoving(to: ArrayLike<number>, from: ArrayLike<number>, level: number): Moving {
  check(to, from)
  const [other, base] = [meanWithError(to), meanWithError(from)]
  const squares = [other.error ** 2, base.error ** 2] as const
  const error = Math.sqrt(squares[0] + squares[1])
  const freedom = error > 0 ? ((to.length - 1) * error ** 4) / (squares[0] ** 2 + squares[1] ** 2) : to.length - 1
  return told(other.mean - base.mean, error, level, freedom)
}

function told(difference: number, error: number, level: number, freedom: number): Moving {
  return { difference, interval: freedom >= 1 ? symmetric(difference, error, level, freedom) : undefined }
}

function check(to: ArrayLike<number>, from: ArrayLike<number>): void {
  if (to.length !== from.length || to.length === 0) {
    throw new RangeError(`${to.length} values where the baseline has ${from.length}`)
  }
  for (const values of [to, from]) {
    const odd = Array.from(values).findIndex((value) => !Number.isFinite(value))
    if (odd >= 0) throw new RangeError(`value ${odd} is ${values[odd]}; a finite number was expected`)
  }
}

function meanWithError(values: ArrayLike<number>): { readonly mean: number; readonly error: number } {
  const all = Float64Array.from(values)
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length
  const squares = all.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, error: all.length > 1 ? Math.sqrt(squares / (all.length - 1) / all.length) : Number.NaN }
}
