/** Tornado: what matters: each lever's outcome from its low to its high setting, widest first, those that move nothing kept. */
import { small } from "../frame/axes.tsx"
import { Drawing } from "../frame/drawing.tsx"
import { Figure } from "../frame/figure.tsx"
import { linear, pixel } from "../frame/scale.ts"
import { boldWidth, fitted, textWidth, wrapped } from "../frame/text.ts"
import { measureOf } from "../frame/words.ts"
import type { Setting, TornadoBar, TornadoProps } from "./data.ts"
import { tornadoTakeaway, tornadoWords, widestFirst } from "./words.ts"

export function Tornado(props: TornadoProps) {
  const { id, language, width = 640, unit, baseline, runs, bars } = props
  const takeaway = tornadoTakeaway(props)
  if (bars.length === 0 || runs === 0)
    return <Figure kind="tornado" chart={props} takeaway={takeaway} data={undefined} />

  const words = tornadoWords(language)
  const measure = measureOf(unit, language)
  const sorted = widestFirst(bars, baseline)
  const isWide = width >= 520
  const left = isWide
    ? Math.min(Math.round(width * 0.3), Math.ceil(Math.max(...bars.map(({ label }) => textWidth(label, 13)))) + 20)
    : 0
  // Room beyond the bars' ends for the names of their settings.
  const room = Math.min(
    110,
    Math.ceil(Math.max(...bars.flatMap(({ low, high }) => [low, high]).map(({ label }) => textWidth(label, small)))) +
      16,
  )
  const ends = bars.flatMap(({ low, high }) =>
    [low, high].flatMap(({ value, se }) => [value - 1.96 * se, value, value + 1.96 * se]),
  )
  // A share cannot be below none or above all, whatever its error.
  const [floor, ceiling] = unit === "months" ? [-Infinity, Infinity] : [0, 1]
  const within = (value: number) => Math.min(Math.max(value, floor), ceiling)
  const [least, most] = [within(Math.min(baseline, ...ends)), within(Math.max(baseline, ...ends))]
  const pad = most === least ? 0.05 : 0
  const x = linear([least - pad, most + pad], [left + room, width - room])
  const step = isWide ? 42 : 58
  const top = 44
  const bottom = top + sorted.length * step
  const zero = pixel(x(baseline))
  const middleOf = (row: number) => top + row * step + (isWide ? step / 2 : step - 20)
  const text = words.baseline(`${measure.value(baseline)}${measure.unit === "" ? "" : ` ${measure.unit}`}`)
  const half = boldWidth(text, 13) / 2

  return (
    <Figure kind="tornado" chart={props} takeaway={takeaway} data={tableOf(props, sorted)}>
      <Drawing id={id} width={width} height={bottom + 26}>
        {x.ticks(Math.floor((width - left - 2 * room) / 56)).map((value) => (
          <g class="axis" aria-hidden="true">
            <path class="grid-line" d={`M${pixel(x(value))} ${top - 4}V${bottom}`} />
            <text class="tick" x={pixel(x(value))} y={bottom + 17} text-anchor="middle">
              {measure.value(value)}
            </text>
          </g>
        ))}
        <text
          class="label-strong"
          x={pixel(Math.min(Math.max(zero, half), width - half))}
          y={top - 26}
          text-anchor="middle"
        >
          {text}
        </text>
        {sorted.map((bar, i) => {
          const middle = middleOf(i)
          return (
            <g>
              {(isWide ? wrapped(bar.label, left - 12, 13, 2) : [fitted(bar.label, width, 13)]).map(
                (line, k, lines) => (
                  <text
                    class="label"
                    x={0}
                    y={pixel(isWide ? middle + 4 + (k - (lines.length - 1) / 2) * 16 : top + i * step + 16)}
                  >
                    {line}
                  </text>
                ),
              )}
              <Bar
                bar={bar}
                baseline={baseline}
                at={(value) => pixel(x(within(value)))}
                middle={middle}
                noEffect={words.noEffect}
              />
            </g>
          )
        })}
        <path
          class="zero-line"
          d={
            isWide
              ? `M${zero} ${top - 16}V${bottom}`
              : `M${zero} ${top - 16}v12${sorted.map((_, row) => `M${zero} ${middleOf(row) - 14}v28`).join("")}`
          }
        />
      </Drawing>
    </Figure>
  )
}

interface BarProps {
  readonly bar: TornadoBar
  readonly baseline: number
  readonly at: (value: number) => number
  readonly middle: number
  readonly noEffect: string
}

function Bar({ bar: { low, high }, baseline, at, middle, noEffect }: BarProps) {
  const zero = at(baseline)
  if (low.value === baseline && high.value === baseline)
    return (
      <text class="label-muted" x={zero + 10} y={middle + 4}>
        {noEffect}
      </text>
    )
  const ends = [
    { setting: low, series: 2 },
    { setting: high, series: 1 },
  ]
  // Where both ends lie on one side, each takes half the height: one would hide the other.
  const isOneSided = (low.value - baseline) * (high.value - baseline) > 0
  return (
    <>
      {ends.map(({ setting, series }, i) => {
        const thick = isOneSided ? 10 : 20
        const top = middle - 10 + (isOneSided ? i * 10 : 0)
        const end = at(setting.value)
        if (setting.value === baseline) return null
        return (
          <g class={`series-${series}`}>
            <rect
              class={series === 1 ? "bar" : "bar-soft"}
              x={Math.min(zero, end)}
              y={top}
              width={pixel(Math.abs(end - zero))}
              height={thick}
            />
            {series === 1 ? null : <path class="line" d={`M${end} ${top}v${thick}`} />}
            <Ending setting={setting} isLeft={setting.value < baseline} at={at} middle={top + thick / 2} />
          </g>
        )
      })}
    </>
  )
}

interface EndingProps {
  readonly setting: Setting
  readonly isLeft: boolean
  readonly at: (value: number) => number
  readonly middle: number
}

/** The error at a bar's end, and the name of the setting beyond it. */
function Ending({ setting: { label, value, se }, isLeft, at, middle }: EndingProps) {
  const [from, to] = [at(value - 1.96 * se), at(value + 1.96 * se)]
  return (
    <>
      <path class="whisker" d={`M${from} ${middle}H${to}M${from} ${middle - 3}v6M${to} ${middle - 3}v6`} />
      <text class="label-muted" x={isLeft ? from - 6 : to + 6} y={middle + 4} text-anchor={isLeft ? "end" : "start"}>
        {fitted(label, 100, small)}
      </text>
    </>
  )
}

function tableOf({ language, outcome, unit, baseline }: TornadoProps, sorted: readonly TornadoBar[]) {
  const words = tornadoWords(language)
  const measure = measureOf(unit, language)
  const cells = ({ label, value, se }: Setting) => [
    label,
    measure.value(value),
    value === baseline ? words.noEffect : `${measure.signed(value - baseline)} (${measure.error(1.96 * se)})`,
  ]
  return {
    caption: `${outcome}${measure.unit === "" ? "" : ` (${measure.unit})`}, ${words.baseline(measure.value(baseline))}`,
    columns: words.columns,
    rows: sorted.map(({ label, low, high }) => [label, ...cells(low), ...cells(high)]),
  }
}
