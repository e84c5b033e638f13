/** OCBA: who gets the next runs, so that the best is chosen rightly with as few as possible, and how likely that choice is right. */
import { normalTail } from "../distributions/normal.ts"
import { advantage, bestFirst, type Better } from "../robustness/outcome-table.ts"

/** What the runs of one design show. */
export interface Sampled {
  readonly mean: number
  /** Standard deviation of a single run. */
  readonly deviation: number
  readonly runs: number
}

/**
 * Of a yes or no. The deviation is that of a share with two successes and two failures more (Agresti & Coull 1998): one that never
 * failed yet may still.
 */
export function sampledShare(successes: number, runs: number): Sampled {
  const share = (successes + 2) / (runs + 4)
  return { mean: successes / runs, deviation: Math.sqrt(share * (1 - share)), runs }
}

/** The design of the best mean, of equal ones the first. */
export const bestOf = (designs: readonly Sampled[], better: Better): number =>
  bestFirst(
    designs.map(({ mean }) => mean),
    better,
  )[0] as number

/**
 * At least this is the chance that the design of the best mean is truly the best: one, less the chances that each other one is better
 * (Bonferroni, as in Chen, Lin, Yücesan & Chick 2000, eq. 3; normal means, nothing known before, runs of different designs independent).
 * With common luck differences are better known than this says. Never below 0.
 */
export function chanceOfBest(designs: readonly Sampled[], better: Better): number {
  const best = bestOf(designs, better)
  const chosen = designs[best] as Sampled
  return designs.reduce((chance, design, at) => {
    if (at === best) return chance
    const error = Math.sqrt(chosen.deviation ** 2 / chosen.runs + design.deviation ** 2 / design.runs)
    const ahead = advantage(better, chosen.mean, design.mean)
    return Math.max(0, chance - (error > 0 ? normalTail(ahead / error) : ahead > 0 ? 0 : 0.5))
  }, 1)
}

/**
 * Further runs of each design, `further` in all (Chen et al. 2000, theorem 1): others than the best in proportion to the square of
 * deviation over distance to the best, the best as the root of the summed squares makes it. What a design already has counts; one that
 * has more than its part gets none.
 */
export function ocba(designs: readonly Sampled[], better: Better, further: number): readonly number[] {
  const best = bestOf(designs, better)
  const chosen = designs[best] as Sampled
  const parts = designs.map(({ mean, deviation, runs }, at) => {
    if (at === best || deviation === 0) return 0
    // Two equal means are as far apart as runs could tell, or all would go to them.
    const distance = Math.max(advantage(better, chosen.mean, mean), deviation / Math.sqrt(runs) / 4)
    return (deviation / distance) ** 2
  })
  const squares = parts.reduce((sum, part, at) => {
    const { deviation } = designs[at] as Sampled
    return part > 0 ? sum + (part / deviation) ** 2 : sum
  }, 0)
  parts[best] = chosen.deviation * Math.sqrt(squares)
  return sharedOut(
    parts,
    designs.map(({ runs }) => runs),
    further,
  )
}

/**
 * Whole further runs, `further` in all, that bring totals as near to the proportions as they go without taking any away. Where there is
 * nothing to go by all get alike. Remainders go to the largest, of equal ones the first.
 */
export function sharedOut(parts: readonly number[], runs: readonly number[], further: number): readonly number[] {
  if (!(Number.isInteger(further) && further >= 0)) throw new RangeError(`${further} further runs`)
  const proportions = parts.some((part) => part > 0) ? parts : parts.map(() => 1)
  let taking = [...parts.keys()].filter((at) => (proportions[at] as number) > 0)
  let wanted = new Float64Array(parts.length)
  for (;;) {
    const total = taking.reduce((sum, at) => sum + (runs[at] as number), further)
    const sum = taking.reduce((all, at) => all + (proportions[at] as number), 0)
    wanted = new Float64Array(parts.length)
    for (const at of taking) wanted[at] = (total * (proportions[at] as number)) / sum - (runs[at] as number)
    const kept = taking.filter((at) => (wanted[at] as number) > 0)
    if (kept.length === taking.length || kept.length === 0) break
    taking = kept
  }
  const whole = Array.from(wanted, (value) => Math.floor(Math.max(0, value) + 1e-9))
  const left = further - whole.reduce((sum, value) => sum + value, 0)
  const remainders = wanted.map((value, at) => value - (whole[at] as number))
  const order = bestFirst(remainders, "more").filter((at) => taking.includes(at))
  for (let turn = 0; turn < left; turn++) {
    const at = order[turn % order.length] as number
    whole[at] = (whole[at] as number) + 1
  }
  return whole
}
