/** Paths: lines through points, and bands between two of them, in tenths of a pixel: a chart's text is mostly these. */

export type Point = readonly [x: number, y: number]

const short = (value: number): number => Math.round(value * 10) / 10 + 0

const through = (points: readonly Point[]): string => points.map(([x, y]) => `${short(x)} ${short(y)}`).join("L")

export const linePath = (points: readonly Point[]): string => (points.length === 0 ? "" : `M${through(points)}`)

/** Along the one line and back along the other. */
export const bandPath = (above: readonly Point[], below: readonly Point[]): string =>
  above.length === 0 ? "" : `M${through(above)}L${through(below.toReversed())}Z`
