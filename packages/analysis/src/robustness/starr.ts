/** Starr: for how many opinions of how likely the futures are a policy is the best. */
import { advantage, checkedTable, type OutcomeTable } from "./outcome-table.ts"

export interface StarrOptions {
  readonly uniform: () => number
  /** How many opinions are drawn; 2,000 if not given. */
  readonly opinions?: number
}

export interface StarrShare {
  /** Of all opinions, the share for which the policy is the best on average. More is better; the shares of all policies sum to 1. */
  readonly share: number
  /** Standard error, of the opinions drawn. */
  readonly error: number
}

/**
 * The domain criterion as it was first meant (Starr 1963; Schneller & Sphicas 1983, Omega 11): an opinion gives each future a chance, and
 * all opinions count alike (uniform on the simplex, drawn as exponential numbers over their sum). Of policies equally good the first
 * counts as best. With many futures almost all opinions are near to equal chances, and the best on average takes nearly all.
 * Weights of the table are not used.
 */
export function starrShares(table: OutcomeTable, { uniform, opinions = 2000 }: StarrOptions): readonly StarrShare[] {
  const { futures } = checkedTable(table)
  if (!(Number.isInteger(opinions) && opinions >= 1)) throw new RangeError(`${opinions} opinions`)
  const wins = new Float64Array(table.values.length)
  const chance = new Float64Array(futures)
  for (let opinion = 0; opinion < opinions; opinion++) {
    for (let future = 0; future < futures; future++) chance[future] = -Math.log(1 - uniform())
    let best = 0
    let bestSum = 0
    for (const [policy, row] of table.values.entries()) {
      let sum = 0
      for (let future = 0; future < futures; future++) sum += (chance[future] as number) * (row[future] as number)
      if (policy > 0 && advantage(table.better, sum, bestSum) <= 0) continue
      best = policy
      bestSum = sum
    }
    wins[best] = (wins[best] as number) + 1
  }
  return Array.from(wins, (won) => {
    const share = won / opinions
    return { share, error: Math.sqrt((share * (1 - share)) / opinions) }
  })
}
