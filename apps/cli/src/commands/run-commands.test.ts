import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Invocation, Run } from "../command/command.ts"
import { contextIn, laksana } from "../command/context-for-tests.ts"
import type { CompareResults, ExplainedRunResults, RunResults } from "@laksana/results"
import { compareCommand } from "./compare.ts"
import { explainRunCommand } from "./explain-run.ts"
import { runCommand } from "./run.ts"
import { startCommand } from "./start.ts"

const root = fileURLToPath(new URL("../../../..", import.meta.url))
let scratch = ""
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "laksana-run-"))
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

/** Runs a command as from a command line, and gives what it wrote. */
async function ran(command: Run, names: readonly string[], options: Readonly<Record<string, string | true>>) {
  let out = ""
  let err = ""
  const output = (write: (text: string) => void) => ({ write, isTerminal: false, colour: false, width: 100 })
  const context = contextIn(
    { folder: root, ...(options["interrupted"] === true ? { interruption: AbortSignal.abort() } : {}) },
    {
      language: options["lang"] === "id" ? "id" : "en",
      json: options["json"] === true,
      plain: options["plain"] === true,
      out: output((text) => (out += text)),
      err: output((text) => (err += text)),
    },
  )
  const text = (name: string) => (typeof options[name] === "string" ? options[name] : undefined)
  const invocation: Invocation = {
    command: command === runCommand ? "run" : "compare",
    arguments: names,
    context,
    flag: (name) => options[name] === true,
    text,
    texts: (name) => [text(name) ?? []].flat(),
    whole: (name) => (text(name) === undefined ? undefined : Number(text(name))),
  }
  const code = await command(invocation)
  return { code, out, err }
}

async function scenarioFile(name: string, more: string): Promise<string> {
  const path = join(scratch, `${name}.scenario.yaml`)
  const lines = [
    `title: { en: ${name}, id: ${name} }`,
    "case: paser",
    "horizon: 2026-12-31",
    "runs: 20",
    "seed: test",
    more,
  ]
  await writeFile(path, `${lines.join("\n")}\n`)
  return path
}

const target = (probability: number) =>
  `targets: [{ milestone: capacity-building, by: 2026-12-31, probability: ${probability} }]`

describe("run", () => {
  test("exits 4 where a target is missed and 0 where it is met, and says which", async () => {
    const missed = await ran(runCommand, [await scenarioFile("high", target(1))], {})
    expect(missed.code).toBe(4)
    expect(missed.out).toContain("✗")
    const met = await ran(runCommand, [await scenarioFile("low", target(0))], {})
    expect(met.code).toBe(0)
    expect(met.out).toContain("✓")
  })

  test("gives the same JSON in every language", async () => {
    const file = await scenarioFile("same", "")
    const [en, id] = [
      await ran(runCommand, [file], { json: true }),
      await ran(runCommand, [file], { json: true, lang: "id" }),
    ]
    expect(id.out).toBe(en.out)
    const results = JSON.parse(en.out) as RunResults
    expect(results).toMatchObject({ version: 1, seed: "test", case: "paser", runs: 20 })
    expect(Object.keys(results.scenarios[0]?.milestones ?? {})).toContain("full-implementation")
    expect(results.draws).toMatchObject({ particles: 10_000 })
    expect(results.draws?.independent).toBeLessThanOrEqual(results.draws?.ess ?? 0)
  })

  test("takes the seed and the number of runs from the command line", async () => {
    const file = await scenarioFile("asked", "")
    const asked = JSON.parse(
      (await ran(runCommand, [file], { json: true, runs: "7", seed: "other" })).out,
    ) as RunResults
    expect(asked).toMatchObject({ seed: "other", runs: 7 })
  })

  test("refuses files that name different seeds, unless one is given", async () => {
    const files = [await scenarioFile("one", ""), await scenarioFile("two", "")]
    const text = await readFile(files[1] ?? "", "utf8")
    await writeFile(files[1] ?? "", text.replace("seed: test", "seed: another"))
    expect((await ran(runCommand, files, {})).code).toMatchObject({ _tag: "Refused", code: "different-seeds", exit: 2 })
    expect((await ran(runCommand, files, { seed: "s", json: true })).code).toBe(0)
  })

  test("interrupted before the first runs, exits 130 with nothing on stdout", async () => {
    const { code, out, err } = await ran(runCommand, [await scenarioFile("stopped", "")], { interrupted: true })
    expect([code, out]).toEqual([130, ""])
    expect(err).toContain("Interrupted")
  })
})

describe("compare", () => {
  test("a scenario with itself has no effect, and says why", async () => {
    const file = await scenarioFile("self", "")
    const results = JSON.parse((await ran(compareCommand, [file, file], { json: true })).out) as CompareResults
    expect(results).toMatchObject({ noEffect: true, differing: 0, pairs: 20, reasons: [{ reason: "same-scenario" }] })
    expect((await ran(compareCommand, [file, file], {})).out).toContain("No effect")
  })

  test("a change shows, with its error", async () => {
    const base = await scenarioFile("plain", "")
    const other = await scenarioFile("eager", "assumptions: { commitment: high }")
    const { code, out } = await ran(compareCommand, [base, other], {})
    expect(code).toBe(0)
    expect(out.replaceAll(/\s+/g, " ")).toMatch(
      /reached earlier, or only then, in \d+ of 100 \(\d+–\d+\) paired futures/,
    )
  })

  test("scenarios of different starts are a usage problem", async () => {
    const files = [await scenarioFile("now", ""), await scenarioFile("then", "start: 2024-06-01")]
    expect((await ran(compareCommand, files, {})).code).toMatchObject({ code: "different-starts", exit: 2 })
  })

  test("a cell that a file does not have is a usage problem that names those it has", async () => {
    const refused = await ran(compareCommand, ["paser/baseline#resourcing=huge", "paser/baseline"], {})
    expect(refused.code).toMatchObject({ code: "unknown-cell", exit: 2 })
    expect(JSON.stringify(refused.code)).toContain("resourcing=high,commitment=low")
  })
})

