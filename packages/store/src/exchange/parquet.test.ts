/** Parquet: what was written is read again, in the types it is said to have, and always in the same bytes. */
import fc from "fast-check"
import { parquetMetadata, parquetReadObjects } from "hyparquet"
import { parquetWriteBuffer } from "hyparquet-writer"
import { describe, expect, test } from "vitest"
import { columns } from "./columns.ts"
import { parquetBytes, readParquet } from "./parquet.ts"
import { sealPlace, withSeal } from "./parquet-seal.ts"
import { anyLog, logOf } from "./testing/logs.ts"
import { changedBytes, cutOff } from "./testing/tampering.ts"

const ten = await logOf(10)
const bytes = parquetBytes(ten)
const buffer = new Uint8Array(bytes).buffer

describe("Parquet", () => {
  test("reading what was written gives the same entries", async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        const entries = await log
        expect(await readParquet(parquetBytes(entries))).toEqual({ _tag: "Read", entries })
      }),
      { numRuns: 100 },
    )
  })

  test("the same entries give the same bytes", async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        const entries = await log
        expect(parquetBytes(structuredClone(entries))).toEqual(parquetBytes(entries))
      }),
      { numRuns: 20 },
    )
  })

  test("an empty log is a table without rows", async () => {
    expect(await readParquet(parquetBytes([]))).toEqual({ _tag: "Read", entries: [] })
  })

  test("columns have types", async () => {
    const { schema, num_rows } = parquetMetadata(buffer)
    const typeOf = (column: string) => {
      const found = schema.find(({ name }) => name === column)
      return `${found?.type} ${found?.converted_type ?? ""} ${found?.repetition_type}`.replace("  ", " ")
    }
    expect(Number(num_rows)).toBe(10)
    expect(schema.slice(1).map(({ name }) => name)).toEqual(columns.map(({ name }) => name))
    expect(["position", "earliest", "logged_at", "title_id", "event"].map(typeOf)).toEqual([
      "INT64 REQUIRED",
      "INT32 DATE OPTIONAL",
      "INT64 TIMESTAMP_MILLIS REQUIRED",
      "BYTE_ARRAY UTF8 OPTIONAL",
      "BYTE_ARRAY UTF8 REQUIRED",
    ])
    const [row] = await parquetReadObjects({ file: buffer })
    expect(row).toMatchObject({ position: 1n, earliest: new Date("2024-01-01"), note_en: null })
  })

  test("10,000 single-byte changes are all refused", async () => {
    for (const changed of changedBytes(bytes, 10_000)) {
      if ((await readParquet(changed))._tag !== "Refused") throw new Error("A changed file was read.")
    }
  })

  test("a file cut off anywhere is refused", async () => {
    for (const cut of cutOff(bytes)) expect(await readParquet(cut)).toMatchObject({ _tag: "Refused" })
  })

  test("a file that another program wrote, or that is no Parquet, is refused", async () => {
    const columnData = [{ name: "position", data: [1] }]
    expect(await readParquet(new Uint8Array(parquetWriteBuffer({ columnData })))).toMatchObject({ code: "no-seal" })
    const text = new TextEncoder().encode(`${sealPlace.value}, and no table`)
    expect(await readParquet(withSeal(text))).toMatchObject({ code: "not-parquet" })
    const changed = bytes.slice()
    changed[100] = (changed[100] ?? 0) ^ 1
    expect(await readParquet(changed)).toMatchObject({ code: "digest-differs" })
  })

  test("a table that disagrees with itself is refused by row and column", async () => {
    const changed = ten.map((entry, i) => (i === 3 ? { ...entry, recorder: "nobody" } : entry))
    expect(await readParquet(parquetBytes(changed))).toEqual({ _tag: "Refused", row: 5, code: "altered" })
  })

  test("an instant that never was cannot be written", () => {
    const never = ten.map((entry) => ({ ...entry, loggedAt: "2026-02-30T00:00:00.000Z" }))
    expect(() => parquetBytes(never)).toThrow(RangeError)
  })
})
