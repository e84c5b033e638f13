import { effectiveHistory } from "@laksana/core"
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { effectiveSizes, prepareEnsemble } from "@laksana/engine"
import { policyModel } from "@laksana/model"
import { pastOf } from "@laksana/scenario"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Context } from "../command/command.ts"
import { laksana } from "../command/context-for-tests.ts"
import { loadScenario } from "../files/load-scenario.ts"

let folder = ""
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "laksana-"))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe.each(["en", "id"] as const)("a new case made in %s", (language) => {
  test("can be replayed as it stands, without a warning", async () => {
    expect(await laksana("init mine", { folder, language })).toMatchObject({ exit: 0, err: "" })
    expect(await laksana("replay ./mine", { folder, language })).toMatchObject({ exit: 0, err: "" })
  })

  test("has a scenario that the engine can run as it stands", async () => {
    await laksana("init mine", { folder, language })
    const loaded = await loadScenario("mine/first.scenario.yaml", policyModel, { folder } as Context)
    if (loaded._tag !== "Loaded") throw new Error(JSON.stringify(loaded))
    const { theCase, model, experiment, warnings } = loaded.value
    expect(warnings).toEqual([])
    const { scenarios, seed } = experiment
    const ensemble = prepareEnsemble({ model, seed, past: pastOf(theCase, model, effectiveHistory), scenarios })
    expect(ensemble.runChunk(0, 20).runs).toBe(20)
    // Conditions that nearly every draw fails would leave a first run little to rest on.
    if (ensemble.population === undefined) throw new Error("A new case has a past.")
    expect(effectiveSizes(ensemble.population).independent).toBeGreaterThan(1000)
  })
})

describe("init", () => {
  test("gives every file of the case its schema, and every schema is there", async () => {
    await laksana("init mine", { folder })
    const files = await readdir(join(folder, "mine"))
    const yaml = files.filter((file) => file.endsWith(".yaml"))
    expect(yaml.length).toBe(4)
    for (const file of yaml) {
      const [first = ""] = (await readFile(join(folder, "mine", file), "utf8")).split("\n", 1)
      const schema = /^# yaml-language-server: \$schema=(schema\/\w+\.schema\.json)$/.exec(first)?.[1] ?? ""
      expect(JSON.parse(await readFile(join(folder, "mine", schema), "utf8"))).toHaveProperty(
        "$schema",
        "http://json-schema.org/draft-07/schema#",
      )
    }
  })

  test("refuses a folder that is not empty, or a file, and leaves it as it was", async () => {
    await mkdir(join(folder, "full"))
    await writeFile(join(folder, "full/note"), "mine")
    await writeFile(join(folder, "file"), "mine")
    const { exit, err } = await laksana("init full", { folder })
    expect(exit).toBe(2)
    expect(err).toContain("full is not empty")
    expect(await readdir(join(folder, "full"))).toEqual(["note"])
    expect((await laksana("init file", { folder })).err).toContain("a folder is needed")
    expect((await readdir(folder)).toSorted()).toEqual(["file", "full"])
  })

  test("fills an empty folder, the working one too", async () => {
    expect((await laksana("init .", { folder })).exit).toBe(0)
    expect(await readdir(folder)).toContain("history.yaml")
    expect((await laksana("replay .", { folder })).exit).toBe(0)
  })

  test("quotes a name that YAML would read as something else", async () => {
    expect((await laksana("init 2024", { folder })).exit).toBe(0)
    const loaded = await loadScenario("2024/first.scenario.yaml", policyModel, { folder } as Context)
    expect(loaded._tag).toBe("Loaded")
  })
})
