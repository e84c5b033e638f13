/** Choose a box: which of a trajectory is offered. */
import type { MeasuredBox } from "./box.ts"
import type { SortedPoints } from "./points.ts"
import { roundingError } from "./peel.ts"
import { type Choosing, simplify, type Simplified } from "./simplify.ts"

/** `before` is the box of the trajectory; `after` is what simplifying it, and pasting back what was cut too much, made of it. */
export interface Chosen extends Simplified {
  /** Its place in the trajectory. */
  readonly place: number
  readonly merit: number
}

/**
 * Merit: coverage × (density − overall density), 0 of the whole space. It is largest at the knee of the trade-off curve: where further peeling
 * loses more coverage than it gains density beyond what chance gives.
 */
export const meritOf = ({ coverage, density }: MeasuredBox, overallDensity: number): number =>
  coverage * (density - overallDensity)

/**
 * The rule: every box of the trajectory is simplified, to at most `mostRestricted` factors; of those that still restrict something, the
 * one of greatest merit is offered, of equal ones the first, which was peeled least. Undefined where none has merit. `overallDensity` of merit
 * is the share of successes among the points that the trajectory starts from.
 */
export function chooseBox(
  points: SortedPoints,
  trajectory: readonly MeasuredBox[],
  choosing: Choosing,
): Chosen | undefined {
  const overallDensity = trajectory[0]?.density ?? 0
  let best: Chosen | undefined
  trajectory.forEach((box, place) => {
    const simplified = simplify(points, box, choosing)
    const merit = meritOf(simplified.after, overallDensity)
    if (simplified.after.box.length > 0 && merit > (best?.merit ?? 0) + roundingError)
      best = { ...simplified, place, merit }
  })
  return best
}
