/**
 * Coupled: where runs start that are made under two versions of a model, pair by pair. As many pairs as the weights allow start from
 * the same origin (the same luck of parameters and dates), and each side's runs are still laid over its own weights: the maximal coupling
 * of the two (Lindvall 1992, I.5). Chosen apart, hardly any pair would, as soon as weights differ a little.
 */
import { streamKey, uniformAt } from "../streams.ts"
import { chooser, type Population } from "./population.ts"
import { weightByOrigin } from "./effective.ts"

export interface Coupled {
  /** By run, a position in each population. */
  readonly first: Int32Array
  readonly second: Int32Array
  /** Share of the pairs that start from the same origin. */
  readonly shared: number
}

const rounding = 1e-12
const golden = (Math.sqrt(5) - 1) / 2

/** The first `runs` pairs; whatever their number, run `i` is the same. Populations that weigh alike give the starts of `chooser`. */
export function coupledStarts(first: Population, second: Population, runs: number): Coupled {
  if (isAlike(first, second)) {
    const choose = chooser(first)
    const starts = Int32Array.from({ length: runs }, (_, index) => choose(index))
    return { first: starts, second: starts, shared: 1 }
  }
  const [a, b] = [placesOf(first), placesOf(second)]
  const size = Math.max(a.weights.length, b.weights.length)
  const at = (weights: Float64Array, origin: number) => weights[origin] ?? 0
  const both = Float64Array.from({ length: size }, (_, origin) =>
    Math.min(at(a.weights, origin), at(b.weights, origin)),
  )
  const common = sumsOf(both)
  const [restA, restB] = [a, b].map(({ weights }) =>
    sumsOf(Float64Array.from({ length: size }, (_, origin) => at(weights, origin) - (both[origin] as number))),
  ) as [Float64Array, Float64Array]
  // What rounding leaves of weights that are the same is not a difference.
  const rest = Math.min(restA[size - 1] as number, restB[size - 1] as number)
  const overlap = rest < rounding ? Number.POSITIVE_INFINITY : (common[size - 1] as number)
  const shift = uniformAt(streamKey(first.seed, "draws of runs"), 0)
  const starts = { first: new Int32Array(runs), second: new Int32Array(runs) }
  let shared = 0
  for (let run = 0; run < runs; run++) {
    const place = (shift + run * golden) % 1
    const isShared = place < overlap
    const [one, other] = isShared ? [common, common] : [restA, restB]
    const along = isShared ? place / Math.min(1, overlap) : (place - overlap) / (1 - overlap)
    if (isShared) shared++
    starts.first[run] = positionAt(a, one, along)
    starts.second[run] = positionAt(b, other, along)
  }
  return { ...starts, shared: runs === 0 ? 1 : shared / runs }
}

const isAlike = (first: Population, second: Population): boolean =>
  first.seed === second.seed &&
  first.weights.length === second.weights.length &&
  first.weights.every((weight, i) => weight === second.weights[i] && first.origins[i] === second.origins[i])

/** The positions of a population by the origin that they descend from. */
interface Places {
  readonly population: Population
  /** By origin. */
  readonly weights: Float64Array
  readonly positions: ReadonlyMap<number, readonly number[]>
}

function placesOf(population: Population): Places {
  const positions = new Map<number, number[]>()
  population.origins.forEach((origin, position) => {
    const known = positions.get(origin)
    if (known === undefined) positions.set(origin, [position])
    else known.push(position)
  })
  return { population, weights: weightByOrigin(population.weights, population.origins), positions }
}

function sumsOf(weights: Float64Array): Float64Array {
  let sum = 0
  return weights.map((weight) => (sum += weight))
}

/** The position a share `along` of the way through the weights of the origins, and within its origin as far as is left of the way. */
function positionAt({ population, positions }: Places, sums: Float64Array, along: number): number {
  const at = along * (sums[sums.length - 1] as number)
  let low = 0
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] as number) > at) high = middle
    else low = middle + 1
  }
  // Rounding may lead beyond the last origin that weighs anything.
  while (low > 0 && !((sums[low] as number) > (sums[low - 1] as number))) low--
  const before = low === 0 ? 0 : (sums[low - 1] as number)
  const within = (at - before) / ((sums[low] as number) - before)
  const among = positions.get(low) ?? []
  const total = among.reduce((sum, position) => sum + (population.weights[position] as number), 0)
  let left = within * total
  for (const position of among) {
    left -= population.weights[position] as number
    if (left < 0) return position
  }
  return among.at(-1) as number
}
