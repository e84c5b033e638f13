import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import type { NoAgreement } from "@laksana/engine"
import { build } from "esbuild"
import { afterAll, beforeAll, expect, test } from "vitest"
import chain, { chainCase, chainScenario } from "@laksana/results/testing"
import type { project as Project } from "./project.ts"
import type { Task } from "./task.ts"

const here = fileURLToPath(new URL("..", import.meta.url))
let folder = ""
let project: typeof Project

// Threads load JavaScript: what is tested is bundled as the product is.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "laksana-workers-"))
  await build({
    absWorkingDir: here,
    entryPoints: { project: join(here, "running/project.ts"), chain: "@laksana/results/testing" },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    conditions: ["source"],
    logLevel: "error",
    banner: { js: 'import { createRequire as __r } from "node:module";const require = __r(import.meta.url);' },
  })
  const module = (await import(pathToFileURL(join(folder, "project.mjs")).href)) as { readonly project: typeof Project }
  project = module.project
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const tasks = (): readonly Task[] => {
  const model = pathToFileURL(join(folder, "chain.mjs")).href
  const task = { case: chainCase, seed: "workers", model }
  return [
    {
      ...task,
      scenarios: [chainScenario("a", 2), chainScenario("b", 2, { parameters: { pace: { times: 2 } } })],
      base: 0,
    },
    { ...task, scenarios: [chainScenario("c", 2)] },
  ]
}
const options = (workers: number) => ({ runs: 4100, workers, signal: new AbortController().signal, progress: () => {} })

test("any number of workers gives the same counts", async () => {
  const alone = await project(tasks(), chain, options(1))
  expect(alone.map(({ runs }) => runs)).toEqual([4100, 4100])
  for (const workers of [2, 3]) expect(await project(tasks(), chain, options(workers))).toEqual(alone)
})

test("an interruption of several workers leaves a run without a gap", async () => {
  const controller = new AbortController()
  let done = 0
  const progress = (runs: number) => {
    done = runs
    controller.abort()
  }
  const stopped = await project(tasks(), chain, { ...options(2), runs: 30_000, signal: controller.signal, progress })
  expect(stopped).toEqual(await project(tasks(), chain, { ...options(1), runs: done }))
})

test("a record that no draw agrees with is refused by a worker as it is without", async () => {
  const observations = [
    {
      variable: "stage",
      between: [0.5, 0.6],
      at: "seen",
      evidence: "assumption",
      source: { en: "test", id: "uji" },
    },
  ] as const
  const seen = {
    id: "seen",
    type: "Noted",
    jurisdiction: "here",
    occurred: "2024-06-01",
    recorded: "2024-06-01",
    status: "occurred",
    evidence: "assumption",
    title: { en: "seen", id: "dilihat" },
    payload: {},
  } as const
  const impossible = tasks().map((task) => ({ ...task, case: { ...chainCase, events: [seen], observations } }))
  for (const workers of [1, 2]) {
    const failed: unknown = await project(impossible, chain, { ...options(workers), runs: 50 }).catch(
      (error: unknown) => error,
    )
    expect((failed as NoAgreement).ruledOut).toEqual([{ id: "stage@seen", draws: 10_000 }])
    expect((failed as NoAgreement)._tag).toBe("NoAgreement")
  }
})
