/** Permutation: the numbers 0 to size - 1 in an order in which each is as likely as any other (Fisher and Yates 1938; Durstenfeld 1964). */
import type { Stream } from "@laksana/engine"

export function permutation(size: number, uniform: Stream): Uint32Array {
  const order = new Uint32Array(size).map((_, i) => i)
  for (let last = size - 1; last > 0; last--) {
    const chosen = Math.floor(uniform() * (last + 1))
    const moved = order[last] as number
    order[last] = order[chosen] as number
    order[chosen] = moved
  }
  return order
}
