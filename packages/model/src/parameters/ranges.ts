/** Ranges: how the priors and bounds of these parameters are written. */
import type { Prior } from "@laksana/engine"

/** The bounds of a share or an index. */
export const share = [0, 1] as const

export const uniform = (low: number, high: number): Prior => ({ uniform: [low, high] })
