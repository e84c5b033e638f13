/** Row: one line of what the benchmarks print. */
export interface Row {
  readonly what: string
  readonly figure: string
  readonly asked: string
}
