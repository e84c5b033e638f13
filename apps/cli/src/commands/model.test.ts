import { spawnSync } from "node:child_process"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { policyModel } from "@laksana/model"
import { type Case, readCase } from "@laksana/scenario"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { laksana } from "../command/context-for-tests.ts"
import { milestonesYaml } from "../results/milestones-yaml.ts"

const lamp = `export default {
      name: "lamp", version: "1", title: { en: "Lamp", id: "Lampu" },
      parameters: [{ id: "rate", title: { en: "rate", id: "laju" }, unit: "per month", prior: { value: 2 }, bounds: [0, 9],
        evidence: { grade: "assumption", source: { en: "made up", id: "rekaan" } } }],
      variables: [{ id: "on", title: { en: "on", id: "menyala" }, bounds: [0, 1], reference: 1, read: (state) => state.on }],
      processes: [{ name: "Switched", title: { en: "switched", id: "ditekan" }, produces: "Switched", base: ["rate"],
        drivers: [{ variable: "on", elasticity: 0.5 }], event: () => ({ type: "Switched", payload: {} }) }],
      milestones: [], events: { Switched: { version: 1, payload: {} } }, initial: () => ({ on: 0 }), evolve() {}, drift() {} }\n`

let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "laksana-"))
  await writeFile(join(folder, "lamp.mjs"), lamp)
  await writeFile(join(folder, "measured.mjs"), lamp.replace("prior: { value: 2 }", "prior: { normal: [2.5, 0.3] }"))
  await writeFile(
    join(folder, "twins.mjs"),
    lamp.replace(
      "processes: [",
      "processes: [{ name: 'Flipped', title: { en: 'flipped', id: 'dibalik' }, produces: 'Switched', base: [1], event: () => ({ type: 'Switched', payload: {} }) }, ",
    ),
  )
  await writeFile(
    join(folder, "slips.mjs"),
    lamp.replace('["rate"]', '["rat"]').replace("milestones: []", 'milestones: [], heeds: ["Swiched"]'),
  )
  await writeFile(
    join(folder, "extended.mjs"),
    `import { Schema } from "effect"
    import { policyModel } from "@laksana/model"
    export default { ...policyModel, name: "extended",
      events: { ...policyModel.events, HackathonHeld: { version: 1, payload: Schema.Struct({ teams: Schema.Int }) } } }\n`,
  )
  await mkdir(join(folder, "own"))
  await writeFile(join(folder, "own/history.yaml"), hackathon("3"))
  await mkdir(join(folder, "wrong"))
  await writeFile(join(folder, "wrong/history.yaml"), hackathon("three"))
  await writeFile(join(folder, "half.mjs"), "export default { name: 'half', version: '1', parameters: [] }\n")
  await writeFile(join(folder, "broken.mjs"), "export default {\n")
})

/** A history of one event that only the extended model knows. */
const hackathon = (teams: string) =>
  `- { id: a, type: HackathonHeld, jurisdiction: x, occurred: 2024-01-01, recorded: 2024-01-01, status: occurred, evidence: assumption, title: { en: Held, id: Diadakan }, payload: { teams: ${teams} } }\n`

afterAll(() => rm(folder, { recursive: true, force: true }))

interface ModelResult {
  readonly parameters: readonly object[]
  readonly drivers: readonly { readonly process: string; readonly variable: string; readonly evidence: object | null }[]
  readonly claims: readonly { readonly number: number; readonly homes: readonly object[] }[]
  readonly milestones: readonly object[]
}

