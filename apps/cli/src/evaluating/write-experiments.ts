/**
 * Write experiments: the runs of an evaluation as a tidy table, one run a row, in CSV and Parquet, described by a data package, with the
 * record of which they are a function. What varies comes first, each factor a column, then what was read of the run. Of several scenarios
 * the rows stand one scenario after the other, and the first column names it.
 */
import { hash } from "node:crypto"
import { join } from "node:path"
import { type Factor, outcomeName, rowsOf, settingAt } from "@laksana/experiments"
import { csvText, type ExperimentRecord, experimentId, jsonText } from "@laksana/results"
import type { Context } from "../command/command.ts"
import { type Loaded, loaded } from "../command/failure.ts"
import { writeWhole } from "../files/write.ts"
import type { EvaluatedRows } from "./evaluate.ts"
import type { Evaluation } from "./evaluation.ts"

interface Column {
  readonly name: string
  readonly values: readonly (string | number)[]
}

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
  const csv = csvText(
    columns.map(({ name }) => name),
    (columns[0]?.values ?? []).map((_, row) => columns.map(({ values }) => values[row] ?? "")),
  )
  const { parquetWriteBuffer } = await import("hyparquet-writer")
  const parquet = new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, values }) => ({
        name,
        data: [...values],
        type: typeof values[0] === "string" ? "STRING" : "DOUBLE",
        nullable: false,
      })),
    }),
  )
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ["experiment.json", jsonText(record)],
    ["runs.csv", csv],
    ["runs.parquet", parquet],
  ]
  const described = await descriptor(record, columns, files)
  const paths: string[] = []
  for (const [name, content] of [...files, ["datapackage.json", described] as const]) {
    const written = await writeWhole(join(folder, name), content, context)
    if (written._tag !== "Loaded") return written
    paths.push(written.value)
  }
  return loaded(paths)
}

const joined = ([first = [], ...others]: readonly (readonly Column[])[]): readonly Column[] =>
  first.map(({ name, values }, i) => ({
    name,
    values: [values, ...others.map((each) => each[i]?.values ?? [])].flat(),
  }))

function columnsOf({ scenario, evaluation, found }: TableOfRows): readonly Column[] {
  const { factors, outcomes, rows: spec } = evaluation
  const { values, rows: count } = found
  const rows = rowsOf(spec)
  const made = Array.from({ length: count }, (_, row) => rows.rowAt(row))
  const width = outcomes.length
  return [
    ...(scenario === undefined ? [] : [{ name: "scenario", values: made.map(() => scenario) }]),
    { name: "row", values: made.map((_, row) => row) },
    { name: "draw", values: made.map(({ draw }) => draw) },
    { name: "luck", values: made.map(({ luck }) => luck) },
    ...factors.map((factor, i) => ({
      name: factor.id,
      values: made.map(({ point }) => settingText(factor, point[i] ?? 0)),
    })),
    ...outcomes.map((outcome, i) => ({
      name: outcomeName(outcome),
      values: made.map((_, row) => values[row * width + i] ?? 0),
    })),
  ]
}

function settingText(factor: Factor, coordinate: number): string | number {
  const setting = settingAt(factor, coordinate)
  return factor.kind === "level" ? (factor.levels[setting]?.name ?? "") : setting
}

/** As Data Package 1.0 describes tables: https://datapackage.org. */
async function descriptor(
  record: Omit<ExperimentRecord, "scenario">,
  columns: readonly Column[],
  files: readonly (readonly [string, string | Uint8Array])[],
): Promise<string> {
  const fields = columns.map(({ name, values }) => ({
    name,
    type: typeof values[0] === "string" ? "string" : "number",
  }))
  const primaryKey = columns[0]?.name === "scenario" ? ["scenario", "row"] : "row"
  return jsonText({
    profile: "tabular-data-package",
    name: `experiment-${await experimentId(record)}`,
    resources: files.map(([path, content]) => ({
      name: path.replace(".", "-"),
      path,
      bytes: typeof content === "string" ? new TextEncoder().encode(content).length : content.length,
      hash: `sha256:${hash("sha256", content)}`,
      ...(path === "runs.csv" ? { profile: "tabular-data-resource", schema: { fields, primaryKey } } : {}),
    })),
  })
}
