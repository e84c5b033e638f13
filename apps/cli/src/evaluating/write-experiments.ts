/**
 * Write experiments: the runs of an evaluation as a tidy table, one run a row, in CSV and Parquet, described by a data package, with the
 * record of which they are a function. What varies comes first, each factor a column, then what was read of the run.
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

/** Gives the paths that were written, as shown. */
export async function writeExperiments(
  folder: string,
  record: ExperimentRecord,
  evaluation: Pick<Evaluation, "factors" | "outcomes" | "rows">,
  found: EvaluatedRows,
  context: Context,
): Promise<Loaded<readonly string[]>> {
  const columns = columnsOf(evaluation, found)
  const csv = csvText(
    columns.map(({ name }) => name),
    Array.from({ length: found.rows }, (_, row) => columns.map(({ values }) => values[row] ?? "")),
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

function columnsOf(
  { factors, outcomes, rows: spec }: Pick<Evaluation, "factors" | "outcomes" | "rows">,
  { values, rows: count }: EvaluatedRows,
): readonly Column[] {
  const rows = rowsOf(spec)
  const made = Array.from({ length: count }, (_, row) => rows.rowAt(row))
  const width = outcomes.length
  return [
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
  record: ExperimentRecord,
  columns: readonly Column[],
  files: readonly (readonly [string, string | Uint8Array])[],
): Promise<string> {
  const fields = columns.map(({ name, values }) => ({
    name,
    type: typeof values[0] === "string" ? "string" : "number",
  }))
  return jsonText({
    profile: "tabular-data-package",
    name: `experiment-${await experimentId(record)}`,
    resources: files.map(([path, content]) => ({
      name: path.replace(".", "-"),
      path,
      bytes: typeof content === "string" ? new TextEncoder().encode(content).length : content.length,
      hash: `sha256:${hash("sha256", content)}`,
      ...(path === "runs.csv" ? { profile: "tabular-data-resource", schema: { fields, primaryKey: "row" } } : {}),
    })),
  })
}
