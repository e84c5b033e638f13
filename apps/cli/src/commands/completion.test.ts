import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { laksana } from "../command/context-for-tests.ts"
import { firstWords } from "../command/first-words.ts"
import { commands, table } from "../command/table/index.ts"

const folder = fileURLToPath(new URL("../../../../", import.meta.url))

/** What bash offers for the last word, with the script sourced. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const { out } = await laksana("completion bash", { folder })
  const ask = `COMP_WORDS=("$@"); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _laksana; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr, status } = spawnSync("bash", ["-c", `${out}\n${ask}`, "bash", "laksana", ...words], {
    cwd: folder,
    encoding: "utf8",
  })
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 })
  return stdout.split("\n").filter((line) => line !== "")
}

const hasBash = spawnSync("bash", ["--version"]).status === 0

describe.runIf(hasBash)("bash, with the script sourced, completes", () => {
  test("commands", async () => {
    expect(await offered("")).toEqual(firstWords(table).map(({ name }) => name))
    expect(await offered("--lang", "id", "rep")).toEqual(["replay", "report"])
  })

  test("the commands of a group after its name, then the options and arguments of the one that was named", async () => {
    const verbs = commands.flatMap(({ name }) => (name.startsWith("log ") ? [name.slice(4)] : []))
    expect(await offered("log", "")).toEqual(verbs)
    expect(await offered("--lang", "id", "log", "--store", "a", "ap")).toEqual(["append"])
    expect(await offered("log", "import", "pas")).toContain("paser")
    expect(await offered("log", "import", "--d")).toEqual(["--dry-run"])
    expect(await offered("log", "export", "--format", "cl")).toEqual(["cloudevents"])
    expect(await offered("log", "--")).not.toContain("--store")
  })

  test("the options of the command that was named, and no others", async () => {
    expect(await offered("replay", "paser", "--a")).toEqual(["--as-of"])
    expect(await offered("init", "--r")).toEqual([])
    for (const { name, options } of commands) {
      const all = await offered(...name.split(" "), "--")
      for (const option of options) expect(all, name).toContain(`--${option.name}`)
    }
  })

  test("values from a list, names of cases and of scenarios, and codes", async () => {
    expect(await offered("--lang", "")).toEqual(["en", "id"])
    expect(await offered("schema", "s")).toEqual(["scenario"])
    expect(await offered("replay", "pas")).toContain("paser")
    expect(await offered("schema", "scenario", "--case", "pas")).toContain("paser")
    expect(await offered("run", "paser/base")).toEqual(["paser/baseline"])
    expect(await offered("run", "paser/as-is", "paser/base")).toEqual(["paser/baseline"])
    expect(await offered("explain", "duplicate")).toEqual(["duplicate-key", "duplicate-id"])
  })
})

test.each(["bash", "zsh", "fish"])("the %s script knows every command and option", async (shell) => {
  const { out } = await laksana(`completion ${shell}`, { folder })
  for (const { name, options } of commands) {
    for (const word of name.split(" ")) expect(out).toContain(word)
    for (const option of options) expect(out).toMatch(new RegExp(`(--| -l )${option.name}\\b`))
  }
})
