/** Neighbours: the genomes one step from another: one thing more or less, or one step more or less of it. */
import { type Gene, type Genome, isActive, meantBy, rangeOf, snapped } from "./genes.ts"

/** Each once, without the genome itself. What is turned on begins at its lower end, or at its upper. */
export function neighboursOf(genes: readonly Gene[], genome: Genome): readonly Genome[] {
  const near = new Map<string, Genome>()
  const add = (changed: Genome) => {
    const meant = meantBy(genes, changed)
    near.set(meant.join(), meant)
  }
  for (const [at, gene] of genes.entries()) {
    if (!isActive(gene, genome)) continue
    const value = genome[at] as number
    if (gene.kind === "bit") {
      const flipped = genome.with(at, 1 - value)
      add(flipped)
      if (value === 0)
        add(genes.map((other, i) => (other.onlyWith === at ? rangeOf(other).to : (flipped[i] as number))))
    } else {
      const range = rangeOf(gene)
      for (const step of [-range.step, range.step]) add(genome.with(at, snapped(value + step, range)))
    }
  }
  near.delete(genome.join())
  return [...near.values()]
}
