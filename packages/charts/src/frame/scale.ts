/**
 * Scale: a straight line from values to pixels, and the round values to mark on it. `d3-scale` would bring colours and number
 * formats along, ten kilobytes that no chart uses; ticks are `d3-array`'s.
 */
import { ticks } from "d3-array"

export interface Scale {
  (value: number): number
  readonly domain: readonly [number, number]
  readonly range: readonly [number, number]
  /** About so many round values within the domain. */
  readonly ticks: (count: number) => readonly number[]
  readonly invert: (pixel: number) => number
}

export function linear(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [from, to] = domain
  const [start, end] = range
  const slope = to === from ? 0 : (end - start) / (to - from)
  const scale = (value: number) => start + (value - from) * slope
  return Object.assign(scale, {
    domain,
    range,
    ticks: (count: number) => ticks(from, to, Math.max(1, count)),
    invert: (pixel: number) => (slope === 0 ? from : from + (pixel - start) / slope),
  })
}

/** Hundredths of a pixel: finer ones are noise in what is written down. */
export const pixel = (value: number): number => Math.round(value * 100) / 100 + 0
