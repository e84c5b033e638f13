/** Parameter scale: in which steps a parameter is moved between its bounds, and where its control stands at first. Pure. */
import type { Prior } from "@laksana/engine"
import { middleOf } from "@laksana/words"

/** About a hundred steps, each 1, 2 or 5 times a power of ten. */
export function stepOf([low, high]: readonly [number, number]): { readonly step: number; readonly digits: number } {
  const rough = (high - low) / 100
  if (!(rough > 0)) return { step: 1, digits: 0 }
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough * 0.999) ?? 10) * power
  return { step, digits: Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)) }
}

export const priorMiddle = (prior: Prior): number => middleOf(prior)
