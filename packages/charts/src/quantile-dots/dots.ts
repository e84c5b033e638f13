/**
 * Quantile dots: fifty futures that stand for all, each at the middle of its fiftieth; those beyond the plateau are never reached.
 * After Kay, Kola, Hullman & Munson (2016), "When (ish) is my bus?", whose dots readers count without training.
 */
import type { Day } from "@laksana/core"
import type { CurvePoint } from "../s-curve/data.ts"
import { dayAt } from "../s-curve/reading.ts"

export const dotCount = 50

export interface QuantileDots {
  /** The days of the dots that are reached, in order. */
  readonly reached: readonly Day[]
  readonly never: number
}

export function quantileDots(curve: readonly CurvePoint[]): QuantileDots {
  const quantiles = Array.from({ length: dotCount }, (_, i) => (i + 0.5) / dotCount)
  const days = quantiles.flatMap((quantile) => dayAt(curve, quantile) ?? [])
  return { reached: days, never: dotCount - days.length }
}

/** How many dots lie up to the day: what the share is, in fiftieths. */
export const dotsBy = ({ reached }: QuantileDots, day: Day): number => reached.filter((each) => each <= day).length
