/** Launch: the bundle is built when it must be and only then, and arguments, exit codes and signals are the command's own. */
import { spawn } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { repository, run } from "./repository.ts"

const folder = mkdtempSync(join(tmpdir(), "laksana-launch-"))
const main = join(folder, "apps/cli/src/main.ts")
const launcher = join(folder, "apps/cli/launch.mjs")
const launch = (...args: string[]) => run(process.execPath, [launcher, ...args], { cwd: folder })
const chunks = () => readdirSync(join(folder, "apps/cli/dist")).filter((name) => /^chunk-.*\.js$/.test(name))

/** A command line of three commands, one of them in a chunk of its own with a package's code. */
const source = (greeting: string) => `
  const [command, ...rest] = process.argv.slice(2)
  if (command === "replay") {
    const { replay } = await import("./replay.ts")
    console.log(JSON.stringify({ replay, rest, cwd: process.cwd() }))
    process.exitCode = 3
  } else if (command === "wait") {
    process.on("SIGINT", () => process.exit(130))
    setInterval(() => {}, 1000)
    console.log("waiting")
  } else console.log("${greeting}", process.env["LAKSANA_VERSION"])
`

beforeAll(() => {
  mkdirSync(join(folder, "packages/core/src"), { recursive: true })
  mkdirSync(join(folder, "apps/cli/src"), { recursive: true })
  for (const file of ["launch.mjs", "build.mjs", "package.json"]) {
    cpSync(join(repository, "apps/cli", file), join(folder, "apps/cli", file))
  }
  cpSync(join(repository, "pnpm-lock.yaml"), join(folder, "pnpm-lock.yaml"))
  cpSync(join(repository, "packages/core/package.json"), join(folder, "packages/core/package.json"))
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"))
  mkdirSync(join(folder, "apps/cli/node_modules/@laksana"), { recursive: true })
  symlinkSync(join(folder, "packages/core"), join(folder, "apps/cli/node_modules/@laksana/core"))
  writeFileSync(
    join(folder, "apps/cli/src/replay.ts"),
    'import { core } from "@laksana/core"\nexport const replay = core\n',
  )
})

beforeEach(() => {
  writeFileSync(join(folder, "packages/core/src/index.ts"), 'export const core = "core, as it is"\n')
  writeFileSync(main, source("hello"))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test("the first start builds, with the version in it, and prints nothing of its own", async () => {
  rmSync(join(folder, "apps/cli/dist"), { recursive: true, force: true })
  expect(await launch()).toMatchObject({ code: 0, stdout: "hello 0.1.0\n", stderr: "" })
})

test("arguments, the working folder and the exit code pass through, and a command comes from its own chunk", async () => {
  const { code, stdout, stderr } = await launch("replay", "paser", "--as-of", "2024-03-24", "--", "--json")
  expect({ code, stderr }).toEqual({ code: 3, stderr: "" })
  expect(JSON.parse(stdout)).toEqual({
    replay: "core, as it is",
    rest: ["paser", "--as-of", "2024-03-24", "--", "--json"],
    cwd: folder,
  })
  expect(chunks()).not.toEqual([])
})

test("nothing is built when nothing changed: not even a bundler is needed", async () => {
  await launch()
  unlinkSync(join(folder, "node_modules"))
  try {
    expect(await launch()).toMatchObject({ code: 0, stdout: "hello 0.1.0\n" })
  } finally {
    symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"))
  }
})

test("an edit of the CLI or of a package is in the next start", async () => {
  writeFileSync(main, source("hi"))
  expect((await launch()).stdout).toBe("hi 0.1.0\n")
  writeFileSync(join(folder, "packages/core/src/index.ts"), 'export const core = "edited"\n')
  expect(JSON.parse((await launch("replay")).stdout)).toMatchObject({ replay: "edited" })
})

test("a source that does not build fails the start and says where; put right, it starts again", async () => {
  writeFileSync(main, "const = 1\n")
  const { code, stdout, stderr } = await launch()
  expect(code).toBe(1)
  expect(stdout).toBe("")
  expect(stderr).toContain("main.ts:1:6")
  writeFileSync(main, source("again"))
  expect((await launch()).stdout).toBe("again 0.1.0\n")
})

test("starts at once from two shells both work", async () => {
  writeFileSync(main, source("both"))
  expect((await Promise.all([launch(), launch()])).map(({ stdout }) => stdout)).toEqual([
    "both 0.1.0\n",
    "both 0.1.0\n",
  ])
})

test("an interrupt reaches the command", async () => {
  const child = spawn(process.execPath, [launcher, "wait"], { stdio: ["ignore", "pipe", "inherit"] })
  child.stdout.once("data", () => child.kill("SIGINT"))
  expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(130)
})
