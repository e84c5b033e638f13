import { spawnSync } from "node:child_process"
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { laksana } from "./context-for-tests.ts"
import { exampleWords } from "./example-words-for-tests.ts"
import { terminalWith } from "../log-prompts/terminal-for-tests.ts"
import { noSqlite } from "./sqlite-for-tests.ts"
import { commands } from "./table/index.ts"

const root = fileURLToPath(new URL("../../../..", import.meta.url))
let folder = ""
beforeAll(async () => {
  // What an example writes, it writes here: the scenarios stand as in the repository's root.
  folder = await mkdtemp(join(tmpdir(), "laksana-examples-"))
  await cp(join(root, "scenarios"), join(folder, "scenarios"), { recursive: true })
  // Those of the log speak of one that holds the case of Paser, and of entries that came in.
  await laksana("log init", { folder })
  await laksana("log import paser", { folder })
  await mkdir(join(folder, viewer))
  await writeFile(join(folder, viewer, "index.html"), "<!doctype html>")
  for (const name of ["news.yaml", "news.jsonl"]) await writeFile(join(folder, name), `${JSON.stringify(news)}\n`)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const news = {
  type: "SocializationHeld",
  jurisdiction: "paser",
  occurred: "2024-11-05",
  evidence: "external",
  title: { en: "Told at the regency's office", id: "Disosialisasikan di kantor bupati" },
  payload: { formality: "formal" },
}

/** A viewer to serve. */
const viewer = "viewer"

/** What only a person ends: it is left as soon as it has begun. */
const endless = /^(log (append|watch.*)|serve.*)$/u

/** As written but for the shell's redirection, with few runs and draws in this thread and on a free port where that can be said. */
function quick(line: string, takes: (option: string) => boolean): string {
  const [command = ""] = line.split(/ >>? /)
  const instead = Object.entries({
    runs: 20,
    draws: 10,
    points: 20,
    generations: 1,
    examples: 0,
    time: 2,
    workers: 1,
    port: 0,
  })
    .filter(([option]) => takes(option))
    // What a method of sensitivity makes no sense with.
    .filter(([option]) => !(option === "runs" && takes("method") && !command.includes("--method")))
    .filter(([option]) => !(option === "points" && command.includes("--method oat")))
    // The draws of a report are those of an outcome, which it need not name.
    .filter(([option]) => option !== "draws" || !takes("outcome") || command.includes(" --outcome "))
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

const runnable = commands.filter(({ name }) => noSqlite === undefined || !/^(log |serve$)/u.test(name))

describe.each(runnable)("the examples of $name", ({ examples, options }) => {
  const takes = (option: string) => options.some(({ name }) => name === option)
  test.each(examples)("$line", async ({ line }) => {
    const [asked = "", input] = line.split(" < ")
    const command = quick(asked, takes)
    if (endless.test(command)) {
      const { dialogue } = terminalWith([])
      const { exit } = await laksana(exampleWords(command), {
        folder,
        dialogue,
        interruption: AbortSignal.timeout(200),
        environment: { LAKSANA_RECORDER: "tester", LAKSANA_VIEWER: viewer },
      })
      // Being ended is how serving is done.
      return expect(exit).toBe(command.startsWith("serve") ? 0 : 130)
    }
    const stdin = input === undefined ? {} : { stdin: await readFile(join(folder, input), "utf8") }
    const { exit, err } = command.includes(".mjs")
      ? bundled(command)
      : await laksana(exampleWords(command), { folder, ...stdin })
    return expect([exit, err]).toEqual([0, ""])
  })
})
