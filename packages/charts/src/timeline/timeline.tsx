/** Timeline: events in lanes by level, exact and fuzzy dates drawn apart, as they stand to the two times that are asked about. */
import type { Day } from "@laksana/core"
import { quantitiesIn } from "@laksana/words"
import { max, min } from "d3-array"
import { TimeAxis } from "../frame/axes.tsx"
import { dayOf, numberOf } from "../frame/days.ts"
import { Drawing } from "../frame/drawing.tsx"
import { Figure } from "../frame/figure.tsx"
import { linear, pixel, type Scale } from "../frame/scale.ts"
import { boldWidth, fitted } from "../frame/text.ts"
import { sharedWords } from "../frame/words.ts"
import type { TimelineEvent, TimelineProps } from "./data.ts"
import { EventMark } from "./event-mark.tsx"
import { Key, keyOf, keyPlaces } from "./key.tsx"
import { laneLayout, rowHeight } from "./layout.ts"
import { dateOf, timelineTakeaway, timelineWords } from "./words.ts"

const headHeight = 26
const laneGap = 10
/** More rows than this make a page slow and are read by no one. */
const tableRows = 500

export function Timeline(props: TimelineProps) {
  const { id, language, width = 640, lanes, events, asOf, knownAt, onSelect, onRange, maxRows = 40 } = props
  const [from, to] = shownDays(props)
  if (events.length === 0 || lanes.length === 0)
    return <Figure kind="timeline" chart={props} takeaway={timelineTakeaway(props, 0)} data={undefined} />

  const x = linear([numberOf(from), numberOf(to)], [2, width - 2])
  const lines = asOfLines(props)
  const top = lines.length === 0 ? 8 : 13 + lines.length * 17
  const laid = lanes.map((lane) => ({
    lane,
    layout: laneLayout(
      events.filter((event) => event.lane === lane.id),
      { x, times: { asOf, knownAt }, maxRows },
    ),
  }))
  const heights = laid.map(({ layout }) => headHeight + layout.rows * rowHeight + 6)
  const tops = heights.map((_, i) => top + heights.slice(0, i).reduce((sum, height) => sum + height + laneGap, 0))
  const bottom = top + heights.reduce((sum, height) => sum + height + laneGap, 0) - laneGap
  const counted = laid.reduce((sum, { layout }) => sum + layout.counted, 0)
  const entries = keyOf(
    laid.flatMap(({ layout }) => layout.marks),
    language,
  )
  const places = keyPlaces(entries, width)
  const keyTop = bottom + 48
  const height = keyTop + Math.max(0, ...places.map(({ y }) => y)) + 14
  const isInteractive = onSelect !== undefined || onRange !== undefined

  return (
    <Figure kind="timeline" chart={props} takeaway={timelineTakeaway(props, counted)} data={tableOf(props)}>
      <Drawing id={id} width={width} height={pixel(height)} isInteractive={isInteractive}>
        {laid.map((_, i) => (
          <rect class="lane" x={0} y={tops[i]} width={width} height={heights[i]} rx={3} />
        ))}
        <TimeAxis x={x} from={from} to={to} top={top} bottom={bottom} language={language} />
        {asOf === undefined ? null : <AsOf day={asOf} lines={lines} x={x} top={top} bottom={bottom} width={width} />}
        {laid.map(({ lane, layout }, i) => (
          <g>
            <text class="label-strong lane-title" x={8} y={(tops[i] ?? 0) + 18}>
              {fitted(lane.title, width - 16, 13)}
            </text>
            {layout.marks.map((mark) => (
              <EventMark
                mark={mark}
                y={(tops[i] ?? 0) + headHeight + (mark.row + 0.5) * rowHeight}
                timeline={props}
                language={language}
              />
            ))}
          </g>
        ))}
        <Key entries={entries} places={places} top={keyTop} />
      </Drawing>
    </Figure>
  )
}

/** The days asked for, else those of the events with a little room. */
function shownDays({ events, from, to, asOf }: TimelineProps): readonly [Day, Day] {
  const days = events.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null)
  const all = asOf === undefined ? days : [...days, asOf]
  const first = from ?? min(all) ?? "2000-01-01"
  const last = to ?? max(all) ?? first
  const room = Math.max(20, Math.round((numberOf(last) - numberOf(first)) * 0.02))
  return [from ?? dayOf(numberOf(first) - room), to ?? dayOf(numberOf(last) + room)]
}

interface AsOfProps {
  readonly day: Day
  readonly lines: readonly string[]
  readonly x: Scale
  readonly top: number
  readonly bottom: number
  readonly width: number
}

/** The day asked about, and all that lies beyond it in a shade. */
function AsOf({ day, lines, x, top, bottom, width }: AsOfProps) {
  const at = pixel(Math.min(Math.max(x(numberOf(day)), 0), width))
  return (
    <g class="as-of">
      <rect class="beyond" x={at} y={top} width={pixel(width - at)} height={pixel(bottom - top)} />
      <path class="as-of-line" d={`M${at} ${top - 6}V${pixel(bottom)}`} />
      {lines.map((text, i) => {
        const half = boldWidth(text, 13) / 2
        return (
          <text
            class="label-strong"
            x={pixel(Math.min(Math.max(at, half), width - half))}
            y={top - 12 - (lines.length - 1 - i) * 17}
            text-anchor="middle"
          >
            {text}
          </text>
        )
      })}
    </g>
  )
}

/** What the line says: both times in a line where they fit, else one under the other. */
function asOfLines({ language, asOf, knownAt, width = 640 }: TimelineProps): readonly string[] {
  if (asOf === undefined) return []
  const words = timelineWords(language)
  const { day } = quantitiesIn(language)
  const known = knownAt === undefined || knownAt === null ? [] : [words.knownLine(day(knownAt))]
  const texts = [words.asOfLine(day(asOf)), ...known]
  const together = texts.join(" · ")
  return boldWidth(together, 13) <= width ? [together] : texts
}

function tableOf({ language, lanes, events, title }: TimelineProps) {
  const words = timelineWords(language)
  const { day, number } = quantitiesIn(language)
  const laneOf = (event: TimelineEvent) => lanes.find(({ id }) => id === event.lane)?.title ?? ""
  const left = events.length - tableRows
  return {
    caption: title,
    columns: words.columns,
    rows: events
      .slice(0, tableRows)
      .map((event) => [
        event.title,
        laneOf(event),
        dateOf(event, language),
        words.status[event.status],
        day(event.recorded),
      ]),
    rest: left > 0 ? sharedWords(language).rest(number(left)) : undefined,
  }
}
