/** Binomial: exact tails of the number of successes, so that small counts need no normal approximation. */

/** Probabilities of fewer successes than were seen, of exactly as many, and of more. */
export interface BinomialTails {
  readonly below: number
  readonly at: number
  readonly above: number
}

/** Of `seen` successes in `runs` tries that each succeed with chance `p`. */
export function binomialTails(seen: number, runs: number, p: number): BinomialTails {
  // A certain or an impossible outcome: any other count than its own has no chance at all.
  if (p <= 0) return seen === 0 ? { below: 0, at: 1, above: 0 } : { below: 1, at: 0, above: 0 }
  if (p >= 1) return seen === runs ? { below: 0, at: 1, above: 0 } : { below: 0, at: 0, above: 1 }
  let logChoose = 0
  for (let i = 1; i <= Math.min(seen, runs - seen); i++) logChoose += Math.log((runs + 1 - i) / i)
  const at = Math.exp(logChoose + seen * Math.log(p) + (runs - seen) * Math.log1p(-p))
  const odds = p / (1 - p)
  // The tail away from the mean is summed, from its largest term on; the other is what is left.
  let tail = 0
  if (seen > runs * p) {
    for (let k = seen, term = at; k < runs && term > tail * 1e-17; k++) {
      term *= ((runs - k) * odds) / (k + 1)
      tail += term
    }
    return { below: Math.max(0, 1 - at - tail), at, above: tail }
  }
  for (let k = seen, term = at; k > 0 && term > tail * 1e-17; k--) {
    term *= k / ((runs - k + 1) * odds)
    tail += term
  }
  return { below: tail, at, above: Math.max(0, 1 - at - tail) }
}
