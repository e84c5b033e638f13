/** Deadline line: the day asked for; where it may be moved, a slider that keys and a drag move by whole days and months. */
import type { Day, Language } from "@laksana/core"
import { quantitiesIn } from "@laksana/words"
import { dayOf, monthsOn, numberOf } from "../frame/days.ts"
import { pixel, type Scale } from "../frame/scale.ts"
import { boldWidth } from "../frame/text.ts"
import { sharedWords } from "../frame/words.ts"
import { sCurveWords } from "./words.ts"

interface DeadlineLineProps {
  readonly day: Day
  readonly x: Scale
  readonly top: number
  readonly bottom: number
  readonly language: Language
  /** What is read at that day, for those who hear it. */
  readonly reading: string
  readonly onDeadline?: ((day: Day) => void) | undefined
}

const monthsOfKey: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 12,
  PageDown: -12,
}

/** The day a key leads to, within the limits; undefined where it is no key of a slider. */
export function dayOfKey(key: string, day: Day, from: Day, to: Day): Day | undefined {
  if (key === "Home") return from
  if (key === "End") return to
  const months = monthsOfKey[key]
  if (months === undefined) return undefined
  const moved = monthsOn(day, months)
  return moved < from ? from : moved > to ? to : moved
}

export function DeadlineLine({ day, x, top, bottom, language, reading, onDeadline }: DeadlineLineProps) {
  const at = pixel(x(numberOf(day)))
  const [from, to] = x.domain.map(dayOf) as [Day, Day]
  const text = sharedWords(language).by(quantitiesIn(language).deadline(day))
  const half = boldWidth(text, 13) / 2
  const [left, right] = x.range
  const drawn = (
    <>
      <path class="deadline-line" d={`M${at} ${top - 8}V${bottom}`} />
      <text
        class="label-strong"
        x={pixel(Math.min(Math.max(at, left + half), right - half))}
        y={top - 22}
        text-anchor="middle"
      >
        {text}
      </text>
    </>
  )
  if (onDeadline === undefined) return <g class="deadline">{drawn}</g>

  const move = (event: { readonly clientX: number; readonly currentTarget: SVGGElement }) => {
    const drawing = event.currentTarget.ownerSVGElement
    if (drawing === null) return
    const { left: edge, width } = drawing.getBoundingClientRect()
    const scaled = width === 0 ? 0 : ((event.clientX - edge) / width) * drawing.viewBox.baseVal.width
    const number = Math.min(Math.max(x.invert(scaled), x.domain[0]), x.domain[1])
    onDeadline(dayOf(number))
  }
  return (
    <g
      class="deadline is-movable"
      role="slider"
      tabindex={0}
      aria-label={sCurveWords(language).deadline}
      aria-valuemin={x.domain[0]}
      aria-valuemax={x.domain[1]}
      aria-valuenow={numberOf(day)}
      aria-valuetext={reading}
      onKeyDown={(event) => {
        const moved = dayOfKey(event.key, day, from, to)
        if (moved === undefined) return
        event.preventDefault()
        onDeadline(moved)
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        move(event)
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) move(event)
      }}
    >
      {drawn}
      <circle class="handle" cx={at} cy={top - 8} r={7} />
      <rect class="target" x={at - 14} y={top - 22} width={28} height={bottom - top + 22} />
    </g>
  )
}
