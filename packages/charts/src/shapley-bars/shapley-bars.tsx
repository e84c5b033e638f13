/** Shapley bars: what each barrier or event is worth of an outcome, with its error, and the sum of all. */
import { Drawing } from "../frame/drawing.tsx"
import { Figure } from "../frame/figure.tsx"
import { linear, pixel } from "../frame/scale.ts"
import { textWidth, wrapped } from "../frame/text.ts"
import { measureOf } from "../frame/words.ts"
import type { ShapleyBarsProps } from "./data.ts"
import { largestFirst, shapleyTakeaway, shapleyWords } from "./words.ts"

export function ShapleyBars(props: ShapleyBarsProps) {
  const { id, language, width = 640, unit, of, draws, players, none, all, outcome } = props
  const takeaway = shapleyTakeaway(props)
  if (players.length === 0 || draws === 0)
    return <Figure kind="shapley-bars" chart={props} takeaway={takeaway} data={undefined} />

  const words = shapleyWords(language)
  const measure = measureOf(unit, language)
  const sorted = largestFirst(players)
  const sum = all - none
  const isWide = width >= 520
  const left = isWide ? Math.round(width * 0.34) : 0
  const text = ({ value, se }: { readonly value: number; readonly se: number }) =>
    `${measure.signed(value)} ${measure.error(1.96 * se)}`
  const room = Math.max(...sorted.map((player) => textWidth(text(player), 13))) + 14
  const ends = sorted.flatMap(({ value, se }) => [value - 1.96 * se, value + 1.96 * se])
  const [least, most] = [Math.min(0, sum, ...ends), Math.max(0, sum, ...ends)]
  const span = most - least || 1
  const x = linear([least - span * 0.02, most + span * 0.02], [left + (least < 0 ? 8 : 0), width - room])
  // d3 may give up to twice as many ticks as it is asked for.
  const tickRoom = 2 * (Math.max(...[least, most].map((value) => textWidth(measure.signed(value), 12))) + 12)
  const lines = sorted.map(({ label }) => wrapped(label, isWide ? left - 16 : width, 13, 2))
  const step = isWide ? 40 : 36 + 16 * Math.max(...lines.map(({ length }) => length))
  const top = 8
  const bottom = top + (sorted.length + 1) * step
  const zero = pixel(x(0))
  const middleOf = (row: number) => top + row * step + (isWide ? step / 2 : step - 16)

  return (
    <Figure
      kind="shapley-bars"
      chart={props}
      takeaway={takeaway}
      data={{
        caption: `${outcome}${measure.unit === "" ? "" : ` (${measure.unit})`}`,
        columns: words.columns(of),
        rows: [
          ...sorted.map(({ label, value, se }) => [label, measure.signed(value), measure.error(1.96 * se)]),
          [words.sumLabel, measure.signed(sum), ""],
        ],
      }}
    >
      <Drawing id={id} width={width} height={bottom + 24}>
        {x.ticks(Math.floor((width - left - room) / tickRoom)).map((value) => (
          <g class="axis" aria-hidden="true">
            <path class="grid-line" d={`M${pixel(x(value))} ${top}V${bottom}`} />
            <text class="tick" x={pixel(x(value))} y={bottom + 17} text-anchor="middle">
              {measure.signed(value)}
            </text>
          </g>
        ))}
        {sorted.map((player, i) => {
          const middle = middleOf(i)
          const [from, to] = [x(player.value - 1.96 * player.se), x(player.value + 1.96 * player.se)].map(pixel) as [
            number,
            number,
          ]
          const end = pixel(x(player.value))
          return (
            <g class="series-1">
              {(lines[i] ?? []).map((line, k, { length }) => (
                <text
                  class="label"
                  x={0}
                  y={pixel(isWide ? middle + 4 + (k - (length - 1) / 2) * 16 : top + i * step + 16 + k * 16)}
                >
                  {line}
                </text>
              ))}
              <rect
                class="bar"
                x={Math.min(zero, end)}
                y={middle - 8}
                width={pixel(Math.abs(end - zero))}
                height={16}
              />
              <path class="whisker" d={`M${from} ${middle}H${to}M${from} ${middle - 3}v6M${to} ${middle - 3}v6`} />
              <text class="label number" x={pixel(Math.max(to, zero) + 8)} y={middle + 4}>
                {text(player)}
              </text>
            </g>
          )
        })}
        <path class="grid-line" d={`M0 ${top + sorted.length * step}H${width}`} />
        <text class="label-strong" x={0} y={middleOf(sorted.length) + (isWide ? 4 : -18)}>
          {words.sumLabel}
        </text>
        <rect
          class="hollow"
          x={pixel(Math.min(zero, x(sum)))}
          y={middleOf(sorted.length) - 8}
          width={pixel(Math.abs(x(sum) - zero))}
          height={16}
        />
        <text class="label-strong number" x={pixel(Math.max(x(sum), zero) + 8)} y={middleOf(sorted.length) + 4}>
          {measure.signed(sum)}
        </text>
        <path
          class="zero-line"
          d={
            isWide
              ? `M${zero} ${top}V${bottom}`
              : [...sorted.keys(), sorted.length].map((row) => `M${zero} ${middleOf(row) - 12}v24`).join("")
          }
        />
      </Drawing>
    </Figure>
  )
}
