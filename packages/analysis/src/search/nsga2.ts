/**
 * NSGA-II (Deb, Pratap, Agarwal & Meyarivan 2002): a population that moves towards the Pareto front. It asks for values and is told them;
 * what it asks is a function of its state alone, which is plain data: stopped at any moment and resumed, it goes on as if it had not been.
 */
import { openStream, type StreamKey, streamKey } from "@laksana/engine"
import { archived } from "./archive.ts"
import { checkGenes, checkGenome, drawn, type Gene, type Genome, meantBy } from "./genes.ts"
import { hypervolumeOf } from "./hypervolume.ts"
import { crowdingOf, frontsOf, type Valued } from "./pareto.ts"
import { childrenOf, type Varying } from "./variation.ts"

export interface SearchOptions {
  readonly seed: string
  readonly genes: readonly Gene[]
  /** How many genomes live at a time, at least 4 and even. */
  readonly population: number
  /** Resolution of the archive, one number above 0 for each objective, in its unit. */
  readonly epsilons: readonly number[]
  /** A point that is worse than all that matter, for the hypervolume of one to three objectives; untold without one. */
  readonly reference?: readonly number[]
  /** Genomes to begin with; the rest of the first population is drawn at random. */
  readonly first?: readonly Genome[]
  readonly varying?: Varying
}

/** What was found of a genome. Of every objective less is better; a requirement is missed by as much as it is above 0. */
export interface Evaluation {
  readonly objectives: readonly number[]
  readonly violations?: readonly number[]
}

export interface EvaluatedGenome extends Valued {
  readonly genome: Genome
}

export interface GenerationTrace {
  /** Genomes evaluated up to its end. */
  readonly evaluated: number
  /** Members of the archive. */
  readonly archived: number
  /** Of the archive, so that it may fall a little where a point gives way to one as good within the resolution; null without a reference. */
  readonly hypervolume: number | null
}

/** Plain data: survives JSON to the last bit. */
export interface SearchState {
  /** All ever evaluated, in order; none twice. */
  readonly evaluated: readonly EvaluatedGenome[]
  /** Places of the living among them, the best first. */
  readonly population: readonly number[]
  /** One for each generation that was told. */
  readonly trace: readonly GenerationTrace[]
}

export interface Search {
  /** Genomes to evaluate now, none evaluated before. None: the search finds nothing new, and is at its end. */
  readonly ask: () => readonly Genome[]
  /** What was found of those asked for, in that order. */
  readonly tell: (evaluations: readonly Evaluation[]) => void
  readonly state: () => SearchState
  /** Those that miss nothing, of which none is better than another by more than the resolution. */
  readonly archive: () => readonly EvaluatedGenome[]
}

/** So many pairs of children are made for one that is new before the search gives up. */
const mostTries = 20

/** Begins, or goes on from a state that the same options led to. Misuse throws a `RangeError`. */
export function nsga2(options: SearchOptions, from?: SearchState): Search {
  checkOptions(options)
  const { population: size, epsilons, reference } = options
  const key = streamKey(options.seed, "nsga2")
  const evaluated = [...(from?.evaluated ?? [])]
  const trace = [...(from?.trace ?? [])]
  const known = new Set(evaluated.map(({ genome }) => nameOf(genome)))
  let population: readonly number[] = from?.population ?? []
  let archive: readonly EvaluatedGenome[] = []
  for (const each of evaluated) archive = withValid(archive, each, epsilons)
  let asked: Asked | undefined

  const next = () => {
    asked ??=
      trace.length === 0
        ? firstGenomes(options, key)
        : offspringOf(
            population.map((place) => evaluated[place] as EvaluatedGenome),
            known,
            openStream(key, trace.length),
            options,
          )
    return asked
  }
  return {
    ask: () => [...next().values()],
    tell: (evaluations) => {
      const asking = next()
      const genomes = [...asking.values()]
      if (evaluations.length !== genomes.length) {
        throw new RangeError(`${evaluations.length} evaluations of ${genomes.length} genomes`)
      }
      const found = evaluations.map((evaluation, at) => valued(evaluation, genomes[at] as Genome, epsilons.length))
      const places = found.map((_, at) => evaluated.length + at)
      for (const name of asking.keys()) known.add(name)
      for (const each of found) {
        evaluated.push(each)
        archive = withValid(archive, each, epsilons)
      }
      population = survivors([...population, ...places], evaluated, size)
      const points = archive.map(({ objectives }) => objectives)
      trace.push({
        evaluated: evaluated.length,
        archived: archive.length,
        hypervolume: reference === undefined ? null : hypervolumeOf(points, reference),
      })
      asked = undefined
    },
    state: () => ({ evaluated: [...evaluated], population, trace: [...trace] }),
    archive: () => archive,
  }
}

