/** Quantile dots: when a milestone comes, as fifty futures that can be counted, and those in which it does not. */
import { quantitiesIn } from "@laksana/words"
import { TimeAxis } from "../frame/axes.tsx"
import { numberOf } from "../frame/days.ts"
import { Drawing } from "../frame/drawing.tsx"
import { Figure } from "../frame/figure.tsx"
import { linear, pixel } from "../frame/scale.ts"
import { boldWidth, textWidth } from "../frame/text.ts"
import { caution, sharedWords } from "../frame/words.ts"
import { pointAt } from "../s-curve/reading.ts"
import type { QuantileDotsProps } from "./data.ts"
import { dotCount, dotsBy, quantileDots } from "./dots.ts"
import { quantileDotsWords } from "./words.ts"

export function quantileDotsTakeaway({ language, milestone, runs, curve, deadline }: QuantileDotsProps): string {
  const last = curve.at(-1)
  if (runs === 0 || last === undefined) return sharedWords(language).noRuns
  const words = quantileDotsWords(language)
  const { number, deadline: dayInWords, month } = quantitiesIn(language)
  const dots = quantileDots(curve)
  const by = deadline ?? last.day
  const { low, high } = pointAt(curve, by)
  const middle = dots.reached[dotCount / 2 - 1]
  const margin = ((high - low) / 2) * dotCount
  return [
    words.answer(milestone, dayInWords(by), number(dotsBy(dots, by)), number(dotCount)),
    dots.never === 0 ? words.everyOne : words.never(number(dots.never), dayInWords(last.day)),
    middle === undefined ? words.noMiddle : words.middle(month(middle)),
    words.error(`±${number(margin, margin < 9.5 ? 1 : 0)}`),
    caution(runs, language),
  ].join("")
}

export function QuantileDots(props: QuantileDotsProps) {
  const { id, language, width = 640, milestone, runs, curve, deadline } = props
  const takeaway = quantileDotsTakeaway(props)
  const [first, last] = [curve[0], curve.at(-1)]
  if (runs === 0 || first === undefined || last === undefined)
    return <Figure kind="quantile-dots" chart={props} takeaway={takeaway} data={undefined} />

  const words = quantileDotsWords(language)
  const quantities = quantitiesIn(language)
  const dots = quantileDots(curve)
  const by = deadline ?? last.day
  const neverWidth = Math.max(textWidth(words.neverTitle, 13), 84)
  const right = width - neverWidth - 28
  const x = linear([numberOf(first.day), numberOf(last.day)], [16, right])
  const stacks = stacked(
    dots.reached.map((day) => x(numberOf(day))),
    x(numberOf(by)),
    right,
  )
  const tallest = Math.max(...stacks.places.map(({ level }) => level + 1), 1)
  const { size } = stacks
  const perRow = Math.max(1, Math.floor(neverWidth / size))
  const height = Math.max(tallest, Math.ceil(dots.never / perRow)) * size
  const top = 34
  const bottom = Math.max(top + height + 6, 120)
  const text = sharedWords(language).by(quantities.deadline(by))
  const counted = words.dots(quantities.number(dotsBy(dots, by)), text)
  const at = pixel(x(numberOf(by)))
  const half = boldWidth(counted, 13) / 2

  return (
    <Figure
      kind="quantile-dots"
      chart={props}
      takeaway={takeaway}
      data={{ caption: milestone, columns: words.columns, rows: rowsOf(props) }}
    >
      <Drawing id={id} width={width} height={bottom + 28}>
        <TimeAxis x={x} from={first.day} to={last.day} top={top} bottom={bottom} language={language} />
        {deadline === undefined ? null : <path class="deadline-line" d={`M${at} ${top - 8}V${bottom}`} />}
        <text
          class="label-strong"
          x={pixel(Math.min(Math.max(at, half), right - half))}
          y={top - 16}
          text-anchor="middle"
        >
          {counted}
        </text>
        <g class="series-1">
          {stacks.places.map(({ at, level }, i) => (
            <circle
              class={(dots.reached[i] ?? "") <= by ? "dot" : "hollow"}
              cx={pixel(at)}
              cy={pixel(bottom - size / 2 - 1 - level * size)}
              r={pixel(size / 2 - 1)}
            />
          ))}
        </g>
        <path class="axis-line" d={`M${pixel(right + 28)} ${bottom}H${width}`} />
        {Array.from({ length: dots.never }, (_, i) => (
          <circle
            class="hollow"
            cx={pixel(right + 28 + size / 2 + (i % perRow) * size)}
            cy={pixel(bottom - size / 2 - 1 - Math.floor(i / perRow) * size)}
            r={pixel(size / 2 - 1.5)}
          />
        ))}
        <text class="tick" x={pixel(right + 28)} y={bottom + 17}>
          {words.neverTitle}
        </text>
        <text class="label-strong" x={pixel(right + 28)} y={top - 16}>
          {words.neverCount(quantities.number(dots.never))}
        </text>
      </Drawing>
    </Figure>
  )
}

/** Dots in bins, one on the other; the deadline is an edge between two bins, so that what lies left of it came before. Pixels. */
function stacked(wanted: readonly number[], edge: number, right: number) {
  const wide = Math.max(14, Math.min(30, right / 22))
  const size = Math.min(18, wide - 2)
  const levels = new Map<number, number>()
  const places = wanted.map((at) => {
    // What came on the deadline itself came by it.
    const bin = Math.ceil((at - edge) / wide - 1e-9) - 1
    const level = levels.get(bin) ?? 0
    levels.set(bin, level + 1)
    return { at: edge + (bin + 0.5) * wide, level }
  })
  return { places, size }
}

function rowsOf({ language, curve }: QuantileDotsProps): readonly (readonly string[])[] {
  const words = quantileDotsWords(language)
  const { number } = quantitiesIn(language)
  const dots = quantileDots(curve)
  const years = [...new Set(dots.reached.map((day) => day.slice(0, 4)))]
  return [
    ...years.map((year) => [year, number(dots.reached.filter((day) => day.startsWith(year)).length)]),
    [words.neverTitle, number(dots.never)],
  ]
}
