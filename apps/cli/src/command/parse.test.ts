import { describe, expect, test } from "vitest"
import type { ValueOption } from "./command.ts"
import { exampleWords } from "./example-words-for-tests.ts"
import type { UsageMistake } from "./failure.ts"
import { globalOptions } from "./global-options.ts"
import { parseLine } from "./parse.ts"
import { commands, table } from "./table/index.ts"

const parse = (line: string) => parseLine(exampleWords(line), table)

function mistakeOf(line: string): UsageMistake | undefined {
  const parsed = parse(line)
  return parsed._tag === "Mistaken" ? parsed.mistake : undefined
}

function parsedLine(line: string) {
  const parsed = parse(line)
  if (parsed._tag === "Mistaken") throw new Error(JSON.stringify(parsed.mistake))
  return parsed.line
}

describe("a command line", () => {
  test("names a command, its arguments and its options, in any order", () => {
    const { command, arguments: given, values } = parsedLine("--lang id replay --as-of 2024-03-24 paser --json")
    expect(command?.name).toBe("replay")
    expect(given).toEqual(["paser"])
    expect(values.get("as-of")).toEqual(["2024-03-24"])
    expect(values.get("lang")).toEqual(["id"])
    expect(values.has("json")).toBe(true)
  })

  test("names a command of a group by two words, whatever options stand between them", () => {
    const { command, arguments: given, values } = parsedLine("log --store sqlite:a.db import paser --dry-run")
    expect(command?.name).toBe("log import")
    expect(given).toEqual(["paser"])
    expect(values.get("store")).toEqual(["sqlite:a.db"])
  })

  test("of a group's name alone names the group, and no command", () => {
    for (const line of ["log", "log --help", "log --lang id"]) {
      expect(parsedLine(line)).toMatchObject({ command: undefined, group: { name: "log" }, arguments: [] })
    }
    expect(parsedLine("log import --help").command?.name).toBe("log import")
  })

  test("without anything names no command and is no mistake", () => {
    expect(parsedLine("").command).toBeUndefined()
  })

  test("keeps every value of an option that may be repeated, and refuses a second value of any other", () => {
    expect(parsedLine("replay paser --overlay a --overlay b").values.get("overlay")).toEqual(["a", "b"])
    expect(mistakeOf("replay paser --as-of 2024-01-01 --as-of 2024-01-02")).toEqual({
      kind: "repeated-option",
      option: "as-of",
    })
  })

  test("takes - as an argument and everything after -- as arguments", () => {
    expect(parsedLine("run -").arguments).toEqual(["-"])
    expect(parsedLine("run -- --strange").arguments).toEqual(["--strange"])
  })

  test("asks for help or the version without its arguments", () => {
    expect(parsedLine("replay --help").command?.name).toBe("replay")
    expect(parsedLine("replay -V").values.has("version")).toBe(true)
  })

  test.each([
    ["unknown-command", "replya"],
    ["unknown-verb", "log appendd"],
    ["unknown-verb", "log replay paser"],
    ["unknown-option", "log --store sqlite:a.db"],
    ["unknown-option", "log head --runs 3"],
    ["missing-argument", "log import"],
    ["unknown-option", "replay paser --as-off 2024-01-01"],
    ["unknown-option", "--runs 3"],
    ["unknown-option", "init --runs 3 here"],
    ["missing-value", "replay paser --as-of"],
    ["missing-value", "replay paser --as-of --json"],
    ["missing-value", "replay paser --as-of="],
    ["needless-value", "replay paser --json=yes"],
    ["not-a-day", "replay paser --as-of 2024-02-30"],
    ["not-a-day", "replay paser --as-of 24-2-3"],
    ["not-a-day", "replay paser --known-at yesterday"],
    ["not-a-whole-number", "run x --runs 1.5"],
    ["not-a-whole-number", "run x --runs 0"],
    ["not-a-whole-number", "run x --runs -3"],
    ["not-a-whole-number", "run x --runs 1e3"],
    ["not-one-of", "replay paser --lang fr"],
    ["not-one-of", "schema scenaro"],
    ["missing-argument", "replay"],
    ["missing-argument", "compare one"],
    ["needless-argument", "replay paser kaltim"],
  ])("is refused as %s: %s", (kind, line) => {
    expect(mistakeOf(line)?.kind).toBe(kind)
  })
})

describe("the table of commands", () => {
  const options = [...commands.flatMap((command) => command.options), ...globalOptions]

  test("gives an option of one name the same kind of value everywhere", () => {
    for (const option of options) {
      const same = options.filter(({ name }) => name === option.name)
      expect(new Set(same.map(({ type }) => type)).size, option.name).toBe(1)
    }
  })

  test("documents every command, argument and option in both languages", () => {
    const summaries = [
      ...commands.flatMap((command) => [
        command.summary,
        ...command.arguments.map(({ summary }) => summary),
        ...command.examples.map(({ does }) => does),
      ]),
      ...options.map(({ summary }) => summary),
    ]
    for (const { en, id } of summaries) {
      expect(en).not.toBe("")
      expect(id).not.toBe("")
      expect(id).not.toBe(en)
    }
  })

  test("has an example for every command, and every example is a command line it allows", () => {
    for (const { name, examples } of commands) {
      expect(examples.length, name).toBeGreaterThan(0)
      for (const { line } of examples) {
        const words = line.replace(/ (>>?|<) .*$/, "")
        expect(parsedLine(words).command?.name, line).toBe(name)
      }
    }
  })

  test("gives choices to every option and argument that has a fixed list", () => {
    const choosing = options.filter((option): option is ValueOption => option.type === "choice")
    expect(choosing.length).toBeGreaterThan(0)
    for (const { name, choices } of choosing) expect(choices?.length, name).toBeGreaterThan(1)
  })
})
