/** Fan: an indicator over months: the middle future, and pointwise bands in which 50 and 90 of 100 futures lie each month. */
import { quantitiesIn } from "@laksana/words"
import { gutterOf, small, TimeAxis, ValueAxis } from "../frame/axes.tsx"
import { monthEnd, numberOf } from "../frame/days.ts"
import { Drawing } from "../frame/drawing.tsx"
import { EndLabels, endLabelsHeight, endLabelWidth } from "../frame/end-labels.tsx"
import { Figure } from "../frame/figure.tsx"
import { dashOf, seriesClass } from "../frame/marker.tsx"
import { bandPath, linePath } from "../frame/paths.ts"
import { linear, pixel } from "../frame/scale.ts"
import { textWidth } from "../frame/text.ts"
import type { FanMonth, FanProps, FanScenario } from "./data.ts"
import { fanTakeaway, fanWords } from "./words.ts"

export function Fan(props: FanProps) {
  const { id, language, width = 640, scenarios, bounds = [0, 1], mark } = props
  const drawn = scenarios.filter(({ runs, months }) => runs > 0 && months.length > 0)
  const takeaway = fanTakeaway(props)
  const [first] = drawn
  const [start, end] = [first?.months[0], first?.months.at(-1)]
  if (first === undefined || start === undefined || end === undefined)
    return <Figure kind="fan" chart={props} takeaway={takeaway} data={undefined} />

  const quantities = quantitiesIn(language)
  const words = fanWords(language)
  const labels = drawn.map(({ label, months }) => {
    const last = months.at(-1) ?? end
    return { label, detail: `${words.median} ${quantities.number(last.p50, 2)}`, wanted: last.p50 }
  })
  const aside = endLabelWidth(labels, width)
  const [top, bottom] = [mark === undefined ? 22 : 38, mark === undefined ? 262 : 278]
  const right = aside === 0 ? width - 8 : width - aside
  const [from, to] = [monthEnd(start.month), monthEnd(end.month)]
  const y = linear(bounds, [bottom, top])
  const ticks = y.ticks(5).map((value) => ({ value, label: quantities.number(value, bounds[1] > 10 ? 0 : 1) }))
  const left = gutterOf(ticks)
  const x = linear([numberOf(from), numberOf(to)], [left, right])
  const at = ({ month }: FanMonth) => x(numberOf(monthEnd(month)))
  const along = (months: readonly FanMonth[], value: keyof Omit<FanMonth, "month">) =>
    months.map((month) => [at(month), y(month[value])] as const)
  const below = aside === 0 ? endLabelsHeight(labels, width) : 0

  return (
    <Figure kind="fan" chart={props} takeaway={takeaway} data={tableOf(props, drawn)}>
      <Drawing id={id} width={width} height={bottom + 28 + below}>
        {drawn.map(({ months }, i) => (
          <g class={seriesClass(i)}>
            <path class="band-outer" d={bandPath(along(months, "p95"), along(months, "p05"))} />
            <path class="band-inner" d={bandPath(along(months, "p75"), along(months, "p25"))} />
          </g>
        ))}
        <TimeAxis x={x} from={from} to={to} top={top} bottom={bottom} language={language} />
        <ValueAxis y={y} left={left} right={pixel(right)} ticks={ticks} />
        {drawn.map(({ months }, i) => (
          <path class={`line ${seriesClass(i)}`} stroke-dasharray={dashOf(i)} d={linePath(along(months, "p50"))} />
        ))}
        {drawn.length === 1 ? <BandNames months={first.months} at={at} y={y} words={words} /> : null}
        {mark === undefined || mark.day < from || mark.day > to ? null : (
          <g class="mark">
            <path class="deadline-line" d={`M${pixel(x(numberOf(mark.day)))} ${top - 8}V${bottom}`} />
            <text
              class="label-strong"
              x={pixel(Math.min(x(numberOf(mark.day)), right - textWidth(mark.label, 13)))}
              y={top - 14}
            >
              {mark.label}
            </text>
          </g>
        )}
        <EndLabels
          labels={labels.map((label) => ({ ...label, wanted: y(label.wanted) }))}
          right={right}
          width={width}
          aside={aside}
          limits={[top, bottom]}
          below={bottom + 34}
        />
      </Drawing>
    </Figure>
  )
}

interface BandNamesProps {
  readonly months: readonly FanMonth[]
  readonly at: (month: FanMonth) => number
  readonly y: (value: number) => number
  readonly words: { readonly of90: string; readonly of50: string }
}

/** Says on the bands themselves how many futures they hold, as late as they are level and tall enough for a line of text. */
function BandNames({ months, at, y, words }: BandNamesProps) {
  const names = [
    { text: words.of90, from: "p75", to: "p95" },
    { text: words.of50, from: "p50", to: "p75" },
  ] as const
  return (
    <>
      {names.map(({ text, from, to }) => {
        const half = textWidth(text, small) / 2 + 2
        // Of all months that the text lies over: a step up or down there would strike it through.
        const bandAt = (share: number) => {
          const place = months[Math.round(months.length * share)]
          if (place === undefined) return undefined
          const near = months.filter((month) => Math.abs(at(month) - at(place)) <= half)
          const bottom = y(Math.max(...near.map((month) => month[from])))
          const top = y(Math.min(...near.map((month) => month[to])))
          return bottom - top < 14 ? undefined : { x: at(place), y: (bottom + top) / 2 + 4 }
        }
        const free = shares.map(bandAt).find((found) => found !== undefined)
        return free === undefined ? null : (
          <text class="label-muted" x={pixel(free.x)} y={pixel(free.y)} text-anchor="middle">
            {text}
          </text>
        )
      })}
    </>
  )
}

/** How far along the months a band's name may stand, the best first. */
const shares = [0.8, 0.88, 0.72, 0.64, 0.56, 0.48, 0.4] as const

/** The end of every year, and the first and the last month. */
function tableOf({ indicator, language }: FanProps, drawn: readonly FanScenario[]) {
  const quantities = quantitiesIn(language)
  const words = fanWords(language)
  const two = (value: number) => quantities.number(value, 2)
  const rows = drawn.flatMap(({ label, months }) =>
    months
      .filter(({ month }, i) => i === 0 || i === months.length - 1 || month.endsWith("-12"))
      .map((month) => [
        label,
        quantities.month(monthEnd(month.month)),
        two(month.p50),
        `${two(month.p25)} – ${two(month.p75)}`,
        `${two(month.p05)} – ${two(month.p95)}`,
      ]),
  )
  return { caption: indicator, columns: words.columns, rows }
}
