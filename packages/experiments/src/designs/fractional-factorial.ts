/**
 * Fractional factorial: two levels of each factor, in a regular part of all combinations. The basic factors have every combination; each
 * added factor is the product of some of them (Box and Hunter 1961, Technometrics 3, 311-351), which mixes its effect with theirs.
 */
import type { Design } from "./design.ts"
import { levelCoordinate } from "./full-factorial.ts"
import { countOf, indexIn } from "./whole.ts"

/** Positions of factors, in increasing order. */
export type Word = readonly number[]

export interface FractionalFactorial extends Design {
  readonly kind: "fractional-factorial"
  readonly size: number
  /** The basic factors whose product each added factor is. */
  readonly generators: readonly Word[]
  /** Every set of factors whose product is always 1, the shortest first: an effect is mixed with its product by any of them. */
  readonly definingRelation: readonly Word[]
  /** Length of the shortest of those words; undefined where there is none and no effects are mixed. */
  readonly resolution: number | undefined
}

/** Words are kept as bits of one number, and there are 2^added - 1 of them. */
const mostFactors = 31
const mostAdded = 16

/**
 * Factors 0 to `basic` - 1 run through all combinations, the last fastest; then come the added ones. The low level has coordinate 0.25,
 * the high one 0.75. A RangeError where two factors would be the same, or one would never change.
 */
export function fractionalFactorial(basic: number, generators: readonly (readonly number[])[]): FractionalFactorial {
  countOf("basic factors", basic)
  const dimensions = basic + generators.length
  if (dimensions > mostFactors || generators.length > mostAdded) {
    throw new RangeError(`A fraction has at most ${mostFactors} factors, ${mostAdded} of them added.`)
  }
  for (const factor of generators.flat()) indexOfBasic(factor, basic)
  const products = generators.map(maskOf)
  const definingRelation = wordsOf(products.map((product, i) => product | (1 << (basic + i))))
  const resolution = definingRelation[0]?.length
  if (resolution !== undefined && resolution < 3) {
    throw new RangeError("Each added factor is the product of another two or more of the basic ones.")
  }
  const words = products.map(wordOf)
  const size = 2 ** basic
  return {
    kind: "fractional-factorial",
    dimensions,
    size,
    generators: words,
    definingRelation,
    resolution,
    pointAt: (index) => {
      indexIn(index, size)
      // A product is high where an even number of its factors is low.
      const low = (factor: number) => ((index >>> (basic - 1 - factor)) & 1) === 0
      const isLow = (factor: number) =>
        factor < basic ? low(factor) : (words[factor - basic] as Word).filter(low).length % 2 === 1
      return new Float64Array(dimensions).map((_, factor) => levelCoordinate(isLow(factor) ? 0 : 1, 2))
    },
  }
}

function indexOfBasic(factor: number, basic: number): void {
  if (!Number.isInteger(factor) || factor < 0 || factor >= basic) {
    throw new RangeError(`A product is of factors 0 to ${basic - 1}, not ${factor}.`)
  }
}

/** A factor named twice cancels itself. */
const maskOf = (factors: readonly number[]) => factors.reduce((mask, factor) => mask ^ (1 << factor), 0)

function wordOf(mask: number): Word {
  return Array.from({ length: mostFactors }, (_, factor) => factor).filter((factor) => ((mask >>> factor) & 1) === 1)
}

/** All products of the words that define the fraction. */
function wordsOf(defining: readonly number[]): readonly Word[] {
  let all = [0]
  for (const word of defining) all = [...all, ...all.map((other) => other ^ word)]
  return all
    .slice(1)
    .map(wordOf)
    .sort((a, b) => a.length - b.length || firstDifference(a, b))
}

function firstDifference(a: Word, b: Word): number {
  const at = a.findIndex((factor, i) => factor !== b[i])
  return (a[at] ?? 0) - (b[at] ?? 0)
}
