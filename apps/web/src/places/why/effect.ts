/** Effect: how many times as often a process fires for a size of the causal table. Pure. */
import type { CausalCellView } from "../../engine/protocol.ts"

/** Of a driver: if it doubles. Of an amplifier: at 1 instead of 0. */
export const timesAsOften = (role: CausalCellView["role"], size: number): number =>
  role === "driver" ? 2 ** size : 1 + size
