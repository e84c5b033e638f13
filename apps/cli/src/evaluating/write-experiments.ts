/**
 * Write experiments: the runs of an evaluation as a tidy table, one run a row, in CSV and Parquet, described by a data package, with the
 * record of which they are a function. What varies comes first, each factor a column, then what was read of the run. Of several scenarios
 * the rows stand one scenario after the other, and the first column names it.
 */
import { type Factor, outcomeName, rowsOf, settingAt } from "@laksana/experiments"
import { type ExperimentRecord, experimentId } from "@laksana/results"
import type { Context } from "../command/command.ts"
import type { Loaded } from "../command/failure.ts"
import { type Column, writeTables } from "../files/tidy-tables.ts"
import type { EvaluatedRows } from "./evaluate.ts"
import type { Evaluation } from "./evaluation.ts"

/** The rows of one scenario, and its id where there are others. */
export interface TableOfRows {
  readonly scenario?: string
  readonly evaluation: Pick<Evaluation, "factors" | "outcomes" | "rows">
  readonly found: Pick<EvaluatedRows, "values" | "rows">
}

/** Gives the paths that were written, as shown. The tables are of one design. */
export async function writeExperiments(
  folder: string,
  record: Omit<ExperimentRecord, "scenario">,
  tables: readonly TableOfRows[],
  context: Context,
): Promise<Loaded<readonly string[]>> {
  const columns = joined(tables.map(columnsOf))
  const primaryKey = columns[0]?.name === "scenario" ? ["scenario", "row"] : ["row"]
  const id = await experimentId(record)
  return writeTables(folder, { id, record, tables: [{ name: "runs", columns, primaryKey }] }, context)
}

const joined = ([first = [], ...others]: readonly (readonly Column[])[]): readonly Column[] =>
  first.map(({ values, ...column }, i) => ({
    ...column,
    values: [values, ...others.map((each) => each[i]?.values ?? [])].flat(),
  }))

function columnsOf({ scenario, evaluation, found }: TableOfRows): readonly Column[] {
  const { factors, outcomes, rows: spec } = evaluation
  const { values, rows: count } = found
  const rows = rowsOf(spec)
  const made = Array.from({ length: count }, (_, row) => rows.rowAt(row))
  const width = outcomes.length
  const numbers = (name: string, values: readonly number[]): Column => ({ name, type: "number", values })
  return [
    ...(scenario === undefined
      ? []
      : [{ name: "scenario", type: "string" as const, values: made.map(() => scenario) }]),
    numbers(
      "row",
      made.map((_, row) => row),
    ),
    numbers(
      "draw",
      made.map(({ draw }) => draw),
    ),
    numbers(
      "luck",
      made.map(({ luck }) => luck),
    ),
    ...factors.map(
      (factor, i): Column => ({
        name: factor.id,
        type: factor.kind === "level" ? "string" : "number",
        values: made.map(({ point }) => settingText(factor, point[i] ?? 0)),
      }),
    ),
    ...outcomes.map((outcome, i) =>
      numbers(
        outcomeName(outcome),
        made.map((_, row) => values[row * width + i] ?? 0),
      ),
    ),
  ]
}

function settingText(factor: Factor, coordinate: number): string | number {
  const setting = settingAt(factor, coordinate)
  return factor.kind === "level" ? (factor.levels[setting]?.name ?? "") : setting
}
