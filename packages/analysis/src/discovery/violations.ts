/** Violations: of each side of a box, what it alone keeps out: what a box without it would hold besides. */
import { type Box, type MeasuredBox, type Restriction, type Side, sidesOf } from "./box.ts"
import { type SortedPoints, type Sums, sumsOf } from "./points.ts"

export interface BoxSide {
  readonly restriction: Restriction
  readonly side: Side
}

/** Of each row, how many sides it violates, and the sum of their places: the place itself where it is one. Sides can be lifted. */
export interface Violations {
  /** In the order of factors, the low side first. */
  readonly sides: readonly BoxSide[]
  readonly count: Uint16Array
  readonly only: Int32Array
}

/** Weight, successes, squares of weights and number of some rows. */
export interface Held extends Sums {
  readonly squares: number
  readonly rows: number
}

export function violationsOf(points: SortedPoints, box: Box): Violations {
  const sides = box.flatMap((restriction) => sidesOf(restriction).map((side) => ({ restriction, side })))
  const found = { sides, count: new Uint16Array(points.weights.length), only: new Int32Array(points.weights.length) }
  sides.forEach((_, place) => addSide(points, found, place, 1))
  return found
}

/** Takes a side away. */
export function liftSide(points: SortedPoints, violations: Violations, place: number): void {
  addSide(points, violations, place, -1)
}

function addSide(points: SortedPoints, { sides, count, only }: Violations, place: number, sign: 1 | -1): void {
  const { restriction, side } = sides[place] as BoxSide
  const values = points.values[restriction.factor] as Float64Array
  const add = (row: number) => {
    count[row] = (count[row] as number) + sign
    only[row] = (only[row] as number) + sign * place
  }
  if (restriction.kind === "levels") {
    const isKept = new Set(restriction.kept)
    for (let row = 0; row < values.length; row++) if (!isKept.has(values[row] as number)) add(row)
    return
  }
  const end = restriction[side === "low" ? "low" : "high"] as number
  if (side === "low") {
    for (let row = 0; row < values.length; row++) if ((values[row] as number) < end) add(row)
  } else {
    for (let row = 0; row < values.length; row++) if ((values[row] as number) >= end) add(row)
  }
}

/** What the box holds, and what each side alone keeps out of it. */
export function heldBy(points: SortedPoints, { sides, count, only }: Violations) {
  const { weights, outcome } = points
  const places = sides.length
  // The last place is that of the box itself.
  const mass = new Float64Array(places + 1)
  const successes = new Float64Array(places + 1)
  const squares = new Float64Array(places + 1)
  const rows = new Float64Array(places + 1)
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row] as number
    if (weight === 0 || (count[row] as number) > 1) continue
    const place = count[row] === 0 ? places : (only[row] as number)
    mass[place] = (mass[place] as number) + weight
    successes[place] = (successes[place] as number) + weight * (outcome[row] as number)
    squares[place] = (squares[place] as number) + weight * weight
    rows[place] = (rows[place] as number) + 1
  }
  const held = (place: number): Held => ({
    mass: mass[place] as number,
    successes: successes[place] as number,
    squares: squares[place] as number,
    rows: rows[place] as number,
  })
  return { inside: held(places), keptOut: sides.map((_, place) => held(place)) }
}

/** Coverage and mass are of all points, those set aside included. */
export function measuredOf(box: Box, { mass, successes, squares, rows }: Held, all: Sums): MeasuredBox {
  return {
    box,
    coverage: all.successes === 0 ? 0 : successes / all.successes,
    density: mass === 0 ? 0 : successes / mass,
    mass: mass / all.mass,
    inside: rows,
    worth: mass === 0 ? 0 : (mass * mass) / squares,
  }
}

export function measuredBox(points: SortedPoints, box: Box): MeasuredBox {
  return measuredOf(box, heldBy(points, violationsOf(points, box)).inside, sumsOf(points, points.whole))
}

/** The rows that each side alone keeps out. */
export function rowsKeptOut({ weights }: SortedPoints, { sides, count, only }: Violations): readonly number[][] {
  const rows = sides.map((): number[] => [])
  for (let row = 0; row < weights.length; row++) {
    if (count[row] === 1 && (weights[row] as number) > 0) rows[only[row] as number]?.push(row)
  }
  return rows
}
