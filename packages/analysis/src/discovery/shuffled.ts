/** A shuffle (Fisher & Yates; Durstenfeld 1964). */
export function shuffled<T>(values: readonly T[], uniform: () => number): T[] {
  const order = [...values]
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.min(last, Math.floor(uniform() * (last + 1)))
    const moved = order[last] as T
    order[last] = order[other] as T
    order[other] = moved
  }
  return order
}
