/** Parquet: a table in columns, texts as texts and numbers as doubles. Loaded only when it is asked for. */
import { parquetWriteBuffer } from "hyparquet-writer"
import type { Table } from "./tables.ts"

export function parquetOf({ columns, rows }: Table): Uint8Array {
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map((name, i) => {
        const data = rows.map((row) => row[i])
        return { name, data, type: typeof data[0] === "number" ? "DOUBLE" : "STRING", nullable: false }
      }),
    }),
  )
}
