/** Chronological: in order of time as far as it is known. */
import type { Bounds } from "@laksana/core"

/** By latest possible day, then earliest; an event that nothing bounds comes last. Stable. */
export function chronological<T extends { readonly bounds: Bounds }>(events: readonly T[]): readonly T[] {
  const key = ({ bounds: { earliest, latest } }: T) => `${latest ?? "9999"} ${earliest ?? "0000"}`
  return events.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}
