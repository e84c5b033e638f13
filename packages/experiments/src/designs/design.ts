/** Design: points of the unit cube, each a function of its index alone, so that finished points need never be made again. */

export type DesignKind =
  | "monte-carlo"
  | "latin-hypercube"
  | "sobol"
  | "full-factorial"
  | "fractional-factorial"
  | "one-at-a-time"
  | "morris"
  | "saltelli"

export interface Design {
  readonly kind: DesignKind
  readonly dimensions: number
  /** Number of points; undefined where the sequence has no end. */
  readonly size: number | undefined
  /** Coordinates in [0, 1), one for each dimension. */
  readonly pointAt: (index: number) => Float64Array
}
