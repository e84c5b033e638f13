/** Axes: time below, shares or values at the left, with thin lines behind the marks. */
import type { Language } from "@laksana/core"
import { quantitiesIn } from "@laksana/words"
import { numberOf, type TimeTick, timeTicks } from "./days.ts"
import { pixel, type Scale } from "./scale.ts"
import { textWidth } from "./text.ts"

/** Pixels of text on axes and beside marks. */
export const small = 12

interface TimeAxisProps {
  /** From day numbers to pixels. */
  readonly x: Scale
  readonly from: string
  readonly to: string
  readonly top: number
  readonly bottom: number
  readonly language: Language
}

function tickLabel({ day, isYear }: TimeTick, language: Language): string {
  return isYear ? day.slice(0, 4) : quantitiesIn(language).month(day)
}

export function TimeAxis({ x, from, to, top, bottom, language }: TimeAxisProps) {
  const [start, end] = x.range
  // A narrow plot has room for years only, which take less of it than months.
  const each = end - start < 260 ? 44 : 64
  const ticks = timeTicks(from, to, Math.floor((end - start) / each))
  const placed = ticks
    .map((tick) => ({ at: pixel(x(numberOf(tick.day))), label: tickLabel(tick, language) }))
    .filter(({ at, label }) => at + textWidth(label, small) / 2 <= end + 24)
  return (
    <g class="axis" aria-hidden="true">
      {placed.map(({ at }) => (
        <path class="grid-line" d={`M${at} ${top}V${bottom}`} />
      ))}
      <path class="axis-line" d={`M${pixel(start)} ${bottom}H${pixel(end)}`} />
      {placed.map(({ at, label }) => (
        <text class="tick" x={at} y={bottom + 17} text-anchor="middle">
          {label}
        </text>
      ))}
    </g>
  )
}

export interface ValueTick {
  readonly value: number
  readonly label: string
}

/** Pixels that the labels of a value axis take at the left. */
export const gutterOf = (ticks: readonly ValueTick[]): number =>
  Math.ceil(Math.max(0, ...ticks.map(({ label }) => textWidth(label, small)))) + 8

interface ValueAxisProps {
  readonly y: Scale
  /** Where the plot begins; the labels stand before it. */
  readonly left: number
  readonly right: number
  readonly ticks: readonly ValueTick[]
  /** What is counted: said above the topmost line. */
  readonly unit?: string
  /** Where it is said; just above the line unless told. */
  readonly unitTop?: number
}

export function ValueAxis({ y, left, right, ticks, unit, unitTop = y.range[1] - 8 }: ValueAxisProps) {
  return (
    <g class="axis" aria-hidden="true">
      {ticks.map(({ value, label }) => (
        <>
          <path class={value === 0 ? "axis-line" : "grid-line"} d={`M${left} ${pixel(y(value))}H${right}`} />
          <text class="tick" x={left - 8} y={pixel(y(value) + 4)} text-anchor="end">
            {label}
          </text>
        </>
      ))}
      {unit === undefined ? null : (
        <text class="tick" x={left} y={pixel(unitTop)}>
          {unit}
        </text>
      )}
    </g>
  )
}
