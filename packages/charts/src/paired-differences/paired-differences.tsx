/** Paired differences: by how many months a change moves each milestone, pair by pair: 90 of 100 pairs, the median, the mean with its error. */
import { quantitiesIn } from "@laksana/words"
import { small } from "../frame/axes.tsx"
import { Drawing } from "../frame/drawing.tsx"
import { Figure } from "../frame/figure.tsx"
import { linear, pixel } from "../frame/scale.ts"
import { fitted, textWidth } from "../frame/text.ts"
import type { PairedDifferencesProps, PairedMilestone } from "./data.ts"
import { daysPerMonth, pairedTakeaway, pairedWords } from "./words.ts"

const rowHeight = 46

export function PairedDifferences(props: PairedDifferencesProps) {
  const { id, language, width = 640, pairs, milestones } = props
  const takeaway = pairedTakeaway(props)
  if (pairs === 0 || milestones.length === 0)
    return <Figure kind="paired-differences" chart={props} takeaway={takeaway} data={undefined} />

  const words = pairedWords(language)
  const { number, signed } = quantitiesIn(language)
  const months = milestones.flatMap(({ shift }) =>
    shift === null ? [] : [shift.p05, shift.p95, shift.mean - 1.96 * shift.se, shift.mean + 1.96 * shift.se],
  )
  const extent = months.map((days) => days / daysPerMonth)
  const x0 = Math.min(0, ...extent)
  const x1 = Math.max(0, ...extent)
  // At least half a year to either side of nothing: an axis of days would make much of little.
  const pad = x1 - x0 < 1 ? 6 : (x1 - x0) * 0.06
  const isWide = width >= 520
  const left = isWide ? Math.round(width * 0.38) : 0
  const x = linear([x0 - pad, x1 + pad], [left, width - 4])
  const step = isWide ? rowHeight : rowHeight + 22
  const top = 46
  const bottom = top + milestones.length * step
  const zero = pixel(x(0))
  const roomForLater = width - zero > 80

  return (
    <Figure
      kind="paired-differences"
      chart={props}
      takeaway={takeaway}
      data={{ caption: props.title, columns: words.columns, rows: milestones.map((each) => rowOf(each, props)) }}
    >
      <Drawing id={id} width={width} height={bottom + 30 + (isWide ? 0 : 22)}>
        {x.ticks(Math.floor((width - left) / 70)).map((value) => (
          <g class="axis" aria-hidden="true">
            <path class={value === 0 ? "zero-line" : "grid-line"} d={`M${pixel(x(value))} ${top - 6}V${bottom}`} />
            <text class="tick" x={pixel(x(value))} y={top - 12} text-anchor="middle">
              {signed(value)}
            </text>
          </g>
        ))}
        <text class="label-strong" x={pixel(zero - 8)} y={12} text-anchor="end">
          {`${words.earlier} (${words.axis})`}
        </text>
        {roomForLater ? (
          <text class="label-strong" x={pixel(zero + 8)} y={12}>
            {words.later}
          </text>
        ) : null}
        {milestones.map((milestone, i) => {
          const middle = top + i * step + (isWide ? step / 2 : step - rowHeight / 2)
          const head = isWide ? middle - 2 : top + i * step + 14
          const { shift } = milestone
          return (
            <g class="series-1">
              <path class="grid-line" d={`M0 ${top + i * step}H${width}`} />
              <text class="label halo" x={0} y={pixel(head)}>
                {fitted(milestone.label, (isWide ? left : width) - 16, 13)}
              </text>
              <text class="label-muted halo" x={0} y={pixel(head + 16)}>
                {fitted(
                  words.row(number(milestone.earlier), number(milestone.later)),
                  (isWide ? left : width) - 16,
                  small,
                )}
              </text>
              {shift === null ? (
                <text class="label-muted" x={pixel(zero - 8)} y={pixel(middle + 4)} text-anchor="end">
                  {words.noShift}
                </text>
              ) : (
                <Spread
                  at={(days) => pixel(x(days / daysPerMonth))}
                  shift={shift}
                  middle={pixel(middle + (isWide ? 0 : 4))}
                />
              )}
            </g>
          )
        })}
        <path class="grid-line" d={`M0 ${bottom}H${width}`} />
        <Key words={words.key} left={left} top={bottom + 20} isWide={isWide} />
      </Drawing>
    </Figure>
  )
}

interface KeyProps {
  readonly words: readonly [bar: string, line: string, dot: string]
  readonly left: number
  readonly top: number
  readonly isWide: boolean
}

/** What the bar, the line and the dot are; on a narrow drawing the last goes below the others. */
function Key({ words: [bar, middle, dot], left, top, isWide }: KeyProps) {
  const second = left + 46 + textWidth(bar, small)
  const third = isWide ? second + 26 + textWidth(middle, small) : left
  const low = isWide ? top : top + 22
  return (
    <g class="series-1" aria-hidden="true">
      <rect class="bar-soft" x={left} y={top - 9} width={24} height={10} rx={2} />
      <text class="label-muted" x={left + 30} y={top}>
        {bar}
      </text>
      <path class="line" d={`M${pixel(second)} ${top - 11}v14`} />
      <text class="label-muted" x={pixel(second + 7)} y={top}>
        {middle}
      </text>
      <path class="whisker" d={`M${pixel(third)} ${low - 4}h24m0 -3v6m-24 0v-6`} />
      <circle class="dot" cx={pixel(third + 12)} cy={low - 4} r={4.5} />
      <text class="label-muted" x={pixel(third + 30)} y={low}>
        {dot}
      </text>
    </g>
  )
}

interface SpreadProps {
  readonly at: (days: number) => number
  readonly shift: NonNullable<PairedMilestone["shift"]>
  readonly middle: number
}

/** Ninety of a hundred pairs as a soft bar, the median as a line across it, the mean as a dot with its 95 % error. */
function Spread({ at, shift: { p05, p50, p95, mean, se }, middle }: SpreadProps) {
  const [low, high] = [at(p05), at(p95)]
  return (
    <>
      <rect class="bar-soft" x={low} y={middle - 7} width={pixel(Math.max(high - low, 1))} height={14} rx={2} />
      <path class="line" d={`M${at(p50)} ${middle - 10}V${middle + 10}`} />
      <path
        class="whisker"
        d={`M${at(mean - 1.96 * se)} ${middle}H${at(mean + 1.96 * se)}M${at(mean - 1.96 * se)} ${middle - 3}v6M${at(mean + 1.96 * se)} ${middle - 3}v6`}
      />
      <circle class="dot" cx={at(mean)} cy={middle} r={4.5} />
    </>
  )
}

function rowOf(milestone: PairedMilestone, { language }: PairedDifferencesProps): readonly string[] {
  const { number, signed } = quantitiesIn(language)
  const { label, shift, earlier, later, same, neither } = milestone
  const inMonths = (days: number) => signed(days / daysPerMonth, 1)
  const spread =
    shift === null
      ? ["–", "–", "–"]
      : [
          inMonths(shift.p50),
          `${inMonths(shift.mean)} ±${number((1.96 * shift.se) / daysPerMonth, 1)}`,
          `${inMonths(shift.p05)} … ${inMonths(shift.p95)}`,
        ]
  return [label, ...spread, number(earlier), number(later), number(same), number(neither)]
}
