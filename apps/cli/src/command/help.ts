/** Help: the text of `--help`, made from the table of commands. Examples come first. */
import type { Language } from "@laksana/core"
import { helpWords } from "../words/help.ts"
import type { Argument, Command, Group, Option, Table } from "./command.ts"
import { firstWords, verbsOf } from "./first-words.ts"
import { globalOptions } from "./global-options.ts"

type Rows = readonly (readonly [string, string])[]

/** The first page: what the product is, two examples, the commands. */
export function overview(table: Table, language: Language): string {
  const words = helpWords[language]
  return pageOf([
    words.tagline,
    section(
      words.examples,
      words.firstSteps.map(({ line, does }) => [`laksana ${line}`, does]),
    ),
    section(
      words.commands,
      firstWords(table).map(({ name, summary }) => [name, summary[language]]),
    ),
    words.moreOn(),
  ])
}

/** The overview with what it leaves out: how a command line is put together, the options of every command, the exit codes. */
export function fullHelp(table: Table, language: Language): string {
  const words = helpWords[language]
  return pageOf([
    words.tagline,
    section(
      words.examples,
      words.firstSteps.map(({ line, does }) => [`laksana ${line}`, does]),
    ),
    `${words.usage}: laksana ${words.command} ${words.optionsPlaceholder}`,
    section(
      words.commands,
      firstWords(table).map(({ name, summary }) => [name, summary[language]]),
    ),
    section(words.everywhere, optionRows(globalOptions, language)),
    section(
      words.exitCodes,
      words.exitCodeMeanings.map(([code, meaning]) => [String(code), meaning]),
    ),
    words.moreOn(),
  ])
}

/** The help of a group: what it is for, two examples, its commands. */
export function groupHelp(group: Group, { commands }: Table, language: Language): string {
  const words = helpWords[language]
  return pageOf([
    group.summary[language],
    section(words.examples, exampleRows(group, language)),
    `${words.usage}: laksana ${group.name} ${words.command} ${words.optionsPlaceholder}`,
    section(
      words.commands,
      verbsOf(group, commands).map(({ command: { name, summary } }) => [name, summary[language]]),
    ),
    words.moreOn(group.name),
  ])
}

/** The help of one command. */
export function commandHelp(command: Command, language: Language): string {
  const words = helpWords[language]
  const line = ["laksana", command.name, ...command.arguments.map(shown), words.optionsPlaceholder].join(" ")
  return pageOf([
    command.summary[language],
    section(words.examples, exampleRows(command, language)),
    `${words.usage}: ${line}`,
    section(
      words.arguments,
      command.arguments.map(({ name, summary }) => [name, summary[language]]),
    ),
    section(words.options, optionRows(command.options, language)),
    section(words.everywhere, optionRows(globalOptions, language)),
  ])
}

const exampleRows = ({ examples }: Pick<Command, "examples">, language: Language): Rows =>
  examples.map(({ line, does }) => [`laksana ${line}`, does[language]])

function shown(argument: Argument): string {
  const name = argument.many === true ? `${argument.name}…` : argument.name
  return argument.optional === true ? `[${name}]` : name
}

function optionRows(options: readonly Option[], language: Language): Rows {
  const words = helpWords[language]
  return options.map((option) => {
    const short = option.short === undefined ? "" : `-${option.short}, `
    const value = option.type === "flag" ? "" : ` ${option.value}`
    const remarks =
      option.type === "flag"
        ? []
        : [
            ...(option.default === undefined ? [] : [words.byDefault(option.default)]),
            ...(option.many === true ? [words.several] : []),
          ]
    const remark = remarks.length === 0 ? "" : ` (${remarks.join("; ")})`
    return [`${short}--${option.name}${value}`, `${option.summary[language]}${remark}`]
  })
}

function section(heading: string, rows: Rows): string | undefined {
  if (rows.length === 0) return undefined
  const width = Math.max(...rows.map(([name]) => name.length))
  // Beyond a reasonable first column the text goes below, indented.
  const lines = rows.map(([name, text]) =>
    width <= 34 ? `  ${name.padEnd(width)}  ${text}` : `  ${name}\n      ${text}`,
  )
  return [`${heading}:`, ...lines].join("\n")
}

const pageOf = (parts: readonly (string | undefined)[]) =>
  `${parts.filter((part) => part !== undefined).join("\n\n")}\n`
