/** Discovery boxes: which combinations fail or succeed: each box as intervals and levels on the levers' own tracks, with its density and coverage. */
import { quantitiesIn } from "@laksana/words"
import { small } from "../frame/axes.tsx"
import { Drawing } from "../frame/drawing.tsx"
import { Figure } from "../frame/figure.tsx"
import { Marker, seriesClass } from "../frame/marker.tsx"
import { linear, pixel } from "../frame/scale.ts"
import { fitted, textWidth, wrapped } from "../frame/text.ts"
import type { DiscoveryBox, DiscoveryBoxesProps, LeverTrack } from "./data.ts"
import { boxesWords, conditionOf, discoveryTakeaway } from "./words.ts"

const boxStep = 18

export function DiscoveryBoxes(props: DiscoveryBoxesProps) {
  const { id, language, width = 640, about, runs, sought, levers, boxes } = props
  const takeaway = discoveryTakeaway(props)
  if (runs === 0 || boxes.length === 0 || levers.length === 0)
    return <Figure kind="discovery-boxes" chart={props} takeaway={takeaway} data={undefined} />

  const words = boxesWords(language)
  const quantities = quantitiesIn(language)
  const isWide = width >= 520
  const left = isWide ? Math.round(width * 0.3) : 6
  const details = boxes.map(({ density, inside, coverage }) =>
    wrapped(
      `${words.density[about](quantities.frequency({ p: density, of: inside }))}, ${words.coverage[about](quantities.frequency({ p: coverage, of: sought }))}`,
      width - 22,
      small,
      2,
    ),
  )
  const heights = details.map(({ length }) => 24 + length * 16)
  const heads = heights.map((_, i) => heights.slice(0, i).reduce((sum, height) => sum + height, 0))
  const key = heights.reduce((sum, height) => sum + height, 0)
  const step = (isWide ? 34 : 54) + boxes.length * boxStep
  const top = key + 12

  return (
    <Figure kind="discovery-boxes" chart={props} takeaway={takeaway} data={tableOf(props)}>
      <Drawing id={id} width={width} height={top + levers.length * step}>
        {boxes.map((box, i) => (
          <g class={seriesClass(i)}>
            <Marker index={i} x={8} y={(heads[i] ?? 0) + 10} size={5} />
            <text class="label-strong" x={22} y={(heads[i] ?? 0) + 14}>
              {fitted(box.label, (width - 22) / 1.1, 13)}
            </text>
            {(details[i] ?? []).map((text, k) => (
              <text class="label-muted" x={22} y={(heads[i] ?? 0) + 30 + k * 16}>
                {text}
              </text>
            ))}
          </g>
        ))}
        {levers.map((lever, i) => (
          <Track
            lever={lever}
            boxes={boxes}
            top={top + i * step}
            left={left}
            width={width}
            isWide={isWide}
            language={language}
          />
        ))}
      </Drawing>
    </Figure>
  )
}

interface TrackProps {
  readonly lever: LeverTrack
  readonly boxes: readonly DiscoveryBox[]
  readonly top: number
  readonly left: number
  readonly width: number
  readonly isWide: boolean
  readonly language: DiscoveryBoxesProps["language"]
}

function Track({ lever, boxes, top, left, width, isWide, language }: TrackProps) {
  const { number } = quantitiesIn(language)
  const { range, digits = 2, levels } = lever
  const x = linear(range, [left, width - 6])
  const first = top + (isWide ? 12 : 32)
  const bottom = first + boxes.length * boxStep
  const ends = range.map((value) => ({ value, label: number(value, digits) }))
  // Beside its track a name has room for two lines.
  const names = wrapped(lever.label, isWide ? left - 16 : width, 13, isWide ? 2 : 1)
  const shown = levels === undefined ? ends : levels.map((label, level) => ({ value: level + 0.5, label }))
  return (
    <g>
      <path class="grid-line" d={`M0 ${top}H${width}`} />
      {names.map((text, i) => (
        <text class="label" x={0} y={isWide ? (first + bottom) / 2 + 4 + (i - (names.length - 1) / 2) * 16 : top + 18}>
          {text}
        </text>
      ))}
      {boxes.map((box, i) => {
        const interval = box.intervals[lever.id]
        const y = first + (i + 0.5) * boxStep
        return (
          <g class={seriesClass(i)}>
            <path class="track" d={`M${left} ${y}H${width - 6}`} />
            {barsOf(lever, box).map(([low, high]) => {
              const [from, to] = [pixel(x(low)), pixel(x(high))]
              return <rect class="bar" x={from} y={y - 5} width={pixel(Math.max(to - from, 2))} height={10} rx={2} />
            })}
            {interval === undefined ? null : (
              <IntervalEnds interval={interval} lever={lever} x={x} y={y} number={number} />
            )}
          </g>
        )
      })}
      {shown.map(({ value, label }) => {
        const at = x(value)
        const anchor =
          at < left + textWidth(label, small) / 2
            ? "start"
            : at > width - 6 - textWidth(label, small) / 2
              ? "end"
              : "middle"
        return (
          <text class="tick" x={pixel(at)} y={bottom + 12} text-anchor={anchor}>
            {label}
          </text>
        )
      })}
    </g>
  )
}

/** What a box keeps of a lever, as stretches of its track: levels that are not beside each other leave a gap. */
function barsOf({ id }: LeverTrack, { intervals, levels }: DiscoveryBox): readonly (readonly [number, number])[] {
  const interval = intervals[id]
  const kept = levels?.[id]
  if (kept === undefined) return interval === undefined ? [] : [interval]
  const bars: [number, number][] = []
  for (const level of kept.toSorted((a, b) => a - b)) {
    const last = bars.at(-1)
    if (last?.[1] === level) last[1] = level + 1
    else bars.push([level, level + 1])
  }
  return bars
}

interface IntervalEndsProps {
  readonly interval: readonly [number, number]
  readonly lever: LeverTrack
  readonly x: (value: number) => number
  readonly y: number
  readonly number: (value: number, digits?: number) => string
}

/** The values of a box's ends beside it, where they restrict and there is room. */
function IntervalEnds({ interval: [low, high], lever: { range, digits = 2 }, x, y, number }: IntervalEndsProps) {
  const [from, to] = [number(low, digits), number(high, digits)]
  const start = x(low) - 6
  const end = x(high) + 6
  return (
    <>
      {low > range[0] && start - textWidth(from, small) > x(range[0]) ? (
        <>
          <rect
            class="ground"
            x={pixel(start - textWidth(from, small))}
            y={y - 6}
            width={pixel(textWidth(from, small) + 4)}
            height={12}
          />
          <text class="number" x={pixel(start)} y={y + 4} text-anchor="end">
            {from}
          </text>
        </>
      ) : null}
      {high < range[1] && end + textWidth(to, small) < x(range[1]) ? (
        <>
          <rect class="ground" x={pixel(end - 4)} y={y - 6} width={pixel(textWidth(to, small) + 4)} height={12} />
          <text class="number" x={pixel(end)} y={y + 4}>
            {to}
          </text>
        </>
      ) : null}
    </>
  )
}

function tableOf({ language, outcome, about, sought, levers, boxes }: DiscoveryBoxesProps) {
  const words = boxesWords(language)
  const { frequency } = quantitiesIn(language)
  const rows = boxes.flatMap((box) =>
    levers.map((lever) => [
      box.label,
      lever.label,
      conditionOf(lever, box, language) ?? words.unrestricted,
      frequency({ p: box.density, of: box.inside }),
      frequency({ p: box.coverage, of: sought }),
    ]),
  )
  return { caption: outcome, columns: words.columns[about], rows }
}
