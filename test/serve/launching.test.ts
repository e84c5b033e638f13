/** The launcher and the viewer: built where it is to be served and is missing or older than its sources, and never otherwise. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { repository, run } from "../architecture/repository.ts"

const folder = mkdtempSync(join(tmpdir(), "laksana-launching-"))
const write = (file: string, text: string) => writeFileSync(join(folder, file), text)
const launch = async (args: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
  const env = { LAKSANA_VIEWER: "", ...environment }
  const { code, stdout } = await run(process.execPath, [join(folder, "apps/cli/launch.mjs"), ...args], {
    cwd: folder,
    env,
  })
  return { code, built: stdout.split("\n").filter((line) => line === "built").length }
}

/** Builds a page out of a source, and says so. */
const build = `
  import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
  export async function build() {
    mkdirSync(new URL("dist", import.meta.url), { recursive: true })
    writeFileSync(new URL("dist/index.html", import.meta.url), readFileSync(new URL("src/main.tsx", import.meta.url)))
    console.log("built")
  }
`

beforeAll(() => {
  for (const path of ["packages/core/src", "apps/cli/src", "apps/web/src", "scenarios/town"]) {
    mkdirSync(join(folder, path), { recursive: true })
  }
  for (const file of ["launch.mjs", "build.mjs", "package.json"]) {
    cpSync(join(repository, "apps/cli", file), join(folder, "apps/cli", file))
  }
  cpSync(join(repository, "pnpm-lock.yaml"), join(folder, "pnpm-lock.yaml"))
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"))
  write("apps/cli/src/main.ts", "process.exitCode = 0\n")
  write("apps/web/build.mjs", build)
})

beforeEach(async () => {
  rmSync(join(folder, "apps/web/dist"), { recursive: true, force: true })
  write("packages/core/src/index.ts", "export const core = 1\n")
  write("scenarios/town/history.yaml", "[]\n")
  write("apps/web/src/main.tsx", "first")
  await launch(["serve"])
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test("it is built once, and again only when it is gone or something it is made from has changed", async () => {
  expect(await launch(["serve"])).toEqual({ code: 0, built: 0 })
  write("apps/web/src/main.tsx", "second")
  expect(await launch(["--lang", "id", "serve", "--port", "0"])).toEqual({ code: 0, built: 1 })
  expect(readFileSync(join(folder, "apps/web/dist/index.html"), "utf8")).toBe("second")
  write("packages/core/src/index.ts", "export const core = 2 + 2\n")
  expect(await launch(["serve"])).toEqual({ code: 0, built: 1 })
  write("scenarios/town/history.yaml", "- id: a\n")
  expect(await launch(["serve"])).toEqual({ code: 0, built: 1 })
  rmSync(join(folder, "apps/web/dist"), { recursive: true })
  expect(await launch(["serve"])).toEqual({ code: 0, built: 1 })
  write("apps/web/src/main.test.tsx", "a test is no part of it")
  expect(await launch(["serve"])).toEqual({ code: 0, built: 0 })
})

test("no other command waits for it, nor one that only asks for words or has a viewer of its own", async () => {
  write("apps/web/src/main.tsx", "changed")
  for (const args of [[], ["replay", "paser"], ["init", "serve"], ["serve", "--help"], ["--version"]]) {
    expect([args, await launch(args)]).toEqual([args, { code: 0, built: 0 }])
  }
  expect(await launch(["serve"], { LAKSANA_VIEWER: "elsewhere" })).toEqual({ code: 0, built: 0 })
  expect(await launch(["serve"])).toEqual({ code: 0, built: 1 })
})

test("one that cannot be built fails the start; put right, it starts again", async () => {
  write("apps/web/build.mjs", 'export const build = () => Promise.reject(new Error("no such part"))\n')
  expect((await launch(["serve"])).code).toBe(1)
  expect((await launch(["replay"])).code).toBe(0)
  write("apps/web/build.mjs", build)
  expect(await launch(["serve"])).toEqual({ code: 0, built: 1 })
})
