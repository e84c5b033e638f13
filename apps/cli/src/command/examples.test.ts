import { spawnSync } from "node:child_process"
import { cp, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { laksana } from "./context-for-tests.ts"
import { commands } from "./table/index.ts"

const root = fileURLToPath(new URL("../../../..", import.meta.url))
let folder = ""
beforeAll(async () => {
  // What an example writes, it writes here: the scenarios stand as in the repository's root.
  folder = await mkdtemp(join(tmpdir(), "laksana-examples-"))
  await cp(join(root, "scenarios"), join(folder, "scenarios"), { recursive: true })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** As written but for the shell's redirection, and with few runs and draws in this thread where that can be said. */
function quick(line: string, takes: (option: string) => boolean): string {
  const [command = ""] = line.split(/ >>? /)
  const instead = Object.entries({ runs: 20, draws: 10, workers: 1 }).filter(([option]) => takes(option))
  return instead.reduce(
    (words, [option, value]) => `${words.replace(new RegExp(` --${option} \\d+`, "u"), "")} --${option} ${value}`,
    command,
  )
}

/** What a model of one's own imports is the program's own copy only in its bundle. */
function bundled(command: string): { readonly exit: number | null; readonly err: string } {
  const launch = join(root, "apps/cli/launch.mjs")
  const ended = spawnSync(process.execPath, [launch, ...command.split(" ")], { cwd: folder, encoding: "utf8" })
  return { exit: ended.status, err: ended.stderr }
}

describe.each(commands)("the examples of $name", ({ examples, options }) => {
  const takes = (option: string) => options.some(({ name }) => name === option)
  test.each(examples)("$line", async ({ line }) => {
    const command = quick(line, takes)
    const { exit, err } = command.includes(".mjs") ? bundled(command) : await laksana(command, { folder })
    expect([exit, err]).toEqual([0, ""])
  })
})
