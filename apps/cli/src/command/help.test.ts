import { describe, expect, test } from "vitest"
import { globalOptions } from "./global-options.ts"
import { firstWords } from "./first-words.ts"
import { commandHelp, fullHelp, groupHelp, overview } from "./help.ts"
import { commands, table } from "./table/index.ts"

/** What stays when the words go: how many lines, how far in, and the names of commands, options and placeholders. */
function structureOf(page: string): readonly string[] {
  return page.split("\n").map((line) => {
    const indent = /^ */.exec(line)?.[0].length ?? 0
    const name = indent === 2 && !line.includes("laksana") ? (line.trim().split("  ", 1)[0] ?? "") : ""
    return `${indent} ${name}`
  })
}

describe("help", () => {
  test("has the same structure in both languages", () => {
    expect(structureOf(overview(table, "id"))).toEqual(structureOf(overview(table, "en")))
    expect(structureOf(fullHelp(table, "id"))).toEqual(structureOf(fullHelp(table, "en")))
    for (const command of commands) {
      expect(structureOf(commandHelp(command, "id")), command.name).toEqual(structureOf(commandHelp(command, "en")))
    }
  })

  test("shows every option of a command and those of every command", () => {
    for (const command of commands) {
      const page = commandHelp(command, "en")
      for (const { name } of [...command.options, ...globalOptions]) expect(page).toContain(`--${name}`)
    }
  })

  test("shows examples before anything else", () => {
    for (const command of commands) {
      const page = commandHelp(command, "en")
      expect(page.indexOf("Examples:")).toBeGreaterThan(0)
      expect(page.indexOf("Examples:")).toBeLessThan(page.indexOf("Usage:"))
    }
  })

  test("without arguments is short: two examples and every command", () => {
    const page = overview(table, "en")
    expect(page.match(/^ {2}laksana /gm)).toHaveLength(2)
    for (const { name } of firstWords(table)) expect(page).toMatch(new RegExp(`^  ${name} `, "m"))
    expect(page.split("\n").length).toBeLessThan(36)
  })

  test("of a group is one line of the overview, and a page of its commands", () => {
    for (const page of [overview(table, "en"), fullHelp(table, "id")]) {
      expect(page.match(/^ {2}log /gm)).toHaveLength(1)
      expect(page).not.toMatch(/^ {2}log init/m)
    }
    for (const group of table.groups) {
      const page = groupHelp(group, table, "en")
      expect(page.match(/^ {2}laksana /gm)).toHaveLength(2)
      for (const { name } of commands.filter((command) => command.name.startsWith(`${group.name} `))) {
        expect(page).toMatch(new RegExp(`^  ${name} `, "m"))
      }
      expect(structureOf(groupHelp(group, table, "id"))).toEqual(structureOf(page))
    }
  })

  test("reads so for a command", () => {
    const schema = commands.find(({ name }) => name === "schema")
    expect(schema === undefined ? "" : commandHelp(schema, "en")).toMatchInlineSnapshot(`
      "JSON Schema of a kind of file, so that an editor completes and checks it

      Examples:
        laksana schema scenario --case paser > scenario.schema.json
            With Paser's levels and events
        laksana schema history
            The form of a history

      Usage: laksana schema KIND [OPTIONS]

      Arguments:
        KIND  history, scenario, assumptions or case

      Options:
        --case CASE   Complete the names of this case, too
        --model FILE  Use the model that this module exports by default, in place of the built-in one

      Options of every command:
        --json         Write the results as JSON
        --plain        Write tables as tab-separated lines, without colour
        --lang en|id   Language of the words; by default the system's (LANG)
        --no-color     Write without colour
        -h, --help     Show this help
        -V, --version  Show the version
      "
    `)
  })
})
