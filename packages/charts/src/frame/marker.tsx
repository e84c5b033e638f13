/** Markers: the shape that tells a series besides its colour and dash. */
import { series } from "../palette.ts"
import { pixel } from "./scale.ts"

/** Of the series at this place, counted from 0: there are five. */
export const seriesClass = (index: number): string => `series-${(index % series.length) + 1}`
export const dashOf = (index: number): string | undefined => series[index % series.length]?.dash

interface MarkerProps {
  readonly index: number
  readonly x: number
  readonly y: number
  readonly size?: number
}

export function Marker({ index, x, y, size = 4 }: MarkerProps) {
  const [a, b, s] = [pixel(x), pixel(y), size]
  const shapes = [
    `M${a - s} ${b}a${s} ${s} 0 1 0 ${2 * s} 0a${s} ${s} 0 1 0 ${-2 * s} 0Z`,
    `M${a - s} ${b - s}h${2 * s}v${2 * s}h${-2 * s}Z`,
    `M${a} ${pixel(b - s * 1.2)}l${pixel(s * 1.2)} ${pixel(s * 2.1)}h${pixel(-s * 2.4)}Z`,
    `M${a} ${pixel(b - s * 1.3)}l${pixel(s * 1.3)} ${pixel(s * 1.3)}l${pixel(-s * 1.3)} ${pixel(s * 1.3)}l${pixel(-s * 1.3)} ${pixel(-s * 1.3)}Z`,
    `M${a} ${pixel(b + s * 1.2)}l${pixel(s * 1.2)} ${pixel(-s * 2.1)}h${pixel(-s * 2.4)}Z`,
  ]
  return <path class="marker" d={shapes[index % shapes.length]} />
}
