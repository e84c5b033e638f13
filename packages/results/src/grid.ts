/** Grid: the results of a resourcing × commitment table (or any two dimensions) as rows and columns of one probability. */
import type { Day } from "@laksana/core"
import type { Experiment } from "@laksana/scenario"
import type { Probability, ScenarioResult } from "./scenario-result.ts"

export interface Grid {
  readonly rows: { readonly dimension: string; readonly levels: readonly string[] }
  readonly columns: { readonly dimension: string; readonly levels: readonly string[] }
  readonly milestone: string
  readonly by: Day
  /** Row by row. */
  readonly cells: readonly (readonly GridCell[])[]
}

export interface GridCell extends Probability {
  readonly scenario: string
  readonly levels: Readonly<Record<string, string>>
}

/** The grid of one milestone on one day; undefined unless the experiment has exactly two dimensions. */
export function gridOf(
  experiment: Pick<Experiment, "grid">,
  scenarios: readonly ScenarioResult[],
  milestone: string,
  by: Day,
): Grid | undefined {
  const [first, second, ...more] = Object.entries(experiment.grid)
  if (first === undefined || second === undefined || more.length > 0) return undefined
  const cells = first[1].map((row) =>
    second[1].flatMap((column): readonly GridCell[] => {
      const found = scenarios.find(({ levels }) => levels[first[0]] === row && levels[second[0]] === column)
      const probability = found?.milestones[milestone]?.by[by]
      if (found === undefined || probability === undefined) return []
      return [{ scenario: found.id, levels: found.levels, ...probability }]
    }),
  )
  if (cells.some((row) => row.length !== second[1].length)) return undefined
  return {
    rows: { dimension: first[0], levels: first[1] },
    columns: { dimension: second[0], levels: second[1] },
    milestone,
    by,
    cells,
  }
}
