/** Data package: what was packed is unpacked, and a file that was changed or cut off is named. */
import { Schema } from "effect"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type PackageContents, dataPackage } from "./data-package.ts"
import { packagePaths, readDataPackage } from "./read-data-package.ts"
import { anyLog, logOf } from "./testing/logs.ts"
import { changedBytes, cutOff } from "./testing/tampering.ts"
import { anyText } from "./testing/texts.ts"

const others = { "history.yaml": "- id: a\n", "notes/Catatan.md": "# Catatan é\n", "empty.txt": "" }
const contents: PackageContents = { name: "paser", title: "Paser", entries: await logOf(10), files: others }
const written = dataPackage(contents)
const encoded = Object.fromEntries(
  Object.entries(written).map(([path, text]) => [path, new TextEncoder().encode(text)] as const),
)

describe("a data package", () => {
  test("reading what was written gives the same entries and files", async () => {
    const anyFiles = fc.dictionary(fc.constantFrom("a.yaml", "b/c.md", "b/C.md", "é.txt", "__proto__"), anyText)
    await fc.assert(
      fc.asyncProperty(anyLog, anyFiles, async (log, given) => {
        const [entries, files] = [await log, { ...given }]
        const read = readDataPackage(dataPackage({ name: "any", entries, files }))
        expect(read).toEqual({ _tag: "Read", entries, files })
      }),
      { numRuns: 100 },
    )
  })

  test("has the descriptor that Data Package asks for", async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, async (log) => {
        const licenses = [{ name: "CC-BY-4.0" }]
        const { "datapackage.json": text = "" } = dataPackage({ ...contents, entries: await log, licenses })
        const { resources } = Schema.decodeUnknownSync(PublishedDescriptor)(JSON.parse(text))
        expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
        expect(resources[0]).toMatchObject({ path: "events.csv", type: "table", schema: { primaryKey: ["position"] } })
      }),
      { numRuns: 5 },
    )
  })

  test("says nothing of licences that are not known", () => {
    expect(JSON.parse(written["datapackage.json"] ?? "")).not.toHaveProperty("licenses")
  })

  test("lists the files to be fetched, and none outside of its folder", () => {
    expect(packagePaths(written["datapackage.json"] ?? "")).toEqual(["events.csv", ...Object.keys(others)])
    for (const path of ["../up", "/root", "a/../b", ".hidden/x", "C:/x", "a\\b", "", "a//b", "events.csv"]) {
      expect(() => dataPackage({ ...contents, files: { [path]: "" } })).toThrow(RangeError)
    }
  })

  test("10,000 single-byte changes are all refused, and each names the file", () => {
    const files = Object.entries(encoded).filter(([, { length }]) => length > 0)
    for (const [file, bytes] of files) {
      for (const changed of changedBytes(bytes, 10_000 / files.length)) {
        const reading = readDataPackage({ ...encoded, [file]: changed })
        if (reading._tag !== "Refused" || reading.file !== file) throw new Error(new TextDecoder().decode(changed))
      }
    }
  })

  test("a file cut off anywhere is named", () => {
    for (const [file, bytes] of Object.entries(encoded)) {
      for (const cut of cutOff(bytes)) {
        const reading = readDataPackage({ ...encoded, [file]: cut })
        if (reading._tag !== "Refused" || reading.file !== file) throw new Error(`Read with ${cut.length} of ${file}.`)
      }
    }
  })
})

describe("a package is refused", () => {
  test("where a file is missing, longer or other than it was", () => {
    const { "history.yaml": _history, ...less } = written
    expect(readDataPackage(less)).toEqual({ _tag: "Refused", file: "history.yaml", code: "missing" })
    expect(readDataPackage({})).toEqual({ _tag: "Refused", file: "datapackage.json", code: "missing" })
    const longer = { ...written, "history.yaml": "- id: aa\n" }
    expect(readDataPackage(longer)).toMatchObject({ file: "history.yaml", code: "bytes-differ", expected: 8, found: 9 })
    const other = { ...written, "history.yaml": "- id: b\n" }
    expect(readDataPackage(other)).toMatchObject({ file: "history.yaml", code: "digest-differs" })
  })

  test("where its descriptor is another's or was changed", () => {
    const withDescriptor = (text: string) => readDataPackage({ ...written, "datapackage.json": text })
    expect(withDescriptor("{}")).toMatchObject({ file: "datapackage.json", code: "not-a-data-package" })
    const renamed = written["datapackage.json"]?.replace('"Paser"', '"Kutai"') ?? ""
    expect(withDescriptor(renamed)).toEqual({ _tag: "Refused", file: "datapackage.json", code: "altered" })
  })
})

/** What the published profile asks of a package, a tabular resource and a table schema, as far as ours use it. */
const Field = Schema.Struct({
  name: Schema.NonEmptyString,
  type: Schema.Literals(["string", "integer", "date", "datetime", "object", "array"]),
  description: Schema.NonEmptyString,
  constraints: Schema.optionalKey(
    Schema.Struct({
      required: Schema.optionalKey(Schema.Boolean),
      unique: Schema.optionalKey(Schema.Boolean),
      minimum: Schema.optionalKey(Schema.Finite),
      pattern: Schema.optionalKey(Schema.String),
      enum: Schema.optionalKey(Schema.Array(Schema.String).check(Schema.isMinLength(1), Schema.isUnique())),
    }),
  ),
})
const PublishedDescriptor = Schema.Struct({
  $schema: Schema.Literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  name: Schema.String.check(Schema.isPattern(/^[-a-z0-9._/]+$/)),
  licenses: Schema.NonEmptyArray(Schema.Struct({ name: Schema.NonEmptyString })),
  resources: Schema.NonEmptyArray(
    Schema.Struct({
      name: Schema.String.check(Schema.isPattern(/^[-a-z0-9._/]+$/)),
      path: Schema.String.check(Schema.isPattern(/^(?=^[^./~])(^((?!\.{2}).)*$).*$/)),
      type: Schema.optionalKey(Schema.Literal("table")),
      encoding: Schema.Literal("utf-8"),
      bytes: Schema.Int,
      hash: Schema.String.check(Schema.isPattern(/^sha256:[0-9a-f]{64}$/)),
      schema: Schema.optionalKey(
        Schema.Struct({
          fields: Schema.NonEmptyArray(Field),
          primaryKey: Schema.Array(Schema.String),
          missingValues: Schema.Array(Schema.String),
        }),
      ),
    }),
  ),
})
