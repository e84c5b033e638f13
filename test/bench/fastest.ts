/** Milliseconds of the fastest of a few repetitions: the one that the machine disturbed least. */
export function fastest(work: () => void, repetitions = 5): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < repetitions; i++) {
    const from = performance.now()
    work()
    best = Math.min(best, performance.now() - from)
  }
  return best
}
