/** CSV: results as tables for other tools: RFC 4180, decimal points, the same in every language. */
import type { CurvePoint } from "./curve.ts"
import type { RunResults } from "./run-results.ts"

type Field = string | number

/** A row: a field with a comma, a quote or a line break is quoted. */
const row = (fields: readonly Field[]): string => `${fields.map((field) => quoted(String(field))).join(",")}\r\n`

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A table with a head. */
export function csvText(head: readonly string[], rows: readonly (readonly Field[])[]): string {
  return [head, ...rows].map(row).join("")
}

/** One row per scenario, indicator and month. */
export function indicatorsCsv({ scenarios }: RunResults): string {
  const rows = scenarios.flatMap(({ id, indicators }) =>
    Object.entries(indicators).flatMap(([indicator, months]) =>
      months.map(({ month, p05, p25, p50, p75, p95, mean }) =>
        row([id, indicator, month, p05, p25, p50, p75, p95, mean]),
      ),
    ),
  )
  return [row(["scenario", "indicator", "month", "p05", "p25", "p50", "p75", "p95", "mean"]), ...rows].join("")
}

/** The S-curve of one scenario's milestone. */
export interface NamedCurve {
  readonly scenario: string
  readonly milestone: string
  readonly points: readonly CurvePoint[]
}

/** One row per scenario, milestone and month's end: the share of runs that has reached it by then. */
export function milestonesCsv(curves: readonly NamedCurve[]): string {
  const rows = curves.flatMap(({ scenario, milestone, points }) =>
    points.map(({ day, p, low, high }) => row([scenario, milestone, day, p, low, high])),
  )
  return [row(["scenario", "milestone", "by", "p", "low", "high"]), ...rows].join("")
}