test("explain gives each event of a run with its cause, the same each time", async () => {
  const file = await scenarioFile("explained", "")
  const first = await ran(explainRunCommand, [file], { json: true, run: "3" })
  expect((await ran(explainRunCommand, [file], { json: true, run: "3" })).out).toBe(first.out)
  const { events } = JSON.parse(first.out) as ExplainedRunResults
  expect(events.length).toBeGreaterThan(0)
  for (const { cause } of events) {
    if (cause.kind !== "process") continue
    const product = cause.factors.reduce((all, { factor }) => all * factor, cause.base * cause.gate * cause.scale)
    expect(cause.intensity).toBeCloseTo(product, 9)
  }
  expect((await ran(explainRunCommand, [file], { run: "3" })).out).toContain("because")
})

test("start tells past, grid and levers in either language, and writes its folder", async () => {
  for (const lang of ["en", "id"]) {
    const folder = join(scratch, lang)
    const { code, out } = await ran(startCommand, [], { runs: "20", workers: "1", out: folder, lang })
    expect(code).toBe(0)
    expect(out).toContain(lang === "en" ? "not a prediction" : "bukan ramalan")
    expect(out).toContain(lang === "en" ? "What if" : "Bagaimana jika")
    expect(out).toContain("±")
    const results = JSON.parse(await readFile(join(folder, "results.json"), "utf8")) as RunResults
    expect(results.scenarios).toHaveLength(9)
    expect(await readFile(join(folder, "grid.svg"), "utf8")).toContain("</svg>")
    expect(await readFile(join(folder, "README.md"), "utf8")).toContain("bukan ramalan")
  }
})

test("overlays are laid from the command line, count among the inputs, and must be the case's", async () => {
  const json = async (line: string) => JSON.parse((await laksana(`${line} --json`, { folder: root })).out) as RunResults
  const plain = await json("run paser/as-is --runs 20")
  const laid = await json("run paser/as-is --runs 20 --overlay external")
  expect(laid.inputHash).not.toBe(plain.inputHash)
  expect((await laksana("explain paser/as-is --run 0 --overlay external", { folder: root })).exit).toBe(0)
  const sides = "paser/as-is paser/socialise-first --runs 20"
  expect((await laksana(`compare ${sides} --overlay external`, { folder: root })).exit).toBe(0)
  const unknown = await laksana("run paser/as-is --overlay externl", { folder: root })
  expect([unknown.exit, unknown.err]).toEqual([2, expect.stringContaining("external")])
})

test.each(["run paser", "run paser/baseline"])("what `%s` says to try next can be typed as it stands", async (line) => {
  const { out } = await laksana(`${line} --runs 2 --workers 1`, { folder: root })
  const lines = [...out.matchAll(/^Next: laksana (explain .*?) {2}/gm)].map(([, next = ""]) => next)
  expect(lines).toHaveLength(1)
  for (const next of lines) expect((await laksana(next, { folder: root })).exit).toBe(0)
})

/** The contract with scripts: these keys may be added to, and not renamed. */
test.each([
  ["replay paser", "case asOf knownAt events record phases variables contradictions"],
  ["run paser/baseline --runs 20", "engine seed inputHash runs scenarios"],
  ["compare paser/as-is paser/socialise-first --runs 20", "pairs milestones indicators noEffect"],
  ["explain paser/as-is --run 2", "run events"],
  ["model", "parameters drivers claims milestones"],
])("%s --json has the keys that scripts rely on", async (line, keys) => {
  const { out } = await laksana(`${line} --json`, { folder: root })
  const result = JSON.parse(out) as Record<string, unknown>
  expect(Object.keys(result)).toEqual(expect.arrayContaining(["version", ...keys.split(" ")]))
  expect(result["version"]).toBe(1)
})

test("a comparison tells an effect that decays: the largest difference and its month before that at the end", async () => {
  const base = await scenarioFile("quiet", "")
  const change =
    "interventions: [{ on: 2025-02-01, event: SocializationHeld, payload: { formality: formal, reach: 0.9 } }]"
  const other = await scenarioFile("told", change)
  const results = JSON.parse((await ran(compareCommand, [base, other], { json: true })).out) as CompareResults
  const means = (results.indicators["awareness"] ?? []).map(({ mean }) => mean)
  expect(Math.max(...means)).toBeGreaterThan(means.at(-1) ?? 1)
  const { out } = await ran(compareCommand, [base, other], { indicator: "awareness" })
  expect(out).toMatch(/^Awareness among staff with “[^”]+”: at most \+0\.\d{3} ±0\.\d{3}/)
  expect(out).toMatch(/^ +awareness among staff +\+0\.\d{3} ±0\.\d{3} +\w{3} \d{4}(–\w{3} \d{4})? +[+-]0\.\d{3}/m)
  const unknown = await ran(compareCommand, [base, other], { indicator: "awarenes" })
  expect(unknown.code).toMatchObject({ code: "unknown-indicator", exit: 2 })
})
