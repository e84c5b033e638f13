/**
 * Bets: on runs from 0 to 1 having more than a mean m. What they have earned is a logarithm; if m is the mean, what it is the logarithm
 * of is on average at most 1. See `confidenceSequence` for where they come from.
 */
import type { SeenRuns } from "./seen-runs.ts"

export interface Bet {
  /** λ. */
  readonly size: number
  /** e^λ − 1. */
  readonly growth: number
  /** ln of its share in the mixture. */
  readonly share: number
}

/** Beyond this a bet's gain is cut short by its own risk at once. */
export const largestOfYesOrNo = 4
/** Up to 1 what a bet earns falls as m nears the mean, so that what is left of m is an interval: 2 (1 − m) ψ(λ m)/m² is at most λ. */
export const largestOfShares = 0.99
const smallest = 1e-4
/** Sizes apart by √2 leave hardly anything between. */
const step = Math.SQRT2
const onUsual = 0.9

/**
 * Where the variance is σ², an interval of half-width h is reached with λ near h/σ² (half the squared reach over n σ²), and σ² is at
 * most ¼: so sizes are from 4 h up. A tenth is on smaller ones, so that intervals go on to narrow beyond h.
 */
export function betsFor(halfWidth: number, largest: number): Bet[] {
  const usualFrom = Math.min(largest, 4 * halfWidth)
  const sizes: number[] = []
  for (let size = largest; size >= smallest; size /= step) sizes.push(size)
  const usual = sizes.filter((size) => size * step > usualFrom)
  const rest = sizes.slice(usual.length)
  const among = (sizes: readonly number[], all: number): Bet[] =>
    sizes.map((size) => ({
      size,
      growth: Math.expm1(size),
      share: Math.log(all / sizes.length),
    }))
  return [...among(usual, rest.length === 0 ? 1 : onUsual), ...among(rest, 1 - onUsual)]
}

/** Of yes or no. */
export function earnedOnYes(bets: readonly Bet[], { runs, sum }: SeenRuns, m: number): number {
  return mixed(bets, ({ size, growth }) => size * sum - runs * Math.log1p(m * growth))
}

/** Of shares. */
export function earnedOnShares(bets: readonly Bet[], { runs, sum, squares }: SeenRuns, m: number): number {
  const above = sum - runs * m
  const spread = Math.max(0, squares - 2 * m * sum + runs * m * m)
  return mixed(bets, ({ size }) => size * above - tollOf(size, m) * spread)
}

/** ψ(λ m)/m², that is λ²/2 + λ³ m/3 + …. */
export function tollOf(size: number, m: number): number {
  const z = size * m
  return z < 1e-3 ? size * size * (1 / 2 + z / 3 + (z * z) / 4) : (-Math.log1p(-z) - z) / (m * m)
}

/** ln Σ share × exp(gain), without leaving what numbers can hold. */
function mixed(bets: readonly Bet[], gain: (bet: Bet) => number): number {
  let [most, sum] = [Number.NEGATIVE_INFINITY, 0]
  for (const bet of bets) {
    const earned = bet.share + gain(bet)
    if (earned > most) {
      sum = sum * Math.exp(most - earned) + 1
      most = earned
    } else {
      sum += Math.exp(earned - most)
    }
  }
  return most + Math.log(sum)
}
