/**
 * Cheapest reaching: which of several packages of known cost is the cheapest that succeeds with at least a target chance, how likely that
 * choice is right, and who gets the next runs.
 */
import { lowerBeta } from "../distributions/incomplete-beta.ts"
import { sampledShare, sharedOut } from "./ocba.ts"

/** A package with its cost, which is known, and how many of its runs succeeded. */
export interface TriedPackage {
  readonly cost: number
  readonly successes: number
  readonly runs: number
}

/** The chance that the true chance of success is at least the target, with Jeffreys's prior (Beta(½, ½)). */
export const chanceOfReaching = ({ successes, runs }: TriedPackage, target: number): number =>
  1 - lowerBeta(successes + 0.5, runs - successes + 0.5, target)

/** The cheapest whose share of successes is the target or more; of equal cost that of the larger share; undefined if there is none. */
export function cheapestReaching(packages: readonly TriedPackage[], target: number): number | undefined {
  checkTarget(target)
  const share = (at: number) => (packages[at]?.successes as number) / (packages[at]?.runs as number)
  const cost = (at: number) => packages[at]?.cost as number
  return [...packages.keys()]
    .filter((at) => share(at) >= target)
    .sort((a, b) => cost(a) - cost(b) || share(b) - share(a) || a - b)[0]
}

/**
 * At least this is the chance that the choice is right: one, less the chance that the chosen falls short, and less the chances that each
 * cheaper one reaches the target (Bonferroni). Where none is chosen: less the chances that each reaches it.
 */
export function chanceOfCheapest(packages: readonly TriedPackage[], target: number): number {
  const chosen = cheapestReaching(packages, target)
  return packages.reduce((chance, tried, at) => {
    if (!decides(packages, chosen, at)) return chance
    const reaching = chanceOfReaching(tried, target)
    return Math.max(0, chance - (at === chosen ? 1 - reaching : reaching))
  }, 1)
}

/**
 * Further runs of each package, `further` in all. It is OCBA-CO (Lee, Pujowidianto, Li, Chen & Yap 2012) where the objective is known
 * without error: what costs more than the chosen cannot change the choice and gets none; the chosen and all cheaper ones get runs in
 * proportion to the square of deviation over distance to the target. Where none is chosen all count.
 */
export function ocbaForCheapest(packages: readonly TriedPackage[], target: number, further: number): readonly number[] {
  const chosen = cheapestReaching(packages, target)
  const parts = packages.map(({ successes, runs }, at) => {
    if (!decides(packages, chosen, at)) return 0
    const { mean, deviation } = sampledShare(successes, runs)
    const distance = Math.max(Math.abs(mean - target), deviation / Math.sqrt(runs) / 2)
    return (deviation / distance) ** 2
  })
  return sharedOut(
    parts,
    packages.map(({ runs }) => runs),
    further,
  )
}

/** Whether what one finds of a package can change the choice. */
function decides(packages: readonly TriedPackage[], chosen: number | undefined, at: number): boolean {
  if (chosen === undefined || at === chosen) return true
  return (packages[at] as TriedPackage).cost < (packages[chosen] as TriedPackage).cost
}

function checkTarget(target: number): void {
  if (!(target > 0 && target < 1)) throw new RangeError(`target ${target}; between 0 and 1 was expected`)
}
