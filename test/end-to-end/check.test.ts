/** `check`, as a developer runs it: sound models pass, a fault is found, and the file that shows it shows it again. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { laksana } from "../laksana.ts"

interface Law {
  readonly id: string
  readonly result: "holds" | "broken" | "inapplicable"
  readonly examples: number
  readonly interrupted?: boolean
  readonly violation?: { readonly en: string; readonly id: string }
  readonly counterexample?: {
    readonly kind: "history" | "trial"
    readonly file: string
    readonly again: string
    readonly own: boolean
    readonly events: readonly unknown[]
    readonly parameters: Readonly<Record<string, unknown>>
    readonly interventions: readonly unknown[]
  }
}
interface Results {
  readonly version: 1
  readonly subject: Readonly<Record<"kind" | "name" | "model", string>>
  readonly seed: number
  readonly runs: number
  readonly laws: readonly Law[]
}

const folder = mkdtempSync(join(tmpdir(), "laksana-check-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeAll(() => {
  cpSync(resolve("test/own-policy/river"), join(folder, "cases/river"), { recursive: true })
  const sound = readFileSync(resolve("test/own-policy/river-model.mjs"), "utf8")
  writeFileSync(join(folder, "river.mjs"), sound)
  for (const [name, [right, wrong]] of Object.entries(faults)) {
    if (!sound.includes(right)) throw new Error(`The model no longer has ${right}.`)
    writeFileSync(join(folder, `${name}.mjs`), sound.replace(right, wrong))
  }
})

/** Faults as they are made, by name: what is right, and what was written in its place. */
const faults: Readonly<Record<string, readonly [right: string, wrong: string]>> = {
  "out-of-bounds": ["state.cleanness *= 1 - event.payload.loss", "state.cleanness -= event.payload.loss"],
  "by-the-clock": ["state.cleanness *= 0.99", "state.cleanness *= Date.now() % 2 === 0 ? 0.99 : 0.98"],
}

function check(args: readonly string[], status: number): Results {
  const ended = laksana(["check", ...args, "--json"], { folder })
  expect([ended.status, ended.stderr], ended.stdout).toEqual([status, ""])
  return JSON.parse(ended.stdout) as Results
}

const brokenIn = ({ laws }: Results) => laws.filter(({ result }) => result === "broken")

describe("sound", () => {
  test.each([
    ["model", "policy-implementation", "policy-implementation"],
    ["case", "paser", "paser"],
    ["scenario", "paser/as-is", "paser/as-is"],
  ])("the %s %s keeps every law", (kind, argument, name) => {
    const ended = laksana(["check", argument, "--runs", "2", "--json"])
    expect([ended.status, ended.stderr]).toEqual([0, ""])
    const { subject, seed, runs, laws } = JSON.parse(ended.stdout) as Results
    expect({ subject, seed, runs }).toEqual({
      subject: { kind, name, model: "policy-implementation 1.0.0" },
      seed: 1,
      runs: 2,
    })
    expect(laws.length).toBeGreaterThan(15)
    expect(laws.filter(({ result }) => result === "broken")).toEqual([])
  })

  test("a scenario of one's own keeps every law under one's own model, at any path", () => {
    const args = ["cases/river/volunteers.scenario.yaml", "--model", "river.mjs", "--runs", "2"]
    expect(brokenIn(check(args, 0))).toEqual([])
  })
})

/** The first law that is broken, and its counterexample, whose command line breaks it again as the first example. */
function foundAgain(args: readonly string[]) {
  const [first] = brokenIn(check(args, 4))
  const found = first?.counterexample
  if (first === undefined || found === undefined) throw new Error("A broken law has a counterexample.")
  const [, , ...again] = found.again.split(" ")
  const laws = check(again, 4).laws
  expect(laws).toMatchObject([{ id: first.id, result: "broken", examples: 1, violation: first.violation }])
  expect(laws[0]?.counterexample).toMatchObject({ file: found.file, own: true })
  return { ...found, id: first.id }
}

test.each([
  ["out-of-bounds", "variables-within-bounds"],
  ["by-the-clock", "evolve-reads-nothing-else"],
])("a model that is %s breaks %s, by few events or one parameter, in a file that shows it again", (fault, law) => {
  const found = foundAgain([`${fault}.mjs`, "--runs", "10"])
  expect(found.id).toBe(law)
  expect(found.events.length + found.interventions.length).toBeLessThanOrEqual(5)
  expect(Object.keys(found.parameters).length).toBeLessThanOrEqual(1)
  expect(found.again).toBe(`laksana check ${found.file} --model ${fault}.mjs --law ${law}`)
  expect(readFileSync(join(folder, found.file), "utf8").split("\n")).toContain(`# ${found.again}`)
})

test("what breaks a law of a scenario lies beside a copy of its case, and shows it again", () => {
  const law = ["--law", "variables-within-bounds", "--out", "found/here"]
  const found = foundAgain(["cases/river/volunteers", "--model", "out-of-bounds.mjs", ...law])
  expect(found.file).toBe("found/here/variables-within-bounds.scenario.yaml")
  const history = readFileSync(join(folder, "cases/river/history.yaml"), "utf8")
  expect(readFileSync(join(folder, "found/here/history.yaml"), "utf8")).toContain(history)
})

test("the same command gives the same bytes, in whatever language the words are", () => {
  const laws = ["--law", "variables-within-bounds", "--law", "run-is-a-function"]
  const asked = (lang: string, seed: string) =>
    laksana(["check", "out-of-bounds.mjs", ...laws, "--seed", seed, "--lang", lang, "--json"], { folder }).stdout
  const one = asked("en", "river")
  const { seed } = JSON.parse(one) as Results
  expect(asked("id", String(seed))).toBe(one)
})

test("the words are in Indonesian as in English, with the line that shows a counterexample again", () => {
  const laws = ["--law", "evolve-reads-nothing-else", "--law", "shortcuts-agree"]
  const { status, stdout } = laksana(["check", "by-the-clock.mjs", ...laws, "--lang", "id"], { folder })
  expect(status).toBe(4)
  const words = ["Kaidah untuk model river 1.0.0", "DILANGGAR", "Temuan:", "tidak berlaku", "kaidah dilanggar"]
  for (const part of [...words, "laksana check out/check/model-by-the-clock/"]) expect(stdout).toContain(part)
  const lines = stdout.split("\n").filter((line) => !line.includes("out/check/"))
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
})

test("--time is kept, and what was cut short says so", () => {
  const began = performance.now()
  // Without it, this would take hours.
  const { laws } = check(["river.mjs", "--runs", "1000000", "--time", "1"], 0)
  expect(performance.now() - began).toBeLessThan(30_000)
  const applying = laws.filter(({ result }) => result === "holds")
  expect(applying.every(({ interrupted }) => interrupted === true)).toBe(true)
  expect(applying.some(({ examples }) => examples > 0)).toBe(true)
})

test.each([
  [["model.ts"], 2, /model\.ts is not a model as it can be loaded.*\n.*--outfile=model\.mjs/],
  [["river.mjs", "--law", "fold-compositon"], 2, /no law “fold-compositon”.*\n.*fold-composition\?/],
])("%j is refused with exit code %i", (args, status, message) => {
  const ended = laksana(["check", ...args, "--lang", "en"], { folder })
  expect([ended.status, ended.stdout]).toEqual([status, ""])
  expect(ended.stderr).toMatch(message)
})
