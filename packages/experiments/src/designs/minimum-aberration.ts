/**
 * Minimum aberration: for a number of factors the generators of a two-level design that mixes the fewest effects of the shortest words
 * (Fries and Hunter 1980, Technometrics 22, 601-608). Found by looking through all designs of each size; the numbers of words up to 64
 * runs are those of Chen, Sun and Wu (1993, International Statistical Review 61, 131-145).
 */
import { type FractionalFactorial, fractionalFactorial } from "./fractional-factorial.ts"

/** By the number of basic factors, A to H, the added factors of the designs with one more, two more, ... factors; "" where there is none. */
const designs: readonly { readonly basic: number; readonly added: readonly string[] }[] = [
  { basic: 2, added: ["AB"] },
  { basic: 3, added: ["ABC", "AB AC", "AB AC BC", "AB AC BC ABC"] },
  {
    basic: 4,
    added: [
      "ABCD",
      "ABC ABD",
      "ABC ABD ACD",
      "ABC ABD ACD BCD",
      "AB AC AD BCD ABCD",
      "AB AC BC AD BCD ABCD",
      "AB AC BC AD BD ACD BCD",
      "AB AC BC AD BD ACD BCD ABCD",
      "AB AC BC AD BD CD ABC ABD ACD",
      "AB AC BC AD BD CD ABC ABD ACD BCD",
      "AB AC BC AD BD CD ABC ABD ACD BCD ABCD",
    ],
  },
  {
    basic: 5,
    added: [
      "ABCDE",
      "ABC ABDE",
      "ABC ABD ACDE",
      "ABC ABD ABE ACDE",
      "ABC ABD ABE ACDE BCDE",
      "ABC ABD ACD ABE ACE ADE",
      "ABC ABD ACD BCD ABE ACE ADE",
      "ABC ABD ACD BCD ABE ACE BCE ADE",
      "ABC ABD ACD BCD ABE ACE BCE ADE BDE",
      "ABC ABD ACD BCD ABE ACE BCE ADE BDE CDE",
    ],
  },
  { basic: 6, added: ["ABCDEF", "ABCD ABEF"] },
  { basic: 7, added: ["ABCDEFG", "ABCDE ABCFG", "ABCD ABEF ACEG", "ABCD ABEF ACEG BDFG"] },
  {
    basic: 8,
    added: [
      "ABCDEFGH",
      "",
      "",
      "ABCDE ABCFG ABDFH ACEGH",
      "ABCD AEFG BCEFH BDEGH ACDFGH",
      "ABCD ABEF ACEG BDEH EFGH CDFGH",
      "ABCD ABEF ACEG BDFG ABGH ACDEH BDEFH",
    ],
  },
]

const mostFactors = 15

/**
 * The smallest two-level design of 1 to 15 factors with at least the resolution asked for, of minimum aberration among those of its
 * size: III keeps single effects apart from one another, IV also from those of pairs, V also pairs from pairs. Where no fraction
 * does, it is the full factorial.
 */
export function minimumAberration(factors: number, resolution: 3 | 4 | 5): FractionalFactorial {
  if (!Number.isInteger(factors) || factors < 1 || factors > mostFactors) {
    throw new RangeError(`Fractions are known for 1 to ${mostFactors} factors, not ${factors}.`)
  }
  for (const { basic, added } of designs) {
    const generators = basic < factors ? (added[factors - basic - 1] ?? "") : ""
    if (generators === "") continue
    const design = fractionalFactorial(basic, generators.split(" ").map(positions))
    if (design.resolution !== undefined && design.resolution >= resolution) return design
  }
  return fractionalFactorial(factors, [])
}

const positions = (letters: string) => Array.from(letters, (letter) => letter.charCodeAt(0) - "A".charCodeAt(0))
