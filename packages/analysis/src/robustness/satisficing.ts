/** Satisficing: in how much of what may come a policy is good enough. More is better. */
import { advantage, checkedTable, type Criterion, type OutcomeTable } from "./outcome-table.ts"

/** An outcome that is to be at least as good as a threshold. */
export interface Requirement {
  readonly table: OutcomeTable
  readonly threshold: number
}

/**
 * The share of futures in which a policy meets the threshold, which itself is good enough (the domain criterion as McPhail et al. 2018
 * and Kwakkel, Eker & Pruyt 2016 use the name, after Starr 1963).
 */
export function satisficing(threshold: number): Criterion {
  return { better: "more", of: (table) => satisficingAll([{ table, threshold }]) }
}

/** The share of futures in which a policy meets all requirements. Futures count as the first table says. */
export function satisficingAll(requirements: readonly Requirement[]): Float64Array {
  const [first] = requirements
  if (first === undefined) throw new RangeError("no requirement")
  const { futures, weights } = checkedTable(first.table)
  for (const { table, threshold } of requirements) {
    if (checkedTable(table).futures !== futures || table.values.length !== first.table.values.length) {
      throw new RangeError("requirements on tables of different policies or futures")
    }
    if (!Number.isFinite(threshold)) throw new RangeError(`threshold ${threshold}`)
  }
  return Float64Array.from(first.table.values, (_, policy) =>
    weights.reduce((share, weight, future) => {
      const met = requirements.every(
        ({ table, threshold }) =>
          advantage(table.better, (table.values[policy] as Float64Array)[future] as number, threshold) >= 0,
      )
      return met ? share + weight : share
    }, 0),
  )
}
