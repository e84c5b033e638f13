/**
 * Package search: from everything that could be done to three packages to choose from. Packages are looked for with few runs of each;
 * those that may be the cheapest to reach the target are run again where the choice hangs; and what is chosen is run once more. Each
 * stage has luck that no choice before it has seen: the best of many looks better than it is in the runs by which it was found.
 */
import { archived } from "./archive.ts"
import { type Cheapest, cheapestOf } from "./cheapest.ts"
import { chanceOfReaching } from "./cheapest-reaching.ts"
import type { Gene, Genome } from "./genes.ts"
import { neighboursOf } from "./neighbours.ts"
import { type GenerationTrace, nsga2 } from "./nsga2.ts"
import { frontsOf } from "./pareto.ts"
import { type Selection, selectCheapest } from "./selection.ts"
import { chanceOf, joined, type Tally, tallyOf, type TriedRuns } from "./tried-runs.ts"

export interface PackageSearchOptions {
  readonly seed: string
  readonly genes: readonly Gene[]
  /** Genomes to begin with. */
  readonly first: readonly Genome[]
  readonly population: number
  readonly generations: number
  /** Of each package as it is looked for. */
  readonly runs: number
  /** The chance of success that is asked for. */
  readonly target: number
  /** What may be paid; without one, anything. */
  readonly budget?: number
  /** What is paid of a package whatever happens: one that is beyond the budget by it is not run. */
  readonly certainCost: (genome: Genome) => number
  /** What the dearest package may cost, and the longest time there is. */
  readonly scale: { readonly cost: number; readonly time: number }
  /** Runs of all candidates together, and how sure the choice is to be. */
  readonly choosing: { readonly mostRuns: number; readonly asked: number }
  /** Of each package that is told. */
  readonly toldRuns: number
  /** Draws that stand behind the runs. */
  readonly independent?: number
}

/** Runs `first` to `last − 1` of a package. */
export interface AskedRuns {
  readonly genome: Genome
  readonly first: number
  readonly last: number
}

/** What is to be run now, with what is known until then. */
export interface PackageSearchPart {
  readonly stage: "searching" | "choosing" | "telling"
  /** Of `searching`: which generation, from 1. */
  readonly generation: number
  readonly asked: readonly AskedRuns[]
  readonly soFar: () => PackagesFound
}

export interface TriedGenome {
  readonly genome: Genome
  readonly runs: TriedRuns
}

export interface PackagesFound {
  /** Packages that were run, and those that were beyond the budget before they were. */
  readonly tried: number
  readonly beyond: number
  readonly runs: { readonly searching: number; readonly choosing: number; readonly telling: number }
  readonly trace: readonly GenerationTrace[]
  /** Of cost, chance and time none is better than another, by the runs in which they were found; the cheapest first. */
  readonly archive: readonly TriedGenome[]
  /** Some of them, evenly over the archive, told like offers; without those than which another told is cheaper, likelier and sooner. */
  readonly front: readonly TriedGenome[]
  /** Those that were run again; as they were found where that was not done. */
  readonly candidates: readonly TriedGenome[]
  /** How the choice of the cheapest among them ended; undefined where it was not made. */
  readonly selection: Selection | undefined
  /** Of the candidates. */
  readonly cheapest: Cheapest
  /** Up to three packages, the cheapest first; where none reaches the target, the likeliest alone. */
  readonly offers: readonly TriedGenome[]
  /** To do nothing. */
  readonly nothing: TriedGenome
  /** Whether offers, front and nothing have runs that no choice has seen. */
  readonly isFresh: boolean
}

/** Of the candidates: at most so many that may be the cheapest, and so many that cost more and buy more. */
const most = { cheap: 24, dear: 8, centres: 6, rounds: 6, front: 10 } as const
/** A package is no candidate where its chance of reaching the target is less; one that is as sure to reach it ends the list. */
const unlikely = 0.02

type Told = Pick<PackagesFound, "nothing" | "offers" | "front">

const nameOf = (genome: Genome) => genome.join()

