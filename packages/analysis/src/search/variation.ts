/** Variation: two genomes make two others, and each is changed a little. */
import { drawn, type Gene, type Genome, isActive, meantBy, rangeOf, type Range, snapped } from "./genes.ts"

export interface Varying {
  /** The chance that two genomes are crossed at all; 0.9 if not given. */
  readonly crossover?: number
  /** Distribution index of simulated binary crossover: the larger, the nearer are children to parents; 15 if not given. */
  readonly crossoverIndex?: number
  /** The chance that a gene mutates; 1 / genes if not given. */
  readonly mutation?: number
  /** Distribution index of polynomial mutation; 20 if not given. */
  readonly mutationIndex?: number
}

/**
 * Bits are exchanged each with the chance ½ and flipped; other numbers are crossed by simulated binary crossover (Deb & Agrawal 1995) and
 * mutated polynomially (Deb & Goyal 1996), both as bounded by Deb, and taken to the nearest value a gene can have. A whole number
 * that its mutation would leave as it is moves by one. A gene that means something in one parent alone goes to both children, and one
 * that comes to mean something in a child is drawn anew.
 */
export function childrenOf(
  genes: readonly Gene[],
  parents: readonly [Genome, Genome],
  uniform: () => number,
  { crossover = 0.9, crossoverIndex = 15, mutation = 1 / genes.length, mutationIndex = 20 }: Varying = {},
): readonly [Genome, Genome] {
  const [a, b] = [[...parents[0]], [...parents[1]]]
  const crossing = uniform() < crossover
  if (crossing) {
    for (const [at, gene] of genes.entries()) {
      const pair = crossed(gene, at, parents, uniform, crossoverIndex)
      a[at] = pair[0]
      b[at] = pair[1]
    }
  }
  const changed = (child: Genome, heirs: readonly Genome[]): Genome => {
    const next = genes.map((gene, at) => {
      const value = child[at] as number
      return uniform() < mutation ? mutated(gene, value, uniform, mutationIndex) : value
    })
    const complete = genes.map((gene, at) => {
      const inherited = heirs.some((parent) => isActive(gene, parent))
      return isActive(gene, next) && !inherited ? drawn(gene, uniform) : (next[at] as number)
    })
    return meantBy(genes, complete)
  }
  return [changed(a, crossing ? parents : [parents[0]]), changed(b, crossing ? parents : [parents[1]])]
}

function crossed(
  gene: Gene,
  at: number,
  [mother, father]: readonly [Genome, Genome],
  uniform: () => number,
  index: number,
): readonly [number, number] {
  const [one, other] = [mother[at] as number, father[at] as number]
  if (!isActive(gene, mother)) return [other, other]
  if (!isActive(gene, father)) return [one, one]
  const exchange = uniform() < 0.5
  if (gene.kind === "bit" || one === other) return exchange ? [other, one] : [one, other]
  // Half of the numbers stay as they are (Deb & Agrawal 1995).
  if (uniform() < 0.5) return [one, other]
  const range = rangeOf(gene)
  const [low, high] = one < other ? [one, other] : [other, one]
  const luck = uniform()
  const middle = (low + high) / 2
  const half = (high - low) / 2
  const lower = snapped(middle - half * spreadOf(luck, (low - range.from) / (high - low), index), range)
  const upper = snapped(middle + half * spreadOf(luck, (range.to - high) / (high - low), index), range)
  return exchange ? [upper, lower] : [lower, upper]
}

/** How far children lie from the middle, in units of how far parents do; `room` is that beyond the parent, in units of their distance. */
function spreadOf(luck: number, room: number, index: number): number {
  const alpha = 2 - (1 + 2 * room) ** -(index + 1)
  const base = luck <= 1 / alpha ? luck * alpha : 1 / (2 - luck * alpha)
  return base ** (1 / (index + 1))
}

function mutated(gene: Gene, value: number, uniform: () => number, index: number): number {
  if (gene.kind === "bit") return 1 - value
  const range = rangeOf(gene)
  if (range.from === range.to) return value
  const luck = uniform()
  const moved = snapped(value + stepOf(luck, value, range, index) * (range.to - range.from), range)
  if (gene.kind === "real" || moved !== value) return moved
  return (luck < 0.5 && value > range.from) || value === range.to ? value - 1 : value + 1
}

function stepOf(luck: number, value: number, { from, to }: Range, index: number): number {
  if (luck < 0.5) {
    const room = 1 - (value - from) / (to - from)
    return (2 * luck + (1 - 2 * luck) * room ** (index + 1)) ** (1 / (index + 1)) - 1
  }
  const room = 1 - (to - value) / (to - from)
  return 1 - (2 * (1 - luck) + (2 * luck - 1) * room ** (index + 1)) ** (1 / (index + 1))
}
