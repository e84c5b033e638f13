/** The ranking of two of the Paser case's scenarios, with few runs: its words and numbers as they were last reviewed, whatever the threads. */
import { expect, test } from "vitest"
import { laksana } from "../laksana.ts"

const golden = (name: string) => `../../scenarios/paser/golden/rank.${name}`
const asked = ["rank", "paser/socialise-first", "paser/fill-posts-first", "paser/amend-guideline-first", "--runs", "60"]

function printed(line: readonly string[]): string {
  const { status, stdout, stderr } = laksana(line)
  expect([status, stderr]).toEqual([0, ""])
  return stdout
}

/** Without the hash of the inputs, which any of them changes. */
const told = (text: string) => text.replaceAll(/[0-9a-f]{16}/g, "…")

test("in words of both languages, and as JSON, which what is kept gives again", async () => {
  await expect(told(printed([...asked, "--lang", "en"]))).toMatchFileSnapshot(golden("en.txt"))
  await expect(told(printed([...asked, "--lang", "id"]))).toMatchFileSnapshot(golden("id.txt"))
  await expect(told(printed([...asked, "--json"]))).toMatchFileSnapshot(golden("json"))
}, 60_000)

test("threads change no byte", () => {
  // Of a model of one's own nothing is kept, so that each line has all of it to do.
  const line = ["rank", "two-states/as-is", "two-states/faster", "--model", "scenarios/two-states/model.mjs"]
  const one = printed([...line, "--runs", "600", "--json", "--workers", "1"])
  expect(printed([...line, "--runs", "600", "--json", "--workers", "2"])).toBe(one)
}, 60_000)
