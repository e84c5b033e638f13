/** Thinning: as much of a long list as stays readable. */

/** The last entries: at most so many, and of at most so many letters together; always at least one. */
export function lastWithin<T>(
  all: readonly T[],
  rows: number,
  letters: number,
  lettersOf: (one: T) => number,
): readonly T[] {
  let sum = 0
  let from = all.length
  while (from > 0 && all.length - from < rows) {
    sum += lettersOf(all[from - 1] as T)
    if (sum > letters && from < all.length) break
    from--
  }
  return all.slice(from)
}
