/**
 * Known share: how well counts of paired futures are known, and whether one side is ahead of the other beyond chance. `worth` is how many
 * independent futures they are worth (`independentRuns`). Pure.
 */
import { independentRuns, proportion } from "@laksana/engine"
import type { DrawsResult } from "./run-results.ts"
import { type Probability, probabilityOf } from "./scenario-result.ts"

/**
 * A difference is put into words where it is more than three standard errors from nothing: an answer looks at several numbers and is asked
 * of several seeds, and at 95 % one wording in twenty would turn on chance. The intervals themselves are told at 95 %.
 */
export const clearErrors = 3

/** How many independent pairs a comparison is worth. */
export const pairsWorth = ({
  pairs,
  draws,
}: {
  readonly pairs: number
  readonly draws: Pick<DrawsResult, "independent"> | null
}): number => independentRuns(pairs, draws?.independent)

/** The share that a count is, with its 95 % interval (Wilson 1927). */
export function knownShare(count: number, of: number, worth: number): Probability {
  return probabilityOf(proportion(of === 0 ? 0 : (count / of) * worth, worth))
}

/** Which side is ahead. */
export interface Lead {
  /** Share in which the other side is earlier, less the share in which it is later. */
  readonly net: number
  readonly isClear: boolean
}

/** By the difference of two paired shares, with a half added to each cell of their table (Agresti & Min 2005): sound for few pairs too. */
export function leadOf(
  { earlier, later }: { readonly earlier: number; readonly later: number },
  of: number,
  worth: number,
): Lead {
  if (of === 0) return { net: 0, isClear: false }
  const [ahead, behind] = [earlier, later].map((count) => (count / of) * worth + 0.5) as [number, number]
  const all = worth + 2
  const net = (ahead - behind) / all
  const se = Math.sqrt(((ahead + behind) / all - net * net) / all)
  return { net: (earlier - later) / of, isClear: Math.abs(net) > clearErrors * se }
}
