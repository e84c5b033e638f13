import { expect, test } from "vitest"
import { storeOption } from "../levers/commands.ts"
import { openCase } from "../engine/case/opening.ts"
import type { About, HistoryTold } from "./answers.ts"
import { inLog, nameOfLogCase } from "./case-name.ts"
import { caseSource } from "./case-source.ts"
import { caseBehind, grown, grownOf } from "./growth.ts"
import { offeredCases } from "./offered-cases.ts"

const about: About = {
  write: false,
  store: "sqlite",
  head: { position: 4, hash: "h" },
  streams: [
    { stream: "late", streamVersion: 1, kind: "branch", case: "paser" },
    { stream: "paser", streamVersion: 1, kind: "history", case: "paser" },
    { stream: "paser#files", streamVersion: 1, kind: "files", case: "paser" },
    { stream: "paser+external", streamVersion: 1, kind: "overlay", case: "paser" },
  ],
  titles: { paser: { en: "Paser's working system", id: "Sistem kerja Paser" } },
}

test("a link names a case of the log apart from the built-in one of its name", () => {
  expect(inLog(nameOfLogCase("paser"))).toBe("paser")
  expect(inLog("paser")).toBeUndefined()
  expect(inLog("log:")).toBeUndefined()
})

test("cases and branches are offered, named as from the log; so is one that only the link knows", () => {
  expect(offeredCases(about, "paser", "en")).toEqual([
    { value: "log:paser", label: "From the log: Paser's working system" },
    { value: "log:late", label: "From the log: Paser's working system, branch late" },
  ])
  expect(offeredCases(undefined, "log:gone", "id")).toEqual([{ value: "log:gone", label: "Dari log: gone" }])
  expect(offeredCases(undefined, "paser", "id")).toEqual([])
})

test("of what grew only what the case is made of counts", () => {
  expect(caseBehind("late", about.streams)).toBe("paser")
  expect(grownOf("late", "paser", { streams: ["late", "paser", "paser#files", "paser+external", "paserx"] })).toEqual([
    "late",
    "paser#files",
    "paser+external",
  ])
  expect(grownOf("paser", "paser", { streams: ["kaltim"] })).toEqual([])
  expect(grownOf("paser", "paser", { streams: [] }), "a server that was away does not say").toEqual(["paser"])
})

test("what came in adds up until somebody takes note", () => {
  const [budi, citra] = [{ recorder: "budi" }, { recorder: "citra" }]
  expect(grown(grown(undefined, [budi]), [citra, budi])).toEqual({ entries: 3, recorders: ["budi", "citra"] })
})

const told = (form: "yaml" | "lines", text: string): HistoryTold => ({
  case: "paser",
  head: { position: 1, hash: "h" },
  streamVersion: 1,
  files: [{ role: "history", path: "log:paser/history.yaml", form, text }],
})

test("a long history is handed on entry by entry, its text as it is: that is what is hashed", () => {
  const text = '{"id":"a"}\n{"id":"b"}\n'
  expect(caseSource(told("lines", text), "paser")).toEqual({
    kind: "files",
    id: "paser",
    files: [{ path: "history.yaml", text, entries: [{ id: "a" }, { id: "b" }] }],
    overlays: {},
    scenariosOf: "paser",
  })
  expect(caseSource(told("yaml", "[]"), "paser")).toMatchObject({ files: [{ path: "history.yaml", text: "[]" }] })
})

test("an overlay of the log is laid over its case, whether or not case.yaml names it", async () => {
  const entry = (id: string) =>
    `- { id: ${id}, type: TeamFormed, jurisdiction: town, occurred: 2024-01-02, recorded: 2024-01-02, status: occurred, ` +
    `evidence: external, title: { en: ${id}, id: ${id} }, payload: { team: ${id} } }\n`
  const overlay = {
    role: "overlay",
    overlay: "press",
    path: "log:town/press.yaml",
    form: "yaml",
    text: entry("b"),
  } as const
  const files = [{ role: "history", path: "log:town/history.yaml", form: "yaml", text: entry("a") } as const, overlay]
  const source = caseSource({ case: "town", head: { position: 2, hash: "h" }, streamVersion: 1, files }, "town")
  const read = await openCase(source, [])
  if (read._tag === "Refused") throw new Error(JSON.stringify(read.problems))
  expect(Object.keys(read.open.overlays)).toEqual(["press"])
  expect(read.open.theCase.overlays["press"]?.map(({ id }) => id)).toEqual(["b"])
})

test("the command of a case of the log asks for the log", () => {
  expect(storeOption({ source: caseSource(told("yaml", "[]"), "paser") })).toBe(' --store "$LAKSANA_STORE"')
  expect(storeOption({ source: { kind: "built-in", id: "paser" } })).toBe("")
  expect(storeOption({ source: { kind: "files", id: "paser", files: [] } })).toBe("")
})
