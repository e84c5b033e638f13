/** End labels: names beside the ends of lines, moved off each other; below the plot where there is no room beside it. */
import { small } from "./axes.tsx"
import { dashOf, Marker, seriesClass } from "./marker.tsx"
import { pixel } from "./scale.ts"
import { spreadApart } from "./spread-apart.ts"
import { boldWidth, fitted, textWidth, wrapped } from "./text.ts"

export interface EndLabel {
  readonly label: string
  readonly detail?: string
  /** Where the line ends: pixels from the top. */
  readonly wanted: number
}

const strong = 13
const lineHeight = 16

/** Pixels to keep free at the right for the labels; 0 where they go below. */
export function endLabelWidth(labels: readonly EndLabel[], width: number): number {
  if (width < 520) return 0
  const widest = Math.max(
    0,
    ...labels.flatMap(({ label, detail }) => [boldWidth(label, strong), textWidth(detail ?? "", small)]),
  )
  return Math.min(Math.ceil(widest) + 34, Math.round(width * 0.36))
}

const indent = 36

/** A name in one line, what is said of it in as many as it takes: a number at its end must not be cut off. */
const belowLines = ({ detail }: EndLabel, width: number): readonly string[] =>
  detail === undefined ? [] : wrapped(detail, width - indent, small, 3)

/** Pixels that the labels take below the plot. */
export const endLabelsHeight = (labels: readonly EndLabel[], width: number): number =>
  labels.reduce((height, label) => height + entryHeight(belowLines(label, width).length), 0)

const entryHeight = (lines: number): number => 22 + Math.max(1, lines) * lineHeight

interface EndLabelsProps {
  readonly labels: readonly EndLabel[]
  /** Where the lines end. */
  readonly right: number
  readonly width: number
  readonly aside: number
  readonly limits: readonly [top: number, bottom: number]
  /** Where they begin if they go below. */
  readonly below: number
}

export function EndLabels({ labels, right, width, aside, limits, below }: EndLabelsProps) {
  if (aside === 0)
    return (
      <>
        {labels.map((each, i) => {
          const top = below + endLabelsHeight(labels.slice(0, i), width) + 12
          return (
            <g class={seriesClass(i)}>
              <path class="line" stroke-dasharray={dashOf(i)} d={`M0 ${top - 4}H28`} />
              <Marker index={i} x={14} y={top - 4} />
              <text class="label-strong" x={indent} y={top}>
                {fitted(each.label, width - indent, strong)}
              </text>
              {belowLines(each, width).map((text, k) => (
                <text class="label-muted" x={indent} y={top + (k + 1) * lineHeight}>
                  {text}
                </text>
              ))}
            </g>
          )
        })}
      </>
    )
  const room = aside - 24
  const told = labels.map(({ label, detail }) => ({
    head: wrapped(label, room, strong * 1.1, 2),
    body: detail === undefined ? [] : wrapped(detail, room, small, 2),
  }))
  const most = Math.max(...told.map(({ head, body }) => head.length + body.length))
  const gap = most * lineHeight + 6
  const places = spreadApart(
    labels.map(({ wanted }) => wanted),
    gap,
    [limits[0] + 4, Math.max(limits[0] + 4, limits[1] - gap + lineHeight)],
  )
  return (
    <>
      {told.map(({ head, body }, i) => {
        const wanted = labels[i]?.wanted ?? 0
        const at = places[i] ?? wanted
        return (
          <g class={seriesClass(i)}>
            <path class="leader" d={`M${pixel(right + 4)} ${pixel(wanted)}L${pixel(right + 14)} ${pixel(at)}`} />
            <Marker index={i} x={right + 4} y={wanted} size={3.5} />
            {[...head, ...body].map((text, k) => (
              <text
                class={k < head.length ? "label-strong" : "label-muted"}
                x={pixel(right + 18)}
                y={pixel(at + 4 + k * lineHeight)}
              >
                {text}
              </text>
            ))}
          </g>
        )
      })}
    </>
  )
}
