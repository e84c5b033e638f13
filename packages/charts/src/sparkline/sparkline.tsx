/** Sparkline: a few values as a line beside a number in a table, its last value a dot. */
import { linePath } from "../frame/paths.ts"
import { linear, pixel } from "../frame/scale.ts"
import type { SparklineProps } from "./data.ts"

export function Sparkline({ values, bounds = [0, 1], label, width = 72, height = 20 }: SparklineProps) {
  const x = linear([0, Math.max(1, values.length - 1)], [1, width - 4])
  const y = linear(bounds, [height - 3, 3])
  const path = linePath(values.map((value, i) => [x(i), y(value)] as const))
  const last = values.at(-1)
  const named = label === undefined ? { "aria-hidden": true as const } : { role: "img" as const, "aria-label": label }
  return (
    <svg class="spark series-1" viewBox={`0 0 ${width} ${height}`} width={width} height={height} {...named}>
      {path === "" ? null : <path d={path} />}
      {last === undefined ? null : <circle cx={pixel(x(values.length - 1))} cy={pixel(y(last))} r={2.5} />}
    </svg>
  )
}