describe("model", () => {
  test("has all its parts as JSON, whichever was asked for", async () => {
    const { out } = await laksana("model --json --claims", { folder })
    const result = JSON.parse(out) as ModelResult
    expect(Object.keys(result)).toEqual(["version", "parameters", "drivers", "claims", "milestones", "codings"])
    expect(result.claims.map(({ number }) => number)).toEqual(Array.from({ length: 43 }, (_, i) => i + 1))
    for (const { homes } of result.claims) expect(homes.length).toBeGreaterThan(0)
    const cells = policyModel.processes.flatMap(({ drivers = [], amplifiers = [] }) => [...drivers, ...amplifiers])
    expect(result.drivers.length).toBe(cells.length)
    for (const { evidence } of result.drivers) expect(evidence).not.toBeNull()
  })

  test("tells where each of the 43 claims lives, in either language", async () => {
    for (const lang of ["en", "id"]) {
      const { out } = await laksana(`model --claims --lang ${lang} --plain`, { folder })
      expect(out.trimEnd().split("\n").length).toBe(44)
    }
  })

  test("says what a number rests on in the reader's language, and as JSON in both", async () => {
    const source = { en: "The size of the team is not given.", id: "Jumlah anggota tim tidak disebutkan." }
    const read = async (line: string) => (await laksana(line, { folder })).out
    for (const [lang, other] of [
      ["en", "id"],
      ["id", "en"],
    ] as const) {
      const out = await read(`model --parameters --lang ${lang} --plain`)
      expect(out).toContain(source[lang])
      expect(out).not.toContain(source[other])
    }
    const json = await read("model --json --lang id")
    expect(json).toBe(await read("model --json --lang en"))
    const { parameters } = JSON.parse(json) as ModelResult
    expect(parameters).toContainEqual(
      expect.objectContaining({ id: "keyMembers", evidence: { grade: "assumption", source } }),
    )
  })

  test("prints milestones in a form that assumptions.yaml takes and that means the same", async () => {
    const text = `${milestonesYaml(policyModel.milestones).join("\n")}\n`
    const { out } = await laksana("model --milestones", { folder })
    expect(out).toContain(text)
    const history =
      "- { id: a, type: PlanAdopted, jurisdiction: x, occurred: 2024-01-01, recorded: 2024-01-01, status: occurred, evidence: paper, title: { en: a, id: a }, payload: { plan: p } }\n"
    const read = readCase(
      { id: "x", history: { path: "history.yaml", text: history }, assumptions: { path: "assumptions.yaml", text } },
      policyModel,
    )
    const milestones: Case["milestones"] | undefined = read._tag === "Read" ? read.value.milestones : undefined
    expect(milestones).toEqual(policyModel.milestones)
  })

  test("without a flag gives an overview that names every process and milestone", async () => {
    const { out } = await laksana("model", { folder })
    for (const { title } of policyModel.processes) expect(out).toContain(title.en)
    for (const { id } of policyModel.milestones) expect(out).toContain(`(${id})`)
  })

  test("shows a model of one's own, without the claims of the paper", async () => {
    const { exit, out } = await laksana("model --model lamp.mjs --json", { folder })
    expect(exit).toBe(0)
    const result = JSON.parse(out) as ModelResult
    expect(result.claims).toEqual([])
    expect(result.drivers).toEqual([
      {
        process: "Switched",
        variable: "on",
        role: "driver",
        parameter: null,
        prior: { value: 0.5 },
        reference: 1,
        dampedBy: null,
        evidence: null,
      },
    ])
  })

  // The program as people run it: its bundle has its own copies of what the model imports.
  test("of one's own builds on the built-in one, and its events are checked by its own schemas", () => {
    const launch = fileURLToPath(new URL("../../launch.mjs", import.meta.url))
    const bundled = (line: string) =>
      spawnSync(process.execPath, [launch, ...line.split(" ")], { cwd: folder, encoding: "utf8" })
    const right = bundled("replay ./own --model extended.mjs --json")
    expect(right).toMatchObject({ status: 0, stderr: "" })
    expect(right.stdout).toContain('"teams": 3')
    const wrong = bundled("replay ./wrong --model extended.mjs")
    expect(wrong.status).toBe(3)
    expect(wrong.stderr).toContain("wrong/history.yaml:1:")
    expect(wrong.stderr).toContain("[wrong-type]")
    expect(bundled("replay ./own").stderr).toContain("[unknown-event-type]")
  })

  test.each([
    ["half.mjs", 3],
    ["broken.mjs", 3],
    ["missing.mjs", 2],
  ])("%s is not a model and says why, with exit code %i", async (file, exit) => {
    const written = await laksana(`model --model ${file}`, { folder })
    expect(written).toMatchObject({ exit, out: "" })
    expect(written.err).toContain(file)
    expect(written.err).not.toContain("    at ")
  })

  test("says a normal prior in words, in the digits of the language", async () => {
    const { out } = await laksana("model --parameters --model measured.mjs", { folder })
    expect(out).toContain("about 2.5, standard deviation 0.3")
    const { out: id } = await laksana("model --parameters --model measured.mjs --lang id", { folder })
    expect(id).toContain("sekitar 2,5, simpangan baku 0,3")
  })

  test("two processes whose events nothing tells apart are told, in both languages", async () => {
    const { exit, err } = await laksana("model --model twins.mjs", { folder })
    expect(exit).toBe(3)
    expect(err).toContain("processes.Switched.where: its events “Switched” cannot be told from those of “Flipped”")
    expect((await laksana("model --model twins.mjs --lang id", { folder })).err).toContain(
      "kejadian “Switched” miliknya tidak dapat dibedakan dari milik “Flipped”",
    )
  })

  test("names that a model uses and does not declare are told at once, each with what was perhaps meant", async () => {
    const { exit, err } = await laksana("model --model slips.mjs --lang id", { folder })
    expect(exit).toBe(3)
    expect(err).toContain("tidak ada parameter “rat” (mungkin maksud Anda rate?)")
    expect(err).toContain("tidak ada jenis kejadian “Swiched” (mungkin maksud Anda Switched?)")
  })
})
