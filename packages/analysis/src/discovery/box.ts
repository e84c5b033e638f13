/** Box: restrictions of factors that hold together. A factor that has none is unrestricted. */
import type { SortedPoints } from "./points.ts"

/** low ≤ value < high; an end that is undefined restricts nothing. */
export interface Interval {
  readonly kind: "interval"
  /** The factor's position among the factors. */
  readonly factor: number
  readonly low: number | undefined
  readonly high: number | undefined
}

/** The value is one of the kept levels. */
export interface Levels {
  readonly kind: "levels"
  readonly factor: number
  /** Positions of levels, ascending; of a boolean factor [0] or [1]. */
  readonly kept: readonly number[]
}

export type Restriction = Interval | Levels

/** In ascending order of factors, one restriction for each factor that is restricted. */
export type Box = readonly Restriction[]

/** One end of an interval, or a choice of levels: the least that can be dropped of a box. */
export type Side = "low" | "high" | "levels"

/** A box with what it holds. */
export interface MeasuredBox {
  readonly box: Box
  /** Share of all successes that lie inside. */
  readonly coverage: number
  /** Share of what lies inside that succeeds; 0 where nothing does. */
  readonly density: number
  /** Share of all weight that lies inside. */
  readonly mass: number
  /** Points that lie inside. */
  readonly inside: number
  /** How many equally weighted points those inside are worth (Kish 1965). */
  readonly worth: number
}

/** The side on which a value is left out, or undefined where it is kept. */
function sideOut(restriction: Restriction, value: number): Side | undefined {
  if (restriction.kind === "levels") return restriction.kept.includes(value) ? undefined : "levels"
  if (restriction.low !== undefined && value < restriction.low) return "low"
  if (restriction.high !== undefined && value >= restriction.high) return "high"
  return undefined
}

/** Whether a point is inside, of which `values` are the factors' columns. */
export function isInside({ values }: Pick<SortedPoints, "values">, box: Box, row: number): boolean {
  return box.every((each) => sideOut(each, values[each.factor]?.[row] as number) === undefined)
}

export const sidesOf = (restriction: Restriction): readonly Side[] =>
  restriction.kind === "levels"
    ? ["levels"]
    : (["low", "high"] as const).filter((side) => restriction[side] !== undefined)

/** A box with a factor's restriction replaced, or dropped where there is none. */
export function withRestriction(box: Box, factor: number, restriction: Restriction | undefined): Box {
  const others = box.filter((each) => each.factor !== factor)
  const isNone = restriction === undefined || sidesOf(restriction).length === 0
  return isNone ? others : [...others, restriction].toSorted((a, b) => a.factor - b.factor)
}

/** A box without one side of a factor's restriction. */
export function withoutSide(box: Box, factor: number, side: Side): Box {
  const restriction = box.find((each) => each.factor === factor)
  if (restriction === undefined || restriction.kind === "levels") return withRestriction(box, factor, undefined)
  return withRestriction(box, factor, { ...restriction, [side]: undefined })
}
