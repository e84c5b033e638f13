/** Draw runs: many runs as one path, as text for SVG or on a canvas, in the same pixels. One path costs a third of many. */
import { linePath, type Point } from "../frame/paths.ts"
import { linear, pixel } from "../frame/scale.ts"

/** The part of a canvas's 2D context that runs are drawn with. */
export interface RunsContext {
  beginPath(): void
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  stroke(): void
}

/** Where runs are drawn: pixels of the plot, and the values of its lower and upper edge. */
export interface RunsPlot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly bounds: readonly [number, number]
}

/** Values by month, spread evenly over the width. Colour, width and opacity are the context's own. */
export function drawRuns(context: RunsContext, runs: readonly ArrayLike<number>[], plot: RunsPlot): void {
  context.beginPath()
  trace(runs, plot, {
    move: (x, y) => context.moveTo(x, y),
    line: (x, y) => context.lineTo(x, y),
  })
  context.stroke()
}

/** The same as an SVG path. */
export function runsPath(runs: readonly ArrayLike<number>[], plot: RunsPlot): string {
  const lines: Point[][] = []
  trace(runs, plot, {
    move: (x, y) => lines.push([[x, y]]),
    line: (x, y) => lines.at(-1)?.push([x, y]),
  })
  return lines.map(linePath).join("")
}

type Pen = Readonly<Record<"move" | "line", (x: number, y: number) => void>>

function trace(runs: readonly ArrayLike<number>[], { left, right, top, bottom, bounds }: RunsPlot, pen: Pen): void {
  const y = linear(bounds, [bottom, top])
  for (const run of runs) {
    const step = run.length > 1 ? (right - left) / (run.length - 1) : 0
    for (let month = 0; month < run.length; month += 1) {
      const draw = month === 0 ? pen.move : pen.line
      draw(left + month * step, y(run[month] ?? 0))
    }
  }
}

/** The plot of a spaghetti of this width: what a canvas behind it must draw in. */
export function runsPlot(width: number, gutter: number, aside: number, bounds: readonly [number, number]): RunsPlot {
  return { left: gutter, right: pixel(aside === 0 ? width - 8 : width - aside), top: 22, bottom: 262, bounds }
}
