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

/** As written but for the shell's redirection, and with few runs in this thread where that can be said. */
function quick(line: string, takesRuns: boolean): string {
  const [command = ""] = line.split(/ >>? /)
  return takesRuns ? `${command.replace(/ --runs \d+/, "")} --runs 20 --workers 1` : command
}

describe.each(commands)("the examples of $name", ({ examples, options }) => {
  const takesRuns = options.some(({ name }) => name === "runs")
  test.each(examples)("$line", async ({ line }) => {
    const { exit, err } = await laksana(quick(line, takesRuns), { folder })
    expect([exit, err]).toEqual([0, ""])
  })
})
