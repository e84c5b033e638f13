import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Context } from "../command/command.ts"
import { caseNames, findCase, findScenario, scenarioNames } from "./find.ts"
import { readText } from "./text-file.ts"

let folder = ""
const context = (): Context => ({ folder }) as Context
const within = (...path: readonly string[]): Context => ({ folder: join(folder, ...path) }) as Context

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "laksana-"))
  for (const name of ["paser", "kaltim", "notes"]) await mkdir(join(folder, "scenarios", name), { recursive: true })
  for (const file of ["paser/history.yaml", "kaltim/history.yaml", "paser/grid.scenario.yaml"]) {
    await writeFile(join(folder, "scenarios", file), "x: 1\n")
  }
  await mkdir(join(folder, "mine"))
  await writeFile(join(folder, "mine/history.yaml"), "[]\n")
  await writeFile(join(folder, "picture.yaml"), new Uint8Array([0x89, 0x50, 0, 1]))
  await writeFile(join(folder, "latin1.yaml"), new Uint8Array([0x61, 0xe9, 0x62]))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe("a case", () => {
  test("is a folder with a history under scenarios, or anywhere by its path", async () => {
    expect(await findCase("paser", context())).toEqual({
      _tag: "Loaded",
      value: { id: "paser", path: "scenarios/paser" },
    })
    expect(await findCase("./mine", context())).toEqual({ _tag: "Loaded", value: { id: "mine", path: "mine" } })
    expect(await findCase("scenarios/paser", context())).toMatchObject({ value: { id: "paser" } })
    expect(await caseNames(context())).toEqual(["kaltim", "paser"])
  })

  test("is found by name from a folder further down", async () => {
    expect(await findCase("paser", within("mine"))).toMatchObject({ value: { id: "paser" } })
    expect(await findCase(".", within("mine"))).toMatchObject({ value: { id: "mine" } })
  })

  test("that is not there is answered with the one that was perhaps meant", async () => {
    expect(await findCase("pasr", context())).toMatchObject({
      _tag: "File",
      mistake: { kind: "not-found", what: "case", nearest: "paser", known: ["kaltim", "paser"] },
    })
  })

  test("without a history is not a case; nor is a file", async () => {
    expect(await findCase("notes", context())).toMatchObject({
      mistake: { kind: "without-history", path: "scenarios/notes" },
    })
    expect(await findCase("picture.yaml", context())).toMatchObject({ mistake: { kind: "is-not-a-folder" } })
  })
})

describe("a scenario", () => {
  test("is found by CASE/NAME, by its path, or on standard input", async () => {
    const path = join("scenarios", "paser", "grid.scenario.yaml")
    expect(await findScenario("paser/grid", context())).toEqual({ _tag: "Loaded", value: path })
    expect(await findScenario(path, context())).toEqual({ _tag: "Loaded", value: path })
    expect(await findScenario("-", context())).toEqual({ _tag: "Loaded", value: "-" })
    expect(await scenarioNames(context())).toEqual(["paser/grid"])
  })

  test("that is not there is answered with the one that was perhaps meant; a folder is named as one", async () => {
    expect(await findScenario("paser/gird", context())).toMatchObject({ mistake: { nearest: "paser/grid" } })
    expect(await findScenario("paser", context())).toMatchObject({ mistake: { kind: "is-a-folder" } })
  })
})

test("a file that is not text in UTF-8 is refused as such", async () => {
  expect(await readText("picture.yaml", context())).toMatchObject({ mistake: { kind: "binary" } })
  expect(await readText("latin1.yaml", context())).toMatchObject({ mistake: { kind: "binary" } })
  expect(await readText("mine", context())).toMatchObject({ mistake: { kind: "is-a-folder" } })
  expect(await readText("nothing.yaml", context())).toMatchObject({ mistake: { kind: "not-found" } })
})
