/** Downloads: each file is what other programs, and the command line, read. */
import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { policyModel } from "@laksana/model"
import { type CurvePoint, indicatorsCsv, milestonesCsv, type RunResults } from "@laksana/results"
import { readBranch, readCase } from "@laksana/scenario"
import { strFromU8, unzipSync } from "fflate"
import { beforeAll, describe, expect, test } from "vitest"
import { answerOf, roomWith } from "../../testing/room-for-tests.ts"
import type { Download } from "../protocol.ts"
import type { Room } from "../room.ts"

let room: Room
beforeAll(async () => {
  room = await roomWith({ kind: "built-in", id: "paser" })
})

const download = (ask: Download) => answerOf(room, "download", ask)
const textOf = async (ask: Download) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode((await download(ask)).bytes)

const curves: readonly Readonly<Record<string, readonly CurvePoint[]>>[] = [
  { socialization: [{ day: "2025-01-31", p: 0.25, low: 0.1, high: 0.4 }] },
]
const month = { month: "2025-01", p05: 0.1, p25: 0.2, p50: 0.3, p75: 0.4, p95: 0.5, mean: -0.305 }
const results: RunResults = {
  version: 1,
  engine: "laksana",
  model: "m",
  seed: "s",
  inputHash: "0",
  case: "paser",
  runs: 4,
  draws: null,
  scenarios: [
    {
      id: '=1+1,"x"',
      label: { en: "x", id: "x" },
      levels: {},
      milestones: {},
      indicators: { awareness: [month] },
      targets: [],
      cost: 0,
    },
  ],
}

describe("tables", () => {
  test("are those that run writes", async () => {
    const of = { kind: "csv", results, curves, indonesian: false } as const
    expect(await textOf({ ...of, table: "indicators" })).toBe(indicatorsCsv(results))
    const points = curves[0]?.["socialization"] ?? []
    expect(await textOf({ ...of, table: "milestones" })).toBe(
      milestonesCsv([{ scenario: '=1+1,"x"', milestone: "socialization", points }]),
    )
  })

  test("open in a spreadsheet in Indonesian, and no text there is a formula", async () => {
    expect(await textOf({ kind: "csv", results, curves, table: "indicators", indonesian: true })).toBe(
      "\ufeffscenario;indicator;month;p05;p25;p50;p75;p95;mean\r\n" +
        `"'=1+1,""x""";awareness;2025-01;0,1;0,2;0,3;0,4;0,5;-0,305\r\n`,
    )
  })

  test("are columns with types in Parquet", async () => {
    const { bytes, name } = await download({ kind: "parquet", results, curves, table: "milestones", indonesian: false })
    expect(name).toBe("milestones.parquet")
    expect([bytes.subarray(0, 4), bytes.subarray(-4)].map((mark) => new TextDecoder().decode(mark))).toEqual([
      "PAR1",
      "PAR1",
    ])
    expect(Buffer.from(bytes).includes("2025-01-31")).toBe(true)
  })
})

test("a case is all of its files, in a folder of its name", async () => {
  const { name, bytes } = await download({ kind: "case" })
  const files = unzipSync(bytes)
  expect(name).toBe("paser.zip")
  expect(Object.keys(files)).toContain("paser/branches/members-changed-late.branch.yaml")
  const history = files["paser/history.yaml"]
  expect(history && strFromU8(history)).toBe(readFileSync(resolve("scenarios/paser/history.yaml"), "utf8"))
})

test("a scenario that is not changed is its file", async () => {
  const scenario = { base: "fill-posts-first" }
  expect(await textOf({ kind: "scenario", scenario, runs: 5, seed: "x" })).toBe(
    readFileSync(resolve("scenarios/paser/fill-posts-first.scenario.yaml"), "utf8"),
  )
})

test("edits are a branch that is read as one, and mistaken ones are told at their place", async () => {
  const edits = [
    { remove: "paser-members-changed" },
    { on: "2024-02-01", event: "SocializationHeld", payload: { formality: "formal", reach: 0.4 } },
  ]
  const text = await textOf({ kind: "branch", edits, id: "mine" })
  const folder = "scenarios/paser/"
  const source = (name: string) => ({ path: name, text: readFileSync(resolve(folder + name), "utf8") })
  const files = { id: "paser", history: source("history.yaml"), case: source("case.yaml") }
  const theCase = readCase({ ...files, overlays: { external: source("external.yaml") } }, policyModel)
  if (theCase._tag !== "Read") throw new Error("Paser was refused.")
  const branch = readBranch({ path: "mine.branch.yaml", text }, theCase.value, policyModel)
  expect(branch).toMatchObject({ _tag: "Read", value: { id: "mine", case: "paser", overlay: edits } })
  const mistaken = download({ kind: "branch", edits: [{ remove: "paser-members-chnged" }], id: "mine" })
  await expect(mistaken).rejects.toMatchObject({ problems: [{ code: "unknown-event-id", line: 3 }] })
})

test("results are written as they are printed", async () => {
  expect(await textOf({ kind: "json", value: { version: 1, list: [1, 2], map: { a: { b: [] } } } })).toBe(
    '{\n  "version": 1,\n  "list": [1,2],\n  "map": {\n    "a": {\n      "b": []\n    }\n  }\n}\n',
  )
})
