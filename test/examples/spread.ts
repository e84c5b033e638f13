/**
 * Spread: the exact answer to the example of awareness, made without the engine. Of `people`, n know; n + 1 follows at the rate
 * telling × n × (people − n) / people and n − 1 at forgetting × n, per month. The probabilities of every n solve the forward
 * equations (Kolmogorov 1931), here integrated by the classical Runge–Kutta method in steps of a hundredth of a month.
 */

export interface Rates {
  readonly people: number
  readonly telling: number
  readonly forgetting: number
}

/** Mean and variance of the share who know, `months` after `known` did. */
export function spread(
  rates: Rates,
  known: number,
  months: number,
): { readonly mean: number; readonly variance: number } {
  let p = Float64Array.from({ length: rates.people + 1 }, (_, n) => (n === known ? 1 : 0))
  const steps = Math.ceil(months * 100)
  for (let i = 0; i < steps; i++) p = stepped(p, months / steps, rates)
  const mean = p.reduce((sum, each, n) => sum + (each * n) / rates.people, 0)
  return { mean, variance: p.reduce((sum, each, n) => sum + each * (n / rates.people - mean) ** 2, 0) }
}

/** What the logistic equation gives for endlessly many people. */
export function meanField({ telling, forgetting }: Rates, share: number, months: number): number {
  const growth = telling - forgetting
  const settled = growth / telling
  return settled / (1 + (settled / share - 1) * Math.exp(-growth * months))
}

function stepped(p: Float64Array, dt: number, rates: Rates): Float64Array<ArrayBuffer> {
  const moved = (by: Float64Array, factor: number) => p.map((each, n) => each + factor * (by[n] ?? 0))
  const k1 = change(p, rates)
  const k2 = change(moved(k1, dt / 2), rates)
  const k3 = change(moved(k2, dt / 2), rates)
  const k4 = change(moved(k3, dt), rates)
  return p.map((each, n) => each + (dt / 6) * ((k1[n] ?? 0) + 2 * (k2[n] ?? 0) + 2 * (k3[n] ?? 0) + (k4[n] ?? 0)))
}

function change(p: Float64Array, { people, telling, forgetting }: Rates): Float64Array {
  const up = (n: number) => (telling * n * (people - n)) / people
  const down = (n: number) => forgetting * n
  return p.map((each, n) => (p[n - 1] ?? 0) * up(n - 1) + (p[n + 1] ?? 0) * down(n + 1) - each * (up(n) + down(n)))
}
