/**
 * The packed packages, as a developer elsewhere uses them: from an empty folder, with the files that the README of the laws
 * shows. Types included; a model that is right passes, and one that is wrong is told in words, by its smallest counterexample.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { lawsOf } from "@laksana/laws"
import { publint } from "publint"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { filesUnder, type Outcome, repository, run, textOf } from "../architecture/repository.ts"
import { shownIn } from "../readme/regions.ts"
import { desk } from "./example/desk.ts"
import { manifestAt, packageFolders, packAll, pnpm, succeeded } from "./pack.ts"

const folder = mkdtempSync(join(tmpdir(), "laksana-packed-"))
const elsewhere = join(folder, "elsewhere")
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000)

/** The files that the README tells a developer to write, by name. (A second `tsconfig.json` here would confuse the linter.) */
const written = Object.fromEntries(
  shownIn(textOf(repository, "packages/laws/README.md")).map(({ path, code }) => [
    basename(path).replace("elsewhere.", ""),
    `${code}\n`,
  ]),
)

/** A version as this repository has it installed. */
const installed = (name: string, beside: string) => manifestAt(join(repository, beside, "node_modules", name)).version

const inElsewhere = (program: string, args: readonly string[]): Promise<Outcome> =>
  run(join(elsewhere, "node_modules/.bin", program), args, { cwd: elsewhere })

let tarballs: Readonly<Record<string, string>> = {}
beforeAll(async () => {
  tarballs = await packAll(folder)
  mkdirSync(elsewhere)
  for (const [name, text] of Object.entries(written)) writeFileSync(join(elsewhere, name), text)
  const packed = Object.fromEntries(
    Object.entries(tarballs).map(([name, tarball]) => [`@laksana/${name}`, `file:${tarball}`]),
  )
  const others = {
    effect: installed("effect", "packages/core"),
    "fast-check": installed("fast-check", "."),
    typescript: installed("typescript", "."),
    vitest: installed("vitest", "."),
  }
  const manifest = { private: true, type: "module", devDependencies: { ...packed, ...others } }
  writeFileSync(join(elsewhere, "package.json"), JSON.stringify(manifest))
  // The packages name each other by version; until they are published, the version is the tarball beside.
  writeFileSync(
    join(elsewhere, "pnpm-workspace.yaml"),
    JSON.stringify({ packages: ["."], overrides: packed, allowBuilds: { "better-sqlite3": false } }),
  )
  succeeded(await pnpm(["install", "--prefer-offline", "--no-frozen-lockfile"], elsewhere))
}, 120_000)

describe.each(packageFolders)("@laksana/%s", (name) => {
  const place = join(elsewhere, "node_modules/@laksana", name)

  test("is packed as other tools expect a package", async () => {
    const packed = new Uint8Array(readFileSync(tarballs[name] ?? ""))
    const { messages } = await publint({ pack: { tarball: packed.buffer }, strict: true })
    expect(messages.map(({ type, code, path }) => `${type}: ${code} at ${path.join(".")}`)).toEqual([])
  })

  test("holds its code with types, its sources, its README and the licence; no test and nothing only tests use", () => {
    const files = filesUnder(join(place, "dist"))
    expect(files).toEqual(expect.arrayContaining(["index.js", "index.d.ts"]))
    const all = [...files, ...filesUnder(place)]
    expect(all).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json", "src/index.ts"]))
    expect(all.filter((file) => /\.test\.|(^|\/)(testing\.|planted\/)/.test(file))).toEqual([])
  })

  test("leads to what is built, and names no version that only this workspace knows", () => {
    const { exports: entries, dependencies, peerDependencies } = manifestAt(place)
    expect(entries).toEqual({ ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } })
    expect(JSON.stringify({ dependencies, peerDependencies })).not.toMatch(/workspace:|catalog:/)
    // A schema of a second copy of effect would not be read, and an example of a second fast-check not run.
    for (const shared of ["effect", "fast-check"]) expect(Object.keys(dependencies ?? {})).not.toContain(shared)
  })
})

test("every package loads in Node as it is installed", async () => {
  const imports = packageFolders.map((name) => `import * as ${name} from "@laksana/${name}"`)
  const counts = packageFolders.map((name) => `Object.keys(${name}).length`)
  writeFileSync(
    join(elsewhere, "load.mjs"),
    `${imports.join("\n")}\nconsole.log(JSON.stringify([${counts.join(", ")}]))\n`,
  )
  const { code, stdout, text } = await run(process.execPath, ["load.mjs"], { cwd: elsewhere })
  expect(code, text).toBe(0)
  expect(Math.min(...(JSON.parse(stdout) as number[]))).toBeGreaterThan(0)
})

describe("the files of the README", () => {
  test("are a model, its tests, and what the compiler is told", () => {
    expect(Object.keys(written).toSorted()).toEqual(["desk.test.ts", "desk.ts", "own-law.test.ts", "tsconfig.json"])
  })

  test.each([
    ["as written, for Node", ["-p", "."]],
    ["for a bundler", ["-p", ".", "--module", "preserve", "--moduleResolution", "bundler"]],
  ])("type-check %s, every declaration of ours and others' included", async (_name, args) => {
    const { code, text } = await inElsewhere("tsc", [...args, "--skipLibCheck", "false"])
    expect(code, text).toBe(0)
  })

  test("pass where the model is right, and tell a fault by its smallest counterexample", async () => {
    const faulty = join(elsewhere, "faulty")
    const { "desk.ts": model = "", "desk.test.ts": laws = "" } = written
    expect(model).toContain(fault.right)
    mkdirSync(faulty)
    writeFileSync(join(faulty, "desk.test.ts"), laws)
    writeFileSync(join(faulty, "desk.ts"), model.replace(fault.right, fault.wrong))
    const { code, text } = await inElsewhere("vitest", ["run"])
    expect(code).not.toBe(0)
    // Every law of both models and the law of one's own, but for two of the faulty one: events alone break bounds, and so do runs.
    expect(text).toMatch(new RegExp(`Tests\\s+2 failed \\| ${2 * lawsOf({ model: desk }).length - 1} passed`))
    expect(text).toContain("FAIL  faulty/desk.test.ts > 'variables-within-bounds'")
    expect(text).toContain("variables-within-bounds does not hold")
    expect(text).toContain("waiting = -1")
    expect(text.match(/"kind": "event"/g)?.length).toBeLessThanOrEqual(2)
  })
})

const fault = { right: "Math.max(0, state.waiting - 1)", wrong: "state.waiting - 1" }
