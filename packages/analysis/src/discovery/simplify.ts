/** Simplify: drops the restrictions of a box that do not matter, and says what that costs. */
import { type MeasuredBox, type Side, withoutSide, withRestriction } from "./box.ts"
import { type SortedPoints, sumsOf } from "./points.ts"
import { type QuasiP, quasiPsOf } from "./quasi-p.ts"
import { heldBy, liftSide, measuredOf, violationsOf } from "./violations.ts"

export interface Choosing {
  /** The most factors that an offered box may restrict: a person holds three or four in mind (Bryant & Lempert 2010, §3). */
  readonly mostRestricted: number
  /** Every restriction of an offered box has a quasi-p-value below this. */
  readonly quasiPBelow: number
}

export interface Dropped {
  readonly factor: number
  /** `all` where the factor is no longer restricted at all. */
  readonly side: Side | "all"
  /** Of the restriction when it was dropped. */
  readonly quasiP: number
}

export interface Simplified {
  readonly before: MeasuredBox
  readonly after: MeasuredBox
  /** In the order in which they were dropped; empty where every restriction mattered. */
  readonly dropped: readonly Dropped[]
  /** Of the restrictions that are left, all of them below the level. */
  readonly quasiPs: readonly QuasiP[]
}

/**
 * Drops, one at a time, the restriction with the largest quasi-p-value that is not below `quasiPBelow`; a whole factor before one end of
 * it, of equal ones that declared first. After each the others are judged anew: two that say the same are not both dropped. While the
 * box then restricts more than `mostRestricted` factors, the one with the largest quasi-p-value goes although it matters.
 */
export function simplify(points: SortedPoints, before: MeasuredBox, choosing: Choosing): Simplified {
  const violations = violationsOf(points, before.box)
  const lifted = new Set<number>()
  const dropped: Dropped[] = []
  for (let { box } = before; ; ) {
    const { inside, keptOut } = heldBy(points, violations)
    const left = violations.sides.filter((_, place) => !lifted.has(place))
    const found = quasiPsOf(
      box,
      left,
      inside,
      keptOut.filter((_, place) => !lifted.has(place)),
    )
    const least = leastMattering(found, choosing)
    if (least === undefined) {
      const after = measuredOf(box, inside, sumsOf(points, points.whole))
      return { before, after, dropped, quasiPs: found }
    }
    dropped.push(least)
    const { factor, side } = least
    box = side === "all" ? withRestriction(box, factor, undefined) : withoutSide(box, factor, side)
    violations.sides.forEach((each, place) => {
      if (lifted.has(place) || each.restriction.factor !== factor) return
      if (side !== "all" && each.side !== side) return
      lifted.add(place)
      liftSide(points, violations, place)
    })
  }
}

function leastMattering(found: readonly QuasiP[], { mostRestricted, quasiPBelow }: Choosing): Dropped | undefined {
  const wholes = found.map(({ factor, quasiP }): Dropped => ({ factor, side: "all", quasiP }))
  const ends = found.flatMap(({ factor, sides }) =>
    sides.map(({ side, quasiP }): Dropped => ({ factor, side, quasiP })),
  )
  return (
    largest(wholes, quasiPBelow) ??
    largest(ends, quasiPBelow) ??
    (found.length > mostRestricted ? largest(wholes, 0) : undefined)
  )
}

function largest(candidates: readonly Dropped[], level: number): Dropped | undefined {
  let most: Dropped | undefined
  for (const each of candidates) {
    if (each.quasiP >= level && (most === undefined || each.quasiP > most.quasiP)) most = each
  }
  return most
}
