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
        {labels.map(({ label, detail }, i) => {
          const top = below + i * 38 + 12
          return (
            <g class={seriesClass(i)}>
              <path class="line" stroke-dasharray={dashOf(i)} d={`M0 ${top - 4}H28`} />
              <Marker index={i} x={14} y={top - 4} />
              <text class="label-strong" x={36} y={top}>
                {fitted(label, width - 36, strong)}
              </text>
              {detail === undefined ? null : (
                <text class="label-muted" x={36} y={top + 16}>
                  {fitted(detail, width - 36, small)}
                </text>
              )}
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
