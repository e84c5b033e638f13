/** Outcome table: what an outcome comes to under each policy in each future, and which way is better. */

/** `more`: the larger the value, the better; `less`: the smaller. */
export type Better = "more" | "less"

export interface OutcomeTable {
  readonly better: Better
  /** One list for each policy, with one value for each future, in the same order of futures for all policies. */
  readonly values: readonly Float64Array[]
  /** Standard errors of the values, in the same order; where not given, values count as exact. */
  readonly errors?: readonly Float64Array[]
  /** How much each future counts, in any unit; all alike if not given. */
  readonly weights?: readonly number[]
}

/** A criterion of robustness: one number for each policy, and which way that number is better. */
export interface Criterion {
  readonly better: Better
  readonly of: (table: OutcomeTable) => Float64Array
}

/** The table, checked: at least one policy and one future, all lists as long as each other, all numbers finite. */
export function checkedTable(table: OutcomeTable): { readonly futures: number; readonly weights: Float64Array } {
  const futures = table.values[0]?.length ?? 0
  if (futures === 0) throw new RangeError("an outcome table without policies or without futures")
  checkRows(table.values, futures, "values")
  if (table.errors !== undefined) {
    if (table.errors.length !== table.values.length) throw new RangeError("errors of other policies than the values")
    checkRows(table.errors, futures, "errors")
    if (table.errors.some((row) => row.some((error) => error < 0))) throw new RangeError("a standard error below 0")
  }
  const given = table.weights ?? Array.from({ length: futures }, () => 1)
  const sum = given.reduce((total, weight) => total + weight, 0)
  if (given.length !== futures || !given.every((weight) => weight >= 0) || !(sum > 0) || !Number.isFinite(sum)) {
    throw new RangeError(`weights of ${futures} futures were expected: finite, none below 0, not all 0`)
  }
  return { futures, weights: Float64Array.from(given, (weight) => weight / sum) }
}

function checkRows(rows: readonly Float64Array[], futures: number, what: string): void {
  if (!rows.every((row) => row.length === futures && row.every(Number.isFinite))) {
    throw new RangeError(`${what} of ${futures} futures were expected for each policy, all of them finite`)
  }
}

/** How much better `a` is than `b`, below 0 if it is worse. */
export const advantage = (better: Better, a: number, b: number): number => (better === "more" ? a - b : b - a)

/** The places of the numbers, the best first; of equal ones the earlier first. */
export function bestFirst(values: ArrayLike<number>, better: Better): number[] {
  return Array.from(values, (_, index) => index).sort(
    (a, b) => advantage(better, values[b] as number, values[a] as number) || a - b,
  )
}

/** The places of the best: all that are equal to it up to rounding, as sums of the same numbers in another order are. */
export function equallyBest(values: ArrayLike<number>, better: Better): readonly number[] {
  const all = Array.from(values)
  const best = all.reduce((a, b) => (advantage(better, b, a) > 0 ? b : a))
  const near = rounding * Math.max(...all.map(Math.abs))
  return [...all.keys()].filter((at) => Math.abs((all[at] as number) - best) <= near)
}

/** The sum of weights times values; weights sum to 1. */
export function weightedMean(values: Float64Array, weights: Float64Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += (values[i] as number) * (weights[i] as number)
  return sum
}

/**
 * The least value that values of at least the share `at` of the weight do not exceed; where that share is met exactly, halfway to the
 * next (so that 0.5 gives the usual median).
 */
export function weightedQuantile(values: Float64Array, weights: Float64Array, at: number): number {
  const order = Array.from(values, (_, index) => index)
    .filter((index) => (weights[index] as number) > 0)
    .sort((a, b) => (values[a] as number) - (values[b] as number) || a - b)
  let below = 0
  for (const [place, index] of order.entries()) {
    below += weights[index] as number
    const next = order[place + 1]
    if (next === undefined || below > at + rounding) return values[index] as number
    if (below >= at - rounding) return ((values[index] as number) + (values[next] as number)) / 2
  }
  return Number.NaN
}

/** What sums of weights may be off by. */
const rounding = 1e-12
