/**
 * Small workspace: a sound copy of the repository's frame in a temporary folder: its configuration and package manifests as
 * they are, each package cut down to a few lines. A check that passes it and fails it with one breach added can fail.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { repository } from "./repository.ts"

const packages = [
  "core",
  "engine",
  "model",
  "laws",
  "scenario",
  "analysis",
  "experiments",
  "store",
  "results",
  "words",
  "charts",
  "report",
]
const members = [...packages.map((name) => `packages/${name}`), "apps/cli", "apps/web", "test"]
const frame = [
  ".dependency-cruiser.json",
  ".gitignore",
  ".oxlintrc.json",
  "biome.json",
  "knip.json",
  "package.json",
  "pnpm-workspace.yaml",
  "tsconfig.base.json",
  "tsconfig.json",
  "vitest.config.ts",
]

const code: Readonly<Record<string, string>> = {
  "packages/core/src/index.ts": 'export { dayAfter } from "./day.ts"\n',
  "packages/core/src/day.ts":
    "/** The day number after this one. */\nexport function dayAfter(day: number): number {\n  return day + 1\n}\n",
  "packages/engine/src/index.ts": "export const reference = 1\n",
  "packages/model/src/index.ts":
    'import { dayAfter } from "@laksana/core"\nimport { reference } from "@laksana/engine"\n\nexport const firstDay = dayAfter(reference)\n',
  "packages/laws/src/index.ts":
    'import { dayAfter } from "@laksana/core"\nimport { reference } from "@laksana/engine"\n\nexport const daysPass = dayAfter(reference) > reference\n',
  "packages/scenario/src/index.ts":
    'import { dayAfter } from "@laksana/core"\nimport { reference } from "@laksana/engine"\n\nexport const horizon = dayAfter(reference) + 60\n',
  "packages/analysis/src/index.ts":
    'import { reference } from "@laksana/engine"\n\nexport const weeks = reference / 7\n',
  "packages/experiments/src/index.ts":
    'import { reference } from "@laksana/engine"\n\nexport const points = reference * 8\n',
  "packages/store/src/index.ts": 'import { dayAfter } from "@laksana/core"\n\nexport const nextDay = dayAfter(0)\n',
  "packages/results/src/index.ts": 'import { reference } from "@laksana/engine"\n\nexport const result = reference\n',
  "packages/results/src/testing/chain.ts": "export const link = 1\n",
  "packages/words/src/index.ts": 'import { result } from "@laksana/results"\n\nexport const said = `${result}`\n',
  "packages/charts/src/index.ts": 'import { said } from "@laksana/words"\n\nexport const drawn = said\n',
  "packages/report/src/index.ts": 'import { drawn } from "@laksana/charts"\n\nexport const page = drawn\n',
  "apps/web/index.html": '<script type="module" src="/src/main.tsx"></script>\n',
  "apps/web/vite.config.ts": "export default {}\n",
  "apps/web/src/main.tsx":
    'import { page } from "@laksana/report"\nimport { render } from "preact"\n\nrender(page, document.body)\n',
  "apps/cli/src/main.ts":
    'import { daysPass } from "@laksana/laws"\nimport { firstDay } from "@laksana/model"\nimport { horizon } from "@laksana/scenario"\n\nprocess.stdout.write(`${daysPass ? horizon + firstDay : 0}\\n`)\n',
  "apps/cli/launch.mjs": "process.exitCode = 0\n",
  "test/closing-line.ts": "export default {}\n",
  "test/seed.ts": "export const seed = 1\n",
  "test/cache.ts": "/** Nothing is kept. */\nexport default function setup(): void {}\n",
  "test/horizon.test.ts":
    'import { horizon } from "@laksana/scenario"\nimport { expect, test } from "vitest"\nimport { seed } from "./seed.ts"\n\ntest("the horizon is five years on", () => {\n  expect(horizon + seed).toBe(63)\n})\n',
}

/** Gives `use` the folder of a fresh copy with `planted` files added to it, or put in place of its own, and removes it after. */
export async function inSmallWorkspace<A>(
  planted: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<A>,
): Promise<A> {
  const folder = mkdtempSync(join(tmpdir(), "laksana-architecture-"))
  try {
    for (const file of frame) cpSync(join(repository, file), join(folder, file))
    symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"))
    for (const member of members) furnish(folder, member)
    for (const [file, text] of Object.entries({ ...code, ...planted })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A member's manifest, its `tsconfig.json`, and the links that an installation makes: to the copy's own packages for ours. */
function furnish(folder: string, member: string) {
  mkdirSync(join(folder, member), { recursive: true })
  for (const file of ["package.json", "tsconfig.json"]) {
    cpSync(join(repository, member, file), join(folder, member, file))
  }
  const text = readFileSync(join(repository, member, "package.json"), "utf8")
  const manifest = JSON.parse(text) as { readonly dependencies?: Readonly<Record<string, string>> }
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    const ours = packages.find((own) => name === `@laksana/${own}`)
    const target = ours === undefined ? join(repository, member, "node_modules", name) : join(folder, "packages", ours)
    const link = join(folder, member, "node_modules", name)
    mkdirSync(dirname(link), { recursive: true })
    if (existsSync(target)) symlinkSync(target, link)
  }
}
