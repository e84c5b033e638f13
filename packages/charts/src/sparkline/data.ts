/** Sparkline's data: a few values beside a number in a table. */
export interface SparklineProps {
  readonly values: readonly number[]
  /** Lowest and highest value there can be: 0 and 1 unless told. */
  readonly bounds?: readonly [number, number]
  /** What it says; without one it is told to be decoration. */
  readonly label?: string
  readonly width?: number
  readonly height?: number
}
