/** Selection: run until the choice is as sure as asked, or as many times as one will; what to run next is a function of what was seen. */
import type { Better } from "../robustness/outcome-table.ts"
import { chanceOfCheapest, cheapestReaching, ocbaForCheapest, type TriedPackage } from "./cheapest-reaching.ts"
import { bestOf, chanceOfBest, ocba, type Sampled } from "./ocba.ts"

export interface SelectionOptions {
  /** Every design is run so often before any is preferred: at least 2; 10 or 20 let variances be known (Chen et al. 2000). */
  readonly firstRuns: number
  /** So many runs are given out at a time, all designs together. */
  readonly batch: number
  /** Stop once the choice is right with at least this chance. */
  readonly asked: number
  /** Stop at so many runs of all designs together. */
  readonly mostRuns: number
}

export interface Selection {
  /** `sure` as asked · `spent` the most runs are made, and the choice is less sure than asked. */
  readonly kind: "go on" | "sure" | "spent"
  /** The design chosen as things stand; undefined before all have their first runs, or where none fits. */
  readonly chosen: number | undefined
  /** At least this is the chance that the choice is right; 0 before all have their first runs. */
  readonly correct: number
  /** Further runs of each design; all 0 unless it goes on. */
  readonly runs: readonly number[]
}

/** The best mean. Looking often does not make the chance wrong for one who knew nothing before; at a fixed truth it may be a little high. */
export function selectBest(designs: readonly Sampled[], better: Better, options: SelectionOptions): Selection {
  return selection(designs, options, {
    chosen: () => bestOf(designs, better),
    correct: () => chanceOfBest(designs, better),
    next: (further) => ocba(designs, better, further),
  })
}

/** The cheapest that succeeds with at least the target chance. */
export function selectCheapest(
  packages: readonly TriedPackage[],
  target: number,
  options: SelectionOptions,
): Selection {
  return selection(packages, options, {
    chosen: () => cheapestReaching(packages, target),
    correct: () => chanceOfCheapest(packages, target),
    next: (further) => ocbaForCheapest(packages, target, further),
  })
}

interface Choosing {
  readonly chosen: () => number | undefined
  readonly correct: () => number
  readonly next: (further: number) => readonly number[]
}

function selection(seen: readonly { readonly runs: number }[], options: SelectionOptions, how: Choosing): Selection {
  const { firstRuns, batch, asked, mostRuns } = options
  if (!(Number.isInteger(firstRuns) && firstRuns >= 2 && Number.isInteger(batch) && batch >= 1)) {
    throw new RangeError(`${firstRuns} first runs and ${batch} at a time; at least 2 and 1 were expected`)
  }
  if (seen.length === 0 || mostRuns < firstRuns * seen.length) {
    throw new RangeError(`${mostRuns} runs are too few for ${firstRuns} of each of ${seen.length} designs`)
  }
  const none = seen.map(() => 0)
  const missing = seen.map(({ runs }) => Math.max(0, firstRuns - runs))
  if (missing.some((runs) => runs > 0)) return { kind: "go on", chosen: undefined, correct: 0, runs: missing }
  const stand = { chosen: how.chosen(), correct: how.correct() }
  if (stand.correct >= asked) return { kind: "sure", ...stand, runs: none }
  const left = mostRuns - seen.reduce((sum, { runs }) => sum + runs, 0)
  if (left <= 0) return { kind: "spent", ...stand, runs: none }
  return { kind: "go on", ...stand, runs: how.next(Math.min(batch, left)) }
}
