/** Threshold: a value of a variable that runs of a few months can come to: a share of its bounds, or of the first few counts. */
import type { Variable } from "@laksana/engine"

const widest = 10

export function thresholdOf({ bounds: [low, high] }: Variable<object>, share: number): number {
  return low + share * (Math.min(high, low + widest) - low)
}
