/** Versions table: all runs under both versions as a tidy table, one run a row: what was read of it, each outcome a column. */
import { outcomeName } from "@laksana/experiments"
import type { PairedRuns } from "@laksana/results"
import type { Column, TidyTable } from "../files/tidy-tables.ts"

export function versionsTable(scenarios: readonly PairedRuns[]): TidyTable {
  const rows = scenarios.flatMap((scenario) =>
    (["before", "after"] as const).flatMap((version) =>
      Array.from({ length: scenario.runs }, (_, run) => ({ scenario, version, run })),
    ),
  )
  const places = scenarios.map(({ outcomes }) => new Map(outcomes.map((outcome, at) => [outcomeName(outcome), at])))
  // Scenarios may have targets, and so outcomes, of their own.
  const names = [...new Set(places.flatMap((each) => [...each.keys()]))]
  const placesOf = new Map(scenarios.map((scenario, i) => [scenario, places[i]] as const))
  return {
    name: "runs",
    primaryKey: ["scenario", "version", "run"],
    columns: [
      { name: "scenario", type: "string", values: rows.map(({ scenario }) => scenario.id) },
      { name: "version", type: "string", values: rows.map(({ version }) => version) },
      { name: "run", type: "number", values: rows.map(({ run }) => run) },
      ...names.map(
        (name): Column => ({
          name,
          type: "number",
          values: rows.map(({ scenario, version, run }) => {
            const at = placesOf.get(scenario)?.get(name)
            return at === undefined ? null : (scenario[version][run * scenario.outcomes.length + at] ?? null)
          }),
        }),
      ),
    ],
  }
}
