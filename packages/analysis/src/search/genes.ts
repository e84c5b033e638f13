/** Genes: what a search may choose, as numbers: whether, when, how strong. */

export type Gene = (
  | { readonly kind: "bit" }
  /** Whole, both ends included. */
  | { readonly kind: "integer"; readonly from: number; readonly to: number }
  /** Values are `from` plus whole steps; 2⁻²⁰ of the range if no step is given, so that the last bit of a power decides nothing. */
  | { readonly kind: "real"; readonly from: number; readonly to: number; readonly step?: number }
) & {
  /** The place of a bit without which this gene means nothing; it then stands at its lower end. */
  readonly onlyWith?: number
}

/** One number for each gene. */
export type Genome = readonly number[]

export interface Range {
  readonly from: number
  readonly to: number
  readonly step: number
}

export function rangeOf(gene: Gene): Range {
  if (gene.kind === "bit") return { from: 0, to: 1, step: 1 }
  const { from, to } = gene
  if (gene.kind === "integer") return { from, to, step: 1 }
  return { from, to, step: gene.step ?? (to - from) / 2 ** 20 }
}

/** The nearest value that the gene can have. */
export function snapped(value: number, { from, to, step }: Range): number {
  const most = Math.floor((to - from) / step + 1e-9)
  const steps = Math.min(most, Math.max(0, Math.round((value - from) / step)))
  // The step of a range such as [0, 1] may be no sum of powers of two; its upper end is met all the same.
  return steps === most && Math.abs(from + most * step - to) < step / 2 ? to : from + steps * step
}

/** A value at random. */
export function drawn(gene: Gene, uniform: () => number): number {
  const range = rangeOf(gene)
  if (gene.kind === "real") return snapped(range.from + uniform() * (range.to - range.from), range)
  return range.from + Math.floor(uniform() * (range.to - range.from + 1))
}

/** Whether what the gene says means anything in a genome. */
export const isActive = (gene: Gene, genome: Genome): boolean =>
  gene.onlyWith === undefined || genome[gene.onlyWith] === 1

/** The genome with every gene that means nothing at its lower end: two that mean the same are then the same. */
export const meantBy = (genes: readonly Gene[], genome: Genome): Genome =>
  genes.map((gene, at) => (isActive(gene, genome) ? (genome[at] as number) : rangeOf(gene).from))

/** Refuses genes that have no values, or that hang on what is no bit. */
export function checkGenes(genes: readonly Gene[]): void {
  if (genes.length === 0) throw new RangeError("no genes")
  for (const [at, gene] of genes.entries()) {
    const { from, to, step } = rangeOf(gene)
    if (!(Number.isFinite(from) && Number.isFinite(to) && from <= to && (step > 0 || from === to))) {
      throw new RangeError(`gene ${at} from ${from} to ${to} by ${step}`)
    }
    if (gene.kind === "integer" && !(Number.isInteger(from) && Number.isInteger(to))) {
      throw new RangeError(`gene ${at} from ${from} to ${to}; whole numbers were expected`)
    }
    if (gene.onlyWith !== undefined) {
      const bit = genes[gene.onlyWith]
      if (bit?.kind !== "bit" || bit.onlyWith !== undefined) {
        throw new RangeError(`gene ${at} hangs on gene ${gene.onlyWith}; a bit that hangs on nothing was expected`)
      }
    }
  }
}

/** Refuses a genome that the genes cannot have. */
export function checkGenome(genes: readonly Gene[], genome: Genome): void {
  if (genome.length !== genes.length) throw new RangeError(`a genome of ${genome.length} for ${genes.length} genes`)
  for (const [at, gene] of genes.entries()) {
    const { from, to } = rangeOf(gene)
    const value = genome[at] as number
    if (!(value >= from && value <= to) || (gene.kind !== "real" && !Number.isInteger(value))) {
      throw new RangeError(`gene ${at} is ${value}; ${gene.kind} from ${from} to ${to} was expected`)
    }
  }
}
