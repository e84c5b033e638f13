/** Quasi-p-values: whether a restriction of a box matters, or may be there by chance. */
import { binomialTail } from "../distributions/incomplete-beta.ts"
import type { Box, Side } from "./box.ts"
import { type Points, sortedPoints } from "./points.ts"
import { type BoxSide, type Held, heldBy, violationsOf } from "./violations.ts"

/** Of one restricted factor. */
export interface QuasiP {
  readonly factor: number
  /** Of all that restricts the factor. */
  readonly quasiP: number
  /** Of each end of an interval by itself, or again of its levels. */
  readonly sides: readonly { readonly side: Side; readonly quasiP: number }[]
}

/**
 * The chance that as many of the T points inside succeed, or more, where each does so with the share of successes H'/T' of the box
 * without the restriction: P(Binomial(T, H'/T') ≥ H) (Bryant & Lempert 2010, Technological Forecasting & Social Change 77, 34–49,
 * appendix). One where dropping it lets in nothing or does not lower the density. With weights, T is the number of equally weighted
 * points that those inside are worth, and H = density × T.
 *
 * It is no p-value of a test: the box was sought among many as the one that fits these very points, so quasi-p-values are too small,
 * the smaller the more was searched. They order restrictions and find those that do not matter; whether a box is more than chance is
 * for `discover`, which permutes, and for points that were held out.
 */
export function quasiPs(points: Points, box: Box): readonly QuasiP[] {
  const sorted = sortedPoints(points)
  const violations = violationsOf(sorted, box)
  const { inside, keptOut } = heldBy(sorted, violations)
  return quasiPsOf(box, violations.sides, inside, keptOut)
}

/** The same from what the box holds and each of its sides keeps out. */
export function quasiPsOf(
  box: Box,
  sides: readonly BoxSide[],
  inside: Held,
  keptOut: readonly Held[],
): readonly QuasiP[] {
  return box.map(({ factor }) => {
    const own = sides.flatMap(({ restriction, side }, place) =>
      restriction.factor === factor ? [{ side, held: keptOut[place] as Held }] : [],
    )
    return {
      factor,
      quasiP: chance(
        inside,
        own.map(({ held }) => held),
      ),
      sides: own.map(({ side, held }) => ({ side, quasiP: chance(inside, [held]) })),
    }
  })
}

function chance({ mass, successes, squares }: Held, letIn: readonly Held[]): number {
  const added = letIn.reduce((sum, held) => sum + held.mass, 0)
  const density = successes / mass
  const without = (successes + letIn.reduce((sum, held) => sum + held.successes, 0)) / (mass + added)
  // Where nothing is let in the two are the same, and the binomial would give about a half.
  if (added === 0 || mass === 0 || without >= density) return 1
  const worth = (mass * mass) / squares
  return binomialTail(density * worth, worth, without)
}
