/** Robustness: a criterion of all policies, with what the errors of the table and the choice of futures make of it. */
import { normalQuantile } from "@laksana/engine"
import { bestFirst, checkedTable, type Criterion, type OutcomeTable } from "./outcome-table.ts"
import { resampledPolicy, type RobustPolicy } from "./resampled-policy.ts"

export interface RobustnessOptions {
  readonly uniform: () => number
  /** 500 if not given. */
  readonly resamples?: number
  /** `sampled`: the futures are drawn from more that might be, and are resampled too; `all`: they are all there are. */
  readonly futures: "sampled" | "all"
}

export interface Robustness {
  readonly policies: readonly RobustPolicy[]
  /** Policies by the value, the best first; of equal ones the first. */
  readonly order: readonly number[]
}

/**
 * Resamples each value from a normal distribution about it with its standard error, each by itself, and where asked the futures with
 * replacement, for all policies the same ones. With common luck errors of policies in one future go together, and differences are better
 * known than this says. A baseline future loses its place when futures are resampled: ask for `all` then.
 */
export function robustnessOf(table: OutcomeTable, criterion: Criterion, options: RobustnessOptions): Robustness {
  const { uniform, resamples = 500, futures: kind } = options
  const { futures, weights } = checkedTable(table)
  if (!(Number.isInteger(resamples) && resamples >= 2)) throw new RangeError(`${resamples} resamples; at least 2`)
  const values = criterion.of(table)
  const drawn = Array.from(values, () => new Float64Array(resamples))
  const wins = new Float64Array(values.length)
  for (let turn = 0; turn < resamples; turn++) {
    const taken = Array.from({ length: futures }, (_, future) =>
      kind === "sampled" ? Math.floor(uniform() * futures) : future,
    )
    const again = table.values.map((row, policy) =>
      Float64Array.from(taken, (future) => {
        const error = table.errors?.[policy]?.[future] ?? 0
        return (row[future] as number) + (error > 0 ? error * normalQuantile(uniform()) : 0)
      }),
    )
    const counted = taken.map((future) => weights[future] as number)
    // All futures taken may be ones of no weight.
    const kept = counted.some((weight) => weight > 0) ? counted : counted.map(() => 1)
    const found = criterion.of({ better: table.better, values: again, weights: kept })
    for (const [policy, each] of drawn.entries()) each[turn] = found[policy] as number
    const best = bestFirst(found, criterion.better)[0] as number
    wins[best] = (wins[best] as number) + 1
  }
  return {
    policies: Array.from(values, (value, policy) =>
      resampledPolicy(value, drawn[policy] as Float64Array, wins[policy] as number),
    ),
    order: bestFirst(values, criterion.better),
  }
}
