/** Cheapest: of evaluated packages, the cheapest that reaches the target, the three to choose from, and what each buys over the one before. */
import type { Estimate } from "../sensitivity/estimate.ts"
import { dominates } from "./pareto.ts"

export interface EvaluatedPackage {
  readonly cost: number
  /** The chance of success, with its interval. */
  readonly probability: Estimate
  /** How long success takes, in any unit; less is better. Untold: time is not looked at. */
  readonly time?: number
}

/**
 * How a package stands to the target: `surely` its interval lies at or above it · `probably` the estimate does, the interval not ·
 * `perhaps` the estimate lies below, the interval reaches it · `not` the interval lies below.
 */
export type Reaching = "surely" | "probably" | "perhaps" | "not"

export interface Offer {
  /** Its place among the packages given. */
  readonly package: number
  readonly reaching: Reaching
  /** Against the offer before; undefined for the first. */
  readonly buys: Bought | undefined
}

export interface Bought {
  /** Further cost. */
  readonly cost: number
  /** Further chance of success: the difference of the estimates. */
  readonly probability: number
  /** Standard error of that difference if the runs of both were independent; with common luck it is less. */
  readonly error: number
  /** Time gained; undefined where it is untold. */
  readonly time: number | undefined
}

export interface Cheapest {
  /** Offers from the cheapest up: the first reaches the target by its estimate. None where no package does. */
  readonly offers: readonly Offer[]
  /** Packages that cost less than the first offer and whose interval reaches the target: runs cannot tell. All such, if there is no offer. */
  readonly near: readonly number[]
  /** The package of the highest estimate, of equal ones the cheapest: the nearest to the target where none reaches it. */
  readonly likeliest: number
}

/**
 * The first offer is the cheapest that reaches the target by its estimate. Each further one is the next in cost that reaches it too and
 * that no package costing no more beats: it has a higher estimate, or takes less time, than all of those. `most` is 3 if not given.
 */
export function cheapestOf(packages: readonly EvaluatedPackage[], target: number, most = 3): Cheapest {
  if (packages.length === 0) throw new RangeError("no packages")
  const timed = packages.every(({ time }) => time !== undefined)
  const valueOf = ({ cost, probability, time = 0 }: EvaluatedPackage) => [
    cost,
    -probability.estimate,
    ...(timed ? [time] : []),
  ]
  const reaching = packages.map((each) => reachingOf(each, target))
  const order = [...packages.keys()].sort((a, b) => compareValues(valueOf(at(a)), valueOf(at(b))) || a - b)
  function at(place: number): EvaluatedPackage {
    return packages[place] as EvaluatedPackage
  }
  const chosen: number[] = []
  for (const place of order) {
    if (chosen.length >= most) break
    if (reaching[place] !== "surely" && reaching[place] !== "probably") continue
    const value = valueOf(at(place))
    const beaten = packages.some((other, rival) => rival !== place && dominates(valueOf(other), value))
    // A twin, of equal cost, chance and time, buys nothing.
    const twin = chosen.some((before) => compareValues(valueOf(at(before)), value) === 0)
    if (!beaten && !twin) chosen.push(place)
  }
  const first = chosen[0]
  const bound = first === undefined ? Infinity : at(first).cost
  return {
    offers: chosen.map((place, rank) => ({
      package: place,
      reaching: reaching[place] as Reaching,
      buys: rank === 0 ? undefined : bought(at(chosen[rank - 1] as number), at(place), timed),
    })),
    near: order.filter((place) => at(place).cost < bound && reaching[place] === "perhaps"),
    likeliest: order.reduce((a, b) => (at(b).probability.estimate > at(a).probability.estimate ? b : a)),
  }
}

function reachingOf({ probability: { estimate, low, high } }: EvaluatedPackage, target: number): Reaching {
  if (low >= target) return "surely"
  if (estimate >= target) return "probably"
  return high >= target ? "perhaps" : "not"
}

function bought(before: EvaluatedPackage, after: EvaluatedPackage, timed: boolean): Bought {
  return {
    cost: after.cost - before.cost,
    probability: after.probability.estimate - before.probability.estimate,
    error: Math.sqrt(before.probability.error ** 2 + after.probability.error ** 2),
    time: timed ? (before.time as number) - (after.time as number) : undefined,
  }
}

/** By the first number, of equal ones by the next. */
function compareValues(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i])
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number)
}
