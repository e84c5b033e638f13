/**
 * Bad input, as a user makes it: mistakes planted one by one in copies of the Paser files. Each is told with its position and
 * what was expected, ends with exit 3, and never with a stack trace. (The scenario package holds the full list.)
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { laksana } from "../laksana.ts"

const folder = mkdtempSync(join(tmpdir(), "laksana-bad-input-"))
cpSync(resolve("scenarios/paser"), join(folder, "scenarios/paser"), { recursive: true })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** File, what is replaced, by what, the code that is told, and words of the message. */
const mistakes: readonly (readonly [
  name: string,
  file: string,
  from: string,
  to: string,
  code: string,
  words: RegExp,
])[] = [
  [
    "a type that does not exist",
    "history.yaml",
    "type: TeamFormed",
    "type: TeamFormd",
    "unknown-event-type",
    /TeamFormed/,
  ],
  [
    "a day that does not exist",
    "history.yaml",
    "occurred: 2023-08-08",
    "occurred: 2023-02-30",
    "not-a-day",
    /2023-02-30/,
  ],
  ["an unknown key", "history.yaml", "status: occurred", "statuss: occurred", "unknown-key", /status/],
  [
    "a duplicate id",
    "history.yaml",
    "id: paser-team-formed",
    "id: paser-perbup-9-2024",
    "duplicate-id",
    /paser-perbup-9-2024/,
  ],
  [
    "an id that nobody has",
    "history.yaml",
    "after: [paser-team-formed]",
    "after: [paser-team-fromed]",
    "unknown-event-id",
    /paser-team-formed/,
  ],
  ["a tag of one's own", "history.yaml", "type: TeamFormed", "type: !!js/function TeamFormed", "custom-tag", /tag/i],
  ["broken YAML", "history.yaml", "occurred: { year: 2021 }", "occurred: { year: 2021", "yaml-syntax", /./],
  [
    "a share above 1",
    "assumptions.yaml",
    "between: [0.05, 0.3]",
    "between: [0.05, 1.3]",
    "out-of-range",
    /1\.3|0 (and|to) 1/,
  ],
  [
    "a negative factor",
    "assumptions.yaml",
    "StaffAppointed: 0.4",
    "StaffAppointed: -0.4",
    "negative-rate",
    /-0\.4|0 or/,
  ],
  [
    "a variable that does not exist",
    "assumptions.yaml",
    "variable: awareness",
    "variable: awarenes",
    "unknown-variable",
    /awareness/,
  ],
  [
    "a number with a comma",
    "assumptions.yaml",
    "budgetLapse: { times: 1.4 }",
    "budgetLapse: { times: '1,4' }",
    "",
    /number/,
  ],
  [
    "a level that does not exist",
    "socialise-with-commitment.scenario.yaml",
    "commitment: high",
    "commitment: hgih",
    "unknown-level",
    /high/,
  ],
  [
    "an intervention after the horizon",
    "amend-guideline-first.scenario.yaml",
    "on: 2025-04-01",
    "on: 2035-04-01",
    "",
    /2029-12-31/,
  ],
  ["a wrong type", "as-is.scenario.yaml", "runs: 1000", "runs: many", "wrong-type", /number/],
]

describe.each(mistakes)("%s", (_name, file, from, to, code, words) => {
  const path = join(folder, "scenarios/paser", file)

  test(`in ${file} is told where it is`, () => {
    const sound = readFileSync(path, "utf8")
    expect(sound).toContain(from)
    writeFileSync(path, sound.replace(from, to))
    const command = file.endsWith(".scenario.yaml")
      ? ["run", `paser/${file.replace(".scenario.yaml", "")}`, "--runs", "1"]
      : ["replay", "paser"]
    const { status, stdout, stderr } = laksana([...command, "--lang", "en"], { folder })
    writeFileSync(path, sound)
    expect(status).toBe(3)
    expect(stdout).toBe("")
    expect(stderr).toMatch(new RegExp(`${file.replaceAll(".", "\\.")}:\\d+:\\d+`))
    if (code !== "") expect(stderr).toContain(`[${code}]`)
    expect(stderr).toMatch(words)
    expect(stderr).toContain("^")
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m)
  })
})
