/** The main job, as a new user meets it: one command, answers in words, files to keep. */
import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { laksana } from "../laksana.ts"

test("start replays Paser, answers in words with their error, and writes its files and the README's picture", () => {
  const { status, stdout } = laksana(["start", "--lang", "en"])
  expect(status).toBe(0)
  for (const said of [
    "No formal socialisation has been held",
    "3 posts are vacant",
    "Full implementation by Dec 2029: futures of 100, ± error (95%)",
    "not a prediction",
    "draws conditioned on the history, worth",
    "seed paser",
  ])
    expect(stdout).toContain(said)
  const written = (name: string) => readFileSync(`out/paser/${name}`, "utf8")
  const results = JSON.parse(written("results.json")) as { version: number; scenarios: readonly unknown[] }
  expect(results.version).toBe(1)
  expect(results.scenarios).toHaveLength(9)
  expect(written("indicators.csv")).toMatch(/^scenario,indicator,month,p05,p25,p50,p75,p95,mean\r?\n/)
  expect(written("grid.svg")).toBe(readFileSync("docs/paser-grid.svg", "utf8"))
})
