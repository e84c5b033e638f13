/** Event mark: an event by shape (what kind), fill (how it stands) and ends (how exactly it is dated). */
import type { Language } from "@laksana/core"
import { quantitiesIn } from "@laksana/words"
import { pressed } from "../frame/drawing.tsx"
import { pixel } from "../frame/scale.ts"
import type { TimelineEvent, TimelineProps } from "./data.ts"
import { labelExtent, markSize, type PlacedMark } from "./layout.ts"
import { eventInWords, timelineWords } from "./words.ts"

/** Circle: happened. Diamond: observed. Cross: absent. Square: planned. */
export function glyph(status: TimelineEvent["status"], x: number, y: number): string {
  const [a, b] = [pixel(x), pixel(y)]
  switch (status) {
    case "observed":
      return `M${a} ${pixel(b - 6.5)}l6.5 6.5l-6.5 6.5l-6.5 -6.5Z`
    case "absent":
      return `M${pixel(a - 4.5)} ${pixel(b - 4.5)}l9 9M${pixel(a + 4.5)} ${pixel(b - 4.5)}l-9 9`
    case "planned":
      return `M${pixel(a - 5)} ${pixel(b - 5)}h10v10h-10Z`
    default:
      return `M${pixel(a - 5.5)} ${b}a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0Z`
  }
}

interface SpanProps {
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly isOrder: boolean
  readonly isOpenLeft: boolean
  readonly isOpenRight: boolean
  /** Where its title stands on the line, which makes way for it. */
  readonly gap?: readonly [from: number, to: number] | undefined
}

/** Where it may lie: a soft bar between two known days, a dotted line where only an order is known; an open side has no end. */
export function Span({ x0, x1, y, isOrder, isOpenLeft, isOpenRight, gap }: SpanProps) {
  const [from, to, middle] = [pixel(x0), pixel(x1), pixel(y)]
  const ends = `${isOpenLeft ? "" : `M${from} ${middle - 5}v10`}${isOpenRight ? "" : `M${to} ${middle - 5}v10`}`
  return (
    <>
      {isOrder ? (
        <path
          class="event-open"
          d={
            gap === undefined
              ? `M${from} ${middle}H${to}`
              : `M${from} ${middle}H${pixel(gap[0])}M${pixel(gap[1])} ${middle}H${to}`
          }
        />
      ) : (
        <rect class="event-span" x={from} y={middle - 4} width={pixel(to - from)} height={8} />
      )}
      {ends === "" ? null : <path class="event-end" d={ends} />}
    </>
  )
}

interface EventMarkProps {
  readonly mark: PlacedMark
  /** Top of the lane's rows. */
  readonly y: number
  readonly timeline: TimelineProps
  readonly language: Language
}

export function EventMark({ mark, y, timeline, language }: EventMarkProps) {
  const [event, ...others] = mark.events
  if (event === undefined) return null
  const { selected, related = [], onSelect, onHover, onRange } = timeline
  const isSeveral = others.length > 0
  const name = isSeveral
    ? timelineWords(language).group(quantitiesIn(language).number(mark.events.length), event.title)
    : eventInWords(event, mark.standing, language)
  const isFaded = mark.standing === "later" || mark.standing === "unknown"
  const isRelated = mark.events.some(({ id }) => related.includes(id))
  const classes = [
    `is-${event.status}`,
    mark.standing === "possible" ? "is-possible" : "",
    isFaded ? "is-faded" : "",
    isRelated ? "is-related" : "",
  ]
  const className = `event ${classes.filter((each) => each !== "").join(" ")}`
  const range = isSeveral ? daysOf(mark.events) : undefined
  const press = isSeveral
    ? onRange === undefined || range === undefined
      ? undefined
      : () => onRange(...range)
    : onSelect === undefined
      ? undefined
      : () => onSelect(event.id)
  if (press === undefined)
    return (
      <g class={className}>
        <title>{name}</title>
        <Drawn mark={mark} y={y} />
      </g>
    )
  // The title drawn beside the mark is often cut: it stays outside the button, whose name it would contradict.
  return (
    <g
      class={`${className} is-pressable`}
      onClick={press}
      onPointerEnter={() => onHover?.(event.id)}
      onPointerLeave={() => onHover?.(null)}
    >
      <Drawn mark={mark} y={y} />
      <g
        role="button"
        tabindex={0}
        aria-label={name}
        aria-pressed={mark.events.some(({ id }) => id === selected)}
        onKeyDown={pressed(press)}
        onFocus={() => onHover?.(event.id)}
        onBlur={() => onHover?.(null)}
      >
        <title>{name}</title>
        <rect
          class="target"
          x={pixel(mark.at - markSize / 2)}
          y={pixel(y - markSize / 2)}
          width={markSize}
          height={markSize}
          rx={4}
        />
      </g>
    </g>
  )
}

function Drawn({ mark, y }: { readonly mark: PlacedMark; readonly y: number }) {
  const { events, x0, x1, at, label, isOpenLeft, isOpenRight } = mark
  const [event] = events
  if (event === undefined) return null
  const isOrder = event.precision === "order" || event.precision === "undated"
  const [from, to] = label === undefined ? [0, 0] : labelExtent(label)
  const gap =
    label !== undefined && from < x1 && to > x0 ? ([Math.max(from - 4, x0), Math.min(to + 4, x1)] as const) : undefined
  return (
    <>
      {x1 > x0 + 1 ? (
        <Span x0={x0} x1={x1} y={y} isOrder={isOrder} isOpenLeft={isOpenLeft} isOpenRight={isOpenRight} gap={gap} />
      ) : null}
      {events.length === 1 ? (
        <path class="event-mark" d={glyph(event.status, at, y)} />
      ) : (
        <>
          <circle class="count" cx={pixel(at)} cy={pixel(y)} r={11} />
          <text class="count-number" x={pixel(at)} y={pixel(y + 4)} text-anchor="middle">
            {events.length > 999 ? "999+" : events.length}
          </text>
        </>
      )}
      {label === undefined ? null : (
        <text class="halo" x={pixel(label.x)} y={pixel(y + 4)} text-anchor={label.anchor}>
          {label.text}
        </text>
      )}
    </>
  )
}

/** The days between which several lie. */
function daysOf(events: readonly TimelineEvent[]): readonly [string, string] | undefined {
  const days = events.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null)
  const sorted = days.toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  return first === undefined || last === undefined ? undefined : [first, last]
}
