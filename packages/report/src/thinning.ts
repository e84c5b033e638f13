/** Thinning: as much of a long list as stays readable, and as much together as fits on a page. */

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

/** Neighbours together for as long as their sizes sum to no more than `most`. */
export function packedWithin<T>(
  all: readonly T[],
  most: number,
  sizeOf: (one: T) => number,
): readonly (readonly T[])[] {
  const groups: { readonly members: T[]; size: number }[] = []
  for (const one of all) {
    const last = groups.at(-1)
    const size = sizeOf(one)
    if (last !== undefined && last.size + size <= most) {
      last.members.push(one)
      last.size += size
    } else groups.push({ members: [one], size })
  }
  return groups.map(({ members }) => members)
}
