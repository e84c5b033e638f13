import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { laksana } from "../command/context-for-tests.ts"
import type { CheckResults } from "../results/check-results.ts"

const law = "luck-is-common"
let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "laksana-check-"))
  const files = {
    "own/history.yaml": "[]\n",
    "own/case.yaml": "title: { en: Own, id: Sendiri }\nobserved: 2024-12-31\n",
    "own/short.scenario.yaml": "title: { en: Short, id: Singkat }\ncase: own\nhorizon: 2025-03-31\nruns: 2\nseed: s\n",
    "notes/README.md": "no case\n",
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, ".."), { recursive: true })
    await writeFile(join(folder, path), text)
  }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const check = (line: string) => laksana(`check ${line}`, { folder })

describe("a subject", () => {
  test.each([
    ["policy-implementation", "model", "policy-implementation"],
    ["own", "case", "own"],
    ["own/short", "scenario", "own/short"],
    ["own/short.scenario.yaml", "scenario", "own/short"],
  ])("%s is a %s", async (argument, kind, name) => {
    const { exit, out } = await check(`${argument} --law ${law} --runs 4 --json`)
    expect(exit).toBe(0)
    expect((JSON.parse(out) as CheckResults).subject).toEqual({ kind, name, model: "policy-implementation 1.0.0" })
  })

  test("that is a scenario is looked at first, with the few runs that it asks for", async () => {
    const examples = async (argument: string) => {
      const { out } = await check(`${argument} --law ${law} --runs 4 --json`)
      return (JSON.parse(out) as CheckResults).laws[0]?.examples ?? 0
    }
    expect(await examples("own/short")).toBe((await examples("own")) + 1)
  })

  test.each([
    [
      "policy-implementaton",
      2,
      "There is no case, scenario or model “policy-implementaton”.",
      "policy-implementation?",
    ],
    ["notes", 3, "notes has no history.yaml", ""],
    ["model.ts", 2, "model.ts is not a model as it can be loaded", "--outfile=model.mjs"],
    ["model.cjs", 2, "model.cjs is not a model as it can be loaded", "--outfile=model.mjs"],
    ["missing.mjs", 2, "There is no file “missing.mjs”", ""],
    ["missing.mjs --model other.mjs", 2, "MODEL and --model cannot be used together", ""],
    ["own/short#x=y", 2, "There is no scenario “x=y” in this file", "short"],
    [`own --law ${law.slice(1)}`, 2, `There is no law “${law.slice(1)}”`, `Did you mean ${law}?`],
    ["own --law nonsense", 2, "There is no law “nonsense”", law],
    ["own --runs 0", 2, "is not a whole number of 1 or more", ""],
    ["own --time 0", 2, "is not a whole number of 1 or more", ""],
  ])("%s is refused with exit code %i", async (line, exit, message, hint) => {
    const written = await check(line)
    expect(written.exit, written.err).toBe(exit)
    expect(written.out).toBe("")
    expect(written.err).toContain(message)
    expect(written.err).toContain(hint)
  })
})

test("a folder that holds a history of somebody's own is refused before anything is looked at", async () => {
  const { exit, out, err } = await check(`policy-implementation --law ${law} --out own`)
  expect([exit, out]).toEqual([1, ""])
  expect(err).toContain("own/history.yaml is there already")
  expect(await readFile(join(folder, "own/history.yaml"), "utf8")).toBe("[]\n")
})

test("laws are looked at in their own order, whatever order they are named in", async () => {
  const { out } = await check(`own --law ${law} --law fold-composition --runs 2 --plain`)
  expect(out.split("\n").map((line) => line.split("\t").slice(0, 3))).toEqual([
    ["check", "case", "own"],
    ["law", "fold-composition", "holds"],
    ["law", law, "holds"],
    [""],
  ])
})

test("the table stays within a narrow terminal", async () => {
  const { out } = await laksana("check own --runs 1", { folder, width: 80 })
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80)
})
