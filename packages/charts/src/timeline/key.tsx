/** Timeline's key: what each shape and each end means, of those that are drawn. */
import type { Language } from "@laksana/core"
import type { ComponentChildren } from "preact"
import { pixel } from "../frame/scale.ts"
import { textWidth } from "../frame/text.ts"
import { glyph, Span } from "./event-mark.tsx"
import type { PlacedMark } from "./layout.ts"
import { statuses, timelineWords } from "./words.ts"

interface KeyEntry {
  readonly text: string
  /** Pixels that the sign takes. */
  readonly wide: number
  readonly sign: (x: number, y: number) => ComponentChildren
}

export function keyOf(marks: readonly PlacedMark[], language: Language): readonly KeyEntry[] {
  const words = timelineWords(language)
  const some = (test: (mark: PlacedMark) => boolean) => marks.some(test)
  const status = statuses
    .filter((each) => some(({ events }) => events.some((event) => event.status === each)))
    .map(
      (each): KeyEntry => ({
        text: words.status[each],
        wide: 14,
        sign: (x, y) => (
          <g class={`is-${each}`}>
            <path class="event-mark" d={glyph(each, x + 7, y)} />
          </g>
        ),
      }),
    )
  const isOrder = ({ events: [event] }: PlacedMark) => event?.precision === "order" || event?.precision === "undated"
  const span = (text: string, isOpen: boolean): KeyEntry => ({
    text,
    wide: 28,
    sign: (x, y) => <Span x0={x} x1={x + 28} y={y} isOrder={isOpen} isOpenLeft={isOpen} isOpenRight={false} />,
  })
  const sign = (text: string, className: string): KeyEntry => ({
    text,
    wide: 14,
    sign: (x, y) => (
      <g class={className}>
        <path class="event-mark" d={glyph("occurred", x + 7, y)} />
      </g>
    ),
  })
  return [
    ...status,
    ...(some((mark) => mark.x1 > mark.x0 + 1 && !isOrder(mark)) ? [span(words.key.span, false)] : []),
    ...(some((mark) => mark.x1 > mark.x0 + 1 && isOrder(mark)) ? [span(words.key.order, true)] : []),
    ...(some(({ standing }) => standing === "possible") ? [sign(words.key.possible, "is-possible")] : []),
    ...(some(({ standing }) => standing === "later" || standing === "unknown")
      ? [sign(words.key.faded, "is-faded")]
      : []),
  ]
}

interface KeyPlace {
  readonly x: number
  readonly y: number
}

/** Places in lines that fit. */
export function keyPlaces(entries: readonly KeyEntry[], width: number): readonly KeyPlace[] {
  let [x, y] = [0, 0]
  return entries.map(({ text, wide: sign }) => {
    const wide = sign + 6 + textWidth(text, 12) + 18
    if (x > 0 && x + wide - 18 > width) [x, y] = [0, y + 24]
    const place = { x, y }
    x += wide
    return place
  })
}

interface KeyProps {
  readonly entries: readonly KeyEntry[]
  readonly places: readonly KeyPlace[]
  readonly top: number
}

export function Key({ entries, places, top }: KeyProps) {
  return (
    <g aria-hidden="true">
      {entries.map(({ text, wide, sign }, i) => {
        const { x, y } = places[i] ?? { x: 0, y: 0 }
        return (
          <>
            {sign(x, top + y)}
            <text class="label-muted" x={pixel(x + wide + 6)} y={pixel(top + y + 4)}>
              {text}
            </text>
          </>
        )
      })}
    </g>
  )
}