export function* searchPackages(
  options: PackageSearchOptions,
): Generator<PackageSearchPart, PackagesFound, readonly TriedRuns[]> {
  const { genes, runs, target, budget, scale, independent } = options
  const epsilons = [1 / 500, 1 / runs, 1 / scale.time]
  const search = nsga2({
    seed: options.seed,
    genes,
    population: options.population,
    epsilons,
    reference: [1 + 1e-9, 0, 1 + 1e-9],
    first: options.first.slice(0, options.population),
  })
  const found = new Map<string, TriedGenome>()
  const none = genes.map(() => 0)
  const spent = { searching: 0, choosing: 0, telling: 0 }
  let beyond = 0
  const made: { candidates?: readonly TriedGenome[]; selection?: Selection; told?: Told } = {}

  const untried = (cost: number): Tally => ({ cost, successes: 0, runs, time: scale.time })
  const affordable = ({ cost }: Tally) => budget === undefined || cost <= budget
  const foundOf = (genome: Genome) => found.get(nameOf(genome)) as TriedGenome
  const state = (): PackagesFound => {
    const archive = frontOf([...found.values()])
    const among = made.candidates ?? candidatesOf([...found.values()], archive)
    const cheapest = cheapestIn(among)
    return {
      tried: found.size,
      beyond,
      runs: { ...spent },
      trace: search.state().trace,
      archive,
      candidates: among,
      selection: made.selection,
      cheapest,
      ...(made.told ?? {
        front: evenly(archive, most.front),
        offers: offersOf(cheapest).map((place) => among[place] as TriedGenome),
        nothing: foundOf(none),
      }),
      isFresh: made.told !== undefined,
    }
  }
  const cheapestIn = (among: readonly TriedGenome[]): Cheapest =>
    cheapestOf(
      among.map(({ runs: each }) => {
        const tally = tallyOf(each)
        return { cost: tally.cost, probability: chanceOf(tally, independent), time: tally.time }
      }),
      target,
      Number.POSITIVE_INFINITY,
    )

  const objectivesOf = ({ cost, successes, runs: of, time }: Tally) => [
    cost / scale.cost,
    -successes / of,
    time / scale.time,
  ]

  /** Of what the budget allows, the cheapest first. */
  function frontOf(all: readonly TriedGenome[]): readonly TriedGenome[] {
    const points = all
      .map((each) => ({ each, tally: tallyOf(each.runs) }))
      .filter(({ tally }) => affordable(tally))
      .map(({ each, tally }) => ({ each, cost: tally.cost, objectives: objectivesOf(tally) }))
    const front = points.reduce<typeof points>((kept, point) => [...archived(kept, point, epsilons)], [])
    return front.toSorted((a, b) => a.cost - b.cost).map(({ each }) => each)
  }

  /** One step from the cheapest that may reach the target, at no more than what is sure to, and not tried yet. */
  function nearCheapest(): readonly Genome[] {
    const rated = [...found.values()]
      .map(({ genome, runs: each }) => ({ genome, tally: tallyOf(each) }))
      .filter(({ tally }) => affordable(tally))
      .map(({ genome, tally }) => ({ genome, tally, chance: chanceOfReaching(tally, target) }))
    const sure = rated.filter(({ chance }) => chance >= 1 - unlikely).map(({ tally }) => tally.cost)
    const bound = Math.min(...sure, budget ?? Number.POSITIVE_INFINITY)
    const centres = layered(rated.filter(({ chance, tally }) => chance >= unlikely && tally.cost <= bound)).slice(
      0,
      most.centres,
    )
    const near = new Map<string, Genome>()
    for (const centre of centres) {
      for (const genome of neighboursOf(genes, centre.genome)) {
        if (!found.has(nameOf(genome)) && options.certainCost(genome) <= bound) near.set(nameOf(genome), genome)
      }
    }
    return [...near.values()]
  }

  /** The cheapest first: all that may reach the target until one surely does; then of the archive what costs more. */
  function candidatesOf(all: readonly TriedGenome[], archive: readonly TriedGenome[]): readonly TriedGenome[] {
    const rated = (tried: readonly TriedGenome[]) =>
      tried
        .map((each) => ({ each, tally: tallyOf(each.runs) }))
        .filter(({ tally }) => affordable(tally))
        .map(({ each, tally }) => ({ each, tally, chance: chanceOfReaching({ ...tally }, target) }))
    const rising = rated(all)
      .filter(({ chance }) => chance >= unlikely)
      .toSorted((a, b) => a.tally.cost - b.tally.cost || b.tally.successes - a.tally.successes)
    const sure = rising.findIndex(({ chance }) => chance >= 1 - unlikely)
    const cheap = sure < 0 ? rising : rising.slice(0, sure + 1)
    // Of too many, those than which few others are both cheaper and likelier.
    const kept = new Set(cheap.length <= most.cheap ? cheap : layered(cheap).slice(0, most.cheap))
    const bound = cheap.at(-1)?.tally.cost ?? -1
    const beyondBound = rated(archive)
      .filter(({ tally }) => tally.cost > bound)
      .toSorted((a, b) => b.tally.successes - a.tally.successes || a.tally.cost - b.tally.cost)
    const dear = beyondBound.slice(0, most.dear)
    const chosen = [...cheap.filter((each) => kept.has(each)), ...dear].map(({ each }) => each)
    return chosen.length === 0 ? [foundOf(none)] : chosen
  }

  const ask = function* (
    part: Omit<PackageSearchPart, "soFar">,
  ): Generator<PackageSearchPart, readonly TriedRuns[], readonly TriedRuns[]> {
    const answers = yield { ...part, soFar: state }
    spent[part.stage] += part.asked.reduce((sum, { first, last }) => sum + last - first, 0)
    return answers
  }

  // First of all what doing nothing gives: all else is held against it, also where the search is stopped.
  const [idle] = yield* ask({ stage: "searching", generation: 1, asked: [{ genome: none, first: 0, last: runs }] })
  found.set(nameOf(none), { genome: none, runs: idle as TriedRuns })
  for (let generation = 1; generation <= options.generations; generation++) {
    const genomes = search.ask()
    if (genomes.length === 0) break
    const toRun = genomes.filter(
      (genome) => !found.has(nameOf(genome)) && (budget === undefined || options.certainCost(genome) <= budget),
    )
    const answers = yield* ask({
      stage: "searching",
      generation,
      asked: toRun.map((genome) => ({ genome, first: 0, last: runs })),
    })
    for (const [at, genome] of toRun.entries()) found.set(nameOf(genome), { genome, runs: answers[at] as TriedRuns })
    beyond += genomes.filter((genome) => !found.has(nameOf(genome))).length
    search.tell(
      genomes.map((genome) => {
        const tried = found.get(nameOf(genome))
        const tally = tried === undefined ? untried(options.certainCost(genome)) : tallyOf(tried.runs)
        return {
          objectives: objectivesOf(tally),
          violations: budget === undefined ? [] : [(tally.cost - budget) / scale.cost],
        }
      }),
    )
  }

  // The search looks everywhere at once; whoever asks for the cheapest wants to know that no step from it is cheaper.
  for (let round = 0; round < most.rounds; round++) {
    const near = nearCheapest()
    if (near.length === 0) break
    const answers = yield* ask({
      stage: "searching",
      generation: options.generations,
      asked: near.map((genome) => ({ genome, first: 0, last: runs })),
    })
    for (const [at, genome] of near.entries()) found.set(nameOf(genome), { genome, runs: answers[at] as TriedRuns })
  }

  const chosen = state().candidates
  let again = chosen.map(({ genome }): TriedGenome => ({ genome, runs: new Float64Array(0) }))
  const mostRuns = Math.max(options.choosing.mostRuns, runs * chosen.length)
  const rules = { firstRuns: runs, batch: Math.max(50, 10 * chosen.length), asked: options.choosing.asked, mostRuns }
  for (;;) {
    const tallies = again.map(({ runs: each }, at) => {
      // What a package costs is best known from all of its runs.
      const { cost } = tallyOf(joined((chosen[at] as TriedGenome).runs, each))
      return each.length === 0 ? { cost, successes: 0, runs: 0 } : { ...tallyOf(each), cost }
    })
    const stand = selectCheapest(tallies, target, rules)
    if (stand.kind !== "go on") {
      made.selection = stand
      break
    }
    const further = stand.runs.flatMap((count, at) => (count > 0 ? [{ at, count }] : []))
    const answers = yield* ask({
      stage: "choosing",
      generation: 0,
      asked: further.map(({ at, count }) => {
        const first = runs + (tallies[at]?.runs as number)
        return { genome: (again[at] as TriedGenome).genome, first, last: first + count }
      }),
    })
    const answered = new Map(further.map(({ at }, place) => [at, answers[place] as TriedRuns]))
    again = again.map(({ genome, runs: before }, at) => ({
      genome,
      runs: joined(before, answered.get(at) ?? new Float64Array(0)),
    }))
  }
  made.candidates = again

  const { offers, front } = state()
  const telling = new Map(
    [none, ...offers.map(({ genome }) => genome), ...front.map(({ genome }) => genome)].map(
      (genome) => [nameOf(genome), genome] as const,
    ),
  )
  const first = runs + mostRuns
  const answers = yield* ask({
    stage: "telling",
    generation: 0,
    asked: [...telling.values()].map((genome) => ({ genome, first, last: first + options.toldRuns })),
  })
  const told = new Map([...telling.keys()].map((name, at) => [name, answers[at] as TriedRuns]))
  const toldOf = ({ genome }: Pick<TriedGenome, "genome">) => ({ genome, runs: told.get(nameOf(genome)) as TriedRuns })
  made.told = { nothing: toldOf({ genome: none }), offers: offers.map(toldOf), front: frontOf(front.map(toldOf)) }
  return state()
}

/** First those than which none is both cheaper and more often successful, the cheapest first; then the next of which that holds; and so on. */
function layered<T extends { readonly tally: Tally }>(rated: readonly T[]): readonly T[] {
  const points = rated.map(({ tally: { cost, successes } }) => ({ objectives: [cost, -successes], violation: 0 }))
  const costAt = (place: number) => points[place]?.objectives[0] as number
  return frontsOf(points).flatMap((layer) =>
    layer.toSorted((a, b) => costAt(a) - costAt(b) || a - b).map((place) => rated[place] as T),
  )
}

/** At most so many of them, evenly from the first to the last. */
function evenly<T>(all: readonly T[], count: number): readonly T[] {
  if (all.length <= count) return all
  return Array.from({ length: count }, (_, at) => all[Math.round((at * (all.length - 1)) / (count - 1))] as T)
}

/** The cheapest that reaches the target, the likeliest that costs more, and of those between the one in the middle. */
function offersOf({ offers, likeliest }: Cheapest): readonly number[] {
  const places = offers.map((offer) => offer.package)
  const [first] = places
  if (first === undefined) return [likeliest]
  if (places.length <= 3) return places
  return [first, places[places.length >> 1] as number, places.at(-1) as number]
}
