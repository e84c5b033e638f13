/** Every index beside its known value; for tests. */
import type { SobolIndices } from "../sobol-indices.ts"
import type { KnownFunction } from "./known-functions.ts"

export function beside(found: SobolIndices, known: KnownFunction) {
  return [
    ...found.first.map((each, i) => ({ ...each, known: known.first[i] ?? 0 })),
    ...found.total.map((each, i) => ({ ...each, known: known.total[i] ?? 0 })),
    ...(found.second ?? []).map((each) => ({ ...each, known: known.second(...each.dimensions) })),
    { ...found.interactions, known: 1 - known.first.reduce((sum, value) => sum + value, 0) },
  ]
}
