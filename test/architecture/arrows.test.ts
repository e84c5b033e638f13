/**
 * Arrows: which package imports which, and that nothing goes round a package's index. The rules are in
 * `.dependency-cruiser.json`; import cycles are the linter's, which knows a type from what runs.
 */
import { describe, expect, test } from "vitest"
import { filesUnder, head, repository, textOf, tool } from "./repository.ts"
import { inSmallWorkspace } from "./small-workspace.ts"

type Dependency = {
  readonly module: string
  readonly resolved: string
  readonly dependencyTypes: readonly string[]
  readonly coreModule: boolean
}
type Cruise = {
  readonly modules: readonly { readonly source: string; readonly dependencies: readonly Dependency[] }[]
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string }
      readonly from: string
      readonly to: string
    }[]
  }
}

async function cruise(folder: string): Promise<Cruise> {
  const args = ["--config", ".dependency-cruiser.json", "--output-type", "json", "packages", "apps", "test"]
  const { stdout, stderr } = await tool("depcruise", args, folder)
  if (stdout === "") throw new Error(`dependency-cruiser printed nothing: ${stderr}`)
  return JSON.parse(stdout) as Cruise
}

const breaches = (result: Cruise) => result.summary.violations.map(({ rule, from }) => `${from}: ${rule.name}`)

const code = filesUnder(repository).filter((file) => /^(packages|apps|test)\/.*(?<!\.d)\.(tsx?|mjs)$/.test(file))
const owner = (file: string) => /^(?:packages|apps)\/[^/]+|^test/.exec(file)?.[0] ?? ""
const packageName = (specifier: string) =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/")

describe("the repository", async () => {
  const cruised = await cruise(repository)

  test("keeps its arrows", () => {
    const violations = cruised.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
    expect(head(violations)).toEqual([])
  })

  test("was read whole: every module of ours is among the cruised", () => {
    const seen = new Set(cruised.modules.map((module) => module.source))
    expect(code.length).toBeGreaterThan(50)
    expect(code.filter((file) => !seen.has(file))).toEqual([])
  })

  test.each([
    ["packages/core", "packages/core/src/time/day.ts"],
    ["packages/model", "packages/core/src/index.ts"],
    ["packages/model", "packages/engine/src/index.ts"],
    ["packages/laws", "packages/engine/src/index.ts"],
    ["packages/scenario", "packages/core/src/index.ts"],
    ["packages/experiments", "packages/engine/src/index.ts"],
    ["packages/store", "packages/core/src/index.ts"],
    ["packages/results", "packages/engine/src/index.ts"],
    ["packages/words", "packages/results/src/index.ts"],
    ["apps/cli", "packages/scenario/src/index.ts"],
  ])("%s is seen to import %s", (from, to) => {
    const imported = cruised.modules.filter((module) => owner(module.source) === from).flatMap((m) => m.dependencies)
    expect(imported.map((dependency) => dependency.resolved)).toContain(to)
  })

  test("imports only what the manifest beside it, or for a test the root's, declares", () => {
    const undeclared = cruised.modules.flatMap(({ source, dependencies }) => {
      const allowed = declared(
        owner(source),
        /^test\/|\.test\.tsx?$|-for-tests\.ts$|\/testing\/|\.mjs$|vite\.config\.ts$/.test(source),
      )
      return (
        dependencies
          .filter(({ coreModule, dependencyTypes }) => !coreModule && !dependencyTypes.includes("local"))
          .filter(({ module }) => !module.startsWith("."))
          // What the viewer's build makes of `scenarios/` itself.
          .filter(({ module }) => !module.startsWith("virtual:"))
          .filter(({ module }) => !allowed.has(packageName(module)))
          .map(({ module }) => `${source} → ${module}`)
      )
    })
    expect(head(undeclared)).toEqual([])
  })
})

type Manifest = Readonly<
  Partial<
    Record<
      "dependencies" | "devDependencies" | "optionalDependencies" | "peerDependencies",
      Readonly<Record<string, string>>
    >
  >
>

function declared(folder: string, withDevelopment: boolean): Set<string> {
  const own = JSON.parse(textOf(repository, `${folder}/package.json`)) as Manifest
  const root = JSON.parse(textOf(repository, "package.json")) as Manifest
  const development = withDevelopment ? { ...own.devDependencies, ...root.devDependencies } : {}
  return new Set(
    Object.keys({ ...own.dependencies, ...own.optionalDependencies, ...own.peerDependencies, ...development }),
  )
}

describe("a breach is caught", async () => {
  const plants = [
    ["core imports no package", "packages/core/src/a.ts", 'import "../../engine/src/index.ts"'],
    ["engine imports no package", "packages/engine/src/a.ts", 'import "../../core/src/index.ts"'],
    ["model imports core and engine", "packages/model/src/a.ts", 'import "../../scenario/src/index.ts"'],
    ["scenario imports core, engine and model", "packages/scenario/src/a.ts", 'import "../../../apps/cli/src/main.ts"'],
    ["laws imports core, engine and model", "packages/laws/src/a.ts", 'import "../../scenario/src/index.ts"'],
    [
      "analysis imports core, engine, model and scenario",
      "packages/analysis/src/a.ts",
      'import "../../laws/src/index.ts"',
    ],
    [
      "experiments imports core, engine, model and scenario",
      "packages/experiments/src/a.ts",
      'import "../../analysis/src/index.ts"',
    ],
    ["store imports core", "packages/store/src/a.ts", 'import "../../scenario/src/index.ts"'],
    [
      "results imports core, engine, model, scenario, analysis and experiments",
      "packages/results/src/a.ts",
      'import "../../words/src/index.ts"',
    ],
    ["words imports results and what results may", "packages/words/src/a.ts", 'import "../../charts/src/index.ts"'],
    ["charts imports core and words", "packages/charts/src/a.ts", 'import "../../engine/src/index.ts"'],
    [
      "report imports charts, words, results and what they may",
      "packages/report/src/a.ts",
      'import "../../store/src/index.ts"',
    ],
    ["apps import packages", "apps/cli/src/a.ts", 'import "../../../test/seed.ts"'],
    ["packages are imported by name", "packages/model/src/b.ts", 'import "../../core/src/index.ts"'],
    ["packages are imported through their index", "packages/model/src/c.ts", 'import "../../core/src/day.ts"'],
    [
      "packages import no builtin module",
      "packages/scenario/src/b.ts",
      'import { sep } from "node:path"\nexport { sep }',
    ],
    ["packages import no builtin module", "packages/core/src/b.ts", 'export const fs = await import("fs")'],
    ["every import resolves", "packages/model/src/d.ts", 'import "@laksana/core/src/day.ts"'],
    ["nothing imports a test", "apps/cli/src/b.ts", 'import "./main.test.ts"'],
  ] as const
  const companions = {
    "apps/cli/src/main.test.ts": "export const one = 1\n",
  }
  const planted = { ...companions, ...Object.fromEntries(plants.map(([, file, text]) => [file, `${text}\n`])) }
  const caught = breaches(await inSmallWorkspace(planted, cruise))

  test("and only a breach: the small workspace without one is sound", async () => {
    expect(breaches(await inSmallWorkspace({}, cruise))).toEqual([])
  })

  test.each(plants)("%s (%s)", (rule, file) => {
    expect(caught).toContain(`${file}: ${rule}`)
  })
})