/** The best fronts, of the last one in part those that lie least densely; in order of rank, then of density. */
function survivors(places: readonly number[], evaluated: readonly EvaluatedGenome[], size: number): readonly number[] {
  const kept: number[] = []
  const points = places.map((place) => evaluated[place] as EvaluatedGenome)
  for (const front of frontsOf(points)) {
    if (kept.length >= size) break
    const crowding = crowdingOf(front.map((at) => points[at] as EvaluatedGenome))
    const order = [...front.keys()].sort((a, b) => compare(crowding[b] as number, crowding[a] as number) || a - b)
    for (const at of order.slice(0, size - kept.length)) kept.push(places[front[at] as number] as number)
  }
  return kept
}

/** Two infinite distances are equal, which their difference would not say. */
const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Parents win binary tournaments by the crowded comparison; as the living stand in its order, the earlier of two places wins. Children
 * that are known, or made before, are made anew.
 */
function offspringOf(
  living: readonly EvaluatedGenome[],
  known: ReadonlySet<string>,
  uniform: () => number,
  { genes, population, varying }: SearchOptions,
): Asked {
  const place = () => Math.floor(uniform() * living.length)
  const parent = () => (living[Math.min(place(), place())] as EvaluatedGenome).genome
  const made = new Map<string, Genome>()
  for (let tries = 0; made.size < population && tries < mostTries * population; tries++) {
    for (const child of childrenOf(genes, [parent(), parent()], uniform, varying)) {
      const name = nameOf(child)
      if (made.size < population && !known.has(name)) made.set(name, child)
    }
  }
  return made
}

function firstGenomes({ genes, population, first = [] }: SearchOptions, key: StreamKey): Asked {
  const uniform = openStream(key, 0)
  const made = new Map<string, Genome>()
  for (const genome of first) {
    const meant = meantBy(genes, genome)
    made.set(nameOf(meant), meant)
  }
  for (let tries = 0; made.size < population && tries < mostTries * population; tries++) {
    const genome = meantBy(
      genes,
      genes.map((gene) => drawn(gene, uniform)),
    )
    made.set(nameOf(genome), genome)
  }
  return made
}

/** Genomes by their names, in the order of being made: a name takes long enough to be made once. */
type Asked = ReadonlyMap<string, Genome>

const nameOf = (genome: Genome) => genome.join()

function withValid(archive: readonly EvaluatedGenome[], each: EvaluatedGenome, epsilons: readonly number[]) {
  return each.violation === 0 ? archived(archive, each, epsilons) : archive
}

/** Zero without its sign, which JSON does not keep. */
const plain = (value: number) => value + 0

function valued({ objectives, violations = [] }: Evaluation, genome: Genome, count: number): EvaluatedGenome {
  if (objectives.length !== count || ![...objectives, ...violations].every(Number.isFinite)) {
    throw new RangeError(`${count} finite objectives, and finite violations, were expected`)
  }
  const violation = violations.reduce((sum, each) => sum + Math.max(0, each), 0)
  return { genome, objectives: objectives.map(plain), violation }
}

function checkOptions({ genes, population, epsilons, reference, first = [] }: SearchOptions): void {
  checkGenes(genes)
  for (const genome of first) checkGenome(genes, genome)
  if (!(Number.isInteger(population) && population >= 4 && population % 2 === 0)) {
    throw new RangeError(`a population of ${population}; an even number of at least 4 was expected`)
  }
  if (first.length > population) throw new RangeError(`${first.length} first genomes for a population of ${population}`)
  if (epsilons.length === 0 || !epsilons.every((epsilon) => epsilon > 0)) {
    throw new RangeError("a resolution above 0 was expected for each objective")
  }
  if (reference !== undefined && (reference.length !== epsilons.length || reference.length > 3)) {
    throw new RangeError(`a reference of ${reference.length} for ${epsilons.length} objectives; at most 3`)
  }
}
