/** Value order: values from the same draws in the order of their size, and by how much each is ahead of the next. Pure. */
import { spreadOf } from "@laksana/engine"
import { clearErrors } from "./known-share.ts"

/** A value in every draw, with what sampling adds to the error of its mean. */
export interface DrawnValue {
  readonly id: string
  readonly perDraw: Float64Array
  readonly samplingError: number
}

/** One value and the next smaller, by the sizes of their means. */
export interface Gap {
  readonly first: string
  readonly second: string
  readonly difference: number
  readonly standardError: number
  readonly isClear: boolean
}

/** Draw by draw, since both values are from the same draws; sampling errors are added as if they went together. */
export function gapsOf(values: readonly DrawnValue[], independent: number): readonly Gap[] {
  const sized = values
    .map(({ perDraw, ...value }) => {
      const sign = spreadOf([...perDraw], independent).mean < 0 ? -1 : 1
      const sizes = [...perDraw].map((each) => sign * each)
      return { ...value, sizes, mean: spreadOf(sizes, independent).mean }
    })
    .toSorted((a, b) => b.mean - a.mean)
  return sized.slice(1).flatMap((second, i): readonly Gap[] => {
    const first = sized[i]
    if (first === undefined) return []
    const { mean, se } = spreadOf(
      first.sizes.map((size, draw) => size - (second.sizes[draw] ?? 0)),
      independent,
    )
    const standardError = Math.hypot(se, first.samplingError + second.samplingError)
    const isClear = mean > clearErrors * standardError
    return [{ first: first.id, second: second.id, difference: mean, standardError, isClear }]
  })
}
