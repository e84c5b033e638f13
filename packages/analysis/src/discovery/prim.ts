/**
 * The patient rule induction method (PRIM): a box in which successes are dense, found by peeling and pasting (Friedman & Fisher 1999;
 * for scenario discovery Bryant & Lempert 2010). Successes are whatever the outcome counts as 1: to ask where something fails, pass
 * 1 − outcome.
 */
import type { MeasuredBox } from "./box.ts"
import { chooseBox, type Chosen, meritOf } from "./choose-box.ts"
import { paste } from "./paste.ts"
import { peel, type Peeling } from "./peel.ts"
import { type Points, type SortedPoints, sortedPoints } from "./points.ts"
import { type Choosing, simplify } from "./simplify.ts"

export type PrimOptions = Partial<Peeling & Choosing>

/** A twentieth at a time, of boxes that hold a twentieth of all; a dozen factors looked at, four told at most; quasi-p-values below a twentieth. */
const usual: Peeling & Choosing = {
  alpha: 0.05,
  objective: "lenient",
  minimumSupport: 0.05,
  mostFactors: 12,
  mostRestricted: 4,
  quasiPBelow: 0.05,
}

export interface Prim {
  /** The trade-off curve: from the whole space on, each box peeled from the one before. */
  readonly trajectory: readonly MeasuredBox[]
  /** What pasting gives back to the last of them, step by step. */
  readonly pasted: readonly MeasuredBox[]
  /** The box that is offered: chosen, pasted and simplified; undefined where none has merit. */
  readonly offered: Chosen | undefined
}

/** Throws a `RangeError` for points that do not fit together and options that are not shares or counts. */
export function prim(points: Points, options: PrimOptions = {}): Prim {
  const settings = primSettings(options)
  const sorted = sortedPoints(points)
  const found = offeredOf(sorted, settings)
  const last = found.trajectory.at(-1)
  return { ...found, pasted: last === undefined ? [] : paste(sorted, last, settings) }
}

export function primSettings(options: PrimOptions): Peeling & Choosing {
  const settings = { ...usual, ...options }
  const { alpha, minimumSupport, mostFactors, mostRestricted, quasiPBelow } = settings
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha is ${alpha}; above 0 and below 1 was expected`)
  if (!(minimumSupport >= 0 && minimumSupport < 1)) {
    throw new RangeError(`minimum support is ${minimumSupport}; 0 or more and below 1 was expected`)
  }
  if (!(mostFactors >= 1)) throw new RangeError(`${mostFactors} factors to look at; 1 or more was expected`)
  if (!(mostRestricted >= 1 && quasiPBelow > 0)) {
    throw new RangeError(`${mostRestricted} factors below a quasi-p of ${quasiPBelow}; 1 and above 0 were expected`)
  }
  return settings
}

export function offeredOf(points: SortedPoints, settings: Peeling & Choosing): Omit<Prim, "pasted"> {
  const trajectory = peel(points, settings)
  const chosen = chooseBox(points, trajectory, settings)
  return {
    trajectory,
    offered: chosen === undefined ? undefined : pastedChoice(points, chosen, trajectory[0]?.density ?? 0, settings),
  }
}

/** What peeling cut too much of is given back, unless that makes the box worse; what then does not matter is dropped. */
function pastedChoice(
  points: SortedPoints,
  chosen: Chosen,
  overallDensity: number,
  settings: Peeling & Choosing,
): Chosen {
  const pasted = paste(points, chosen.after, settings).at(-1)
  if (pasted === undefined) return chosen
  const again = simplify(points, pasted, settings)
  const merit = meritOf(again.after, overallDensity)
  if (again.after.box.length === 0 || merit < chosen.merit) return chosen
  const { after, quasiPs, dropped } = again
  return { ...chosen, after, quasiPs, merit, dropped: [...chosen.dropped, ...dropped] }
}
