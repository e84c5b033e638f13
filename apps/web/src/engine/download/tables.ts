/** Tables: results as rows: of every indicator month by month, or of every milestone's curve. The columns are those of `run --out`. */
import type { Download } from "../protocol.ts"

export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

type Asked = Pick<Extract<Download, { readonly kind: "csv" | "parquet" }>, "results" | "curves" | "table">

export function tableOf({ results, curves, table }: Asked): Table {
  if (table === "indicators") {
    return {
      columns: ["scenario", "indicator", "month", "p05", "p25", "p50", "p75", "p95", "mean"],
      rows: results.scenarios.flatMap(({ id, indicators }) =>
        Object.entries(indicators).flatMap(([indicator, months]) =>
          months.map(({ month, p05, p25, p50, p75, p95, mean }) => [
            id,
            indicator,
            month,
            p05,
            p25,
            p50,
            p75,
            p95,
            mean,
          ]),
        ),
      ),
    }
  }
  return {
    columns: ["scenario", "milestone", "by", "p", "low", "high"],
    rows: results.scenarios.flatMap(({ id }, i) =>
      Object.entries(curves[i] ?? {}).flatMap(([milestone, points]) =>
        points.map(({ day, p, low, high }) => [id, milestone, day, p, low, high]),
      ),
    ),
  }
}
