/**
 * Parse: from the words of the command line to an invocation the table allows, or the first mistake in it. Options may stand
 * before or after the command. Everything after `--` is an argument.
 */
import { parseArgs } from "node:util"
import type { Command, Group, Option, Table, ValueOption } from "./command.ts"
import type { UsageMistake } from "./failure.ts"
import { verbsOf } from "./first-words.ts"
import { globalOptions } from "./global-options.ts"

export interface ParsedLine {
  /** Undefined where none was named. */
  readonly command: Command | undefined
  /** Where a group was named and no command of it. */
  readonly group?: Group
  readonly arguments: readonly string[]
  readonly values: Values
}

export type Values = ReadonlyMap<string, readonly string[]>

/** The mistake with what was understood until then, so that it can be told in the language and form asked for. */
export type ParseResult =
  | { readonly _tag: "Parsed"; readonly line: ParsedLine }
  | {
      readonly _tag: "Mistaken"
      readonly mistake: UsageMistake
      readonly known: readonly string[]
      readonly values: Values
    }

export function parseLine(words: readonly string[], table: Table): ParseResult {
  const declared = new Map<string, Option>()
  for (const option of [...table.commands.flatMap(({ options }) => options), ...globalOptions])
    declared.set(option.name, option)
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries([...declared.values()].map(asParsed)),
  })
  const values = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind === "option") values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? ""])
  }
  const mistaken = (mistake: UsageMistake, known: readonly string[] = []): ParseResult => ({
    _tag: "Mistaken",
    mistake,
    known,
    values,
  })

  const positionals = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []))
  const named = namedBy(positionals, table)
  if (named._tag === "Unknown") return mistaken(named.mistake, named.known)
  const { command, group, rest } = named
  const allowed = [...(command?.options ?? []), ...globalOptions]
  for (const token of tokens) {
    if (token.kind !== "option") continue
    const option = allowed.find((each) => each.name === token.name)
    if (option === undefined) {
      const known = allowed.map((each) => each.name)
      const found = token.rawName.startsWith("--") ? `--${token.name}` : token.rawName
      return mistaken({ kind: "unknown-option", found, command: (command ?? group)?.name ?? "" }, known)
    }
    const mistake = mistakeIn(option, token.value, token.inlineValue === true, declared)
    if (mistake !== undefined) return mistaken(mistake)
    if ((values.get(option.name)?.length ?? 0) > 1 && option.type !== "flag" && option.many !== true) {
      return mistaken({ kind: "repeated-option", option: option.name })
    }
  }
  if (!values.has("help") && !values.has("version") && command !== undefined) {
    const mistake = argumentMistake(command, rest)
    if (mistake !== undefined) return mistaken(mistake)
  }
  return { _tag: "Parsed", line: { command, ...(group === undefined ? {} : { group }), arguments: rest, values } }
}

/** What the words that are no options name, and those that are left. */
type Named =
  | {
      readonly _tag: "Named"
      readonly command: Command | undefined
      readonly group?: Group
      readonly rest: readonly string[]
    }
  | { readonly _tag: "Unknown"; readonly mistake: UsageMistake; readonly known: readonly string[] }

function namedBy([first, ...rest]: readonly string[], { commands, groups }: Table): Named {
  if (first === undefined) return { _tag: "Named", command: undefined, rest }
  const group = groups.find(({ name }) => name === first)
  if (group !== undefined) return namedIn(group, rest, commands)
  const command = commands.find(({ name }) => name === first)
  if (command !== undefined) return { _tag: "Named", command, rest }
  const known = [...commands, ...groups].map(({ name }) => name).filter((name) => !name.includes(" "))
  return { _tag: "Unknown", mistake: { kind: "unknown-command", found: first }, known }
}

function namedIn(group: Group, [second, ...rest]: readonly string[], commands: readonly Command[]): Named {
  if (second === undefined) return { _tag: "Named", command: undefined, group, rest }
  const verbs = verbsOf(group, commands)
  const found = verbs.find(({ verb }) => verb === second)
  if (found !== undefined) return { _tag: "Named", command: found.command, rest }
  const mistake: UsageMistake = { kind: "unknown-verb", group: group.name, found: second }
  return { _tag: "Unknown", mistake, known: verbs.map(({ verb }) => verb) }
}

function asParsed(option: Option): [string, { type: "boolean" | "string"; multiple: boolean; short?: string }] {
  const type = option.type === "flag" ? "boolean" : "string"
  return [option.name, { type, multiple: true, ...(option.short === undefined ? {} : { short: option.short }) }]
}

function mistakeIn(
  option: Option,
  value: string | undefined,
  inline: boolean,
  declared: ReadonlyMap<string, Option>,
): UsageMistake | undefined {
  if (option.type === "flag") {
    return value === undefined ? undefined : { kind: "needless-value", option: option.name, found: value }
  }
  const isOption = value !== undefined && !inline && value.startsWith("--") && declared.has(value.slice(2))
  if (value === undefined || value === "" || isOption) {
    return { kind: "missing-value", option: option.name, value: option.value }
  }
  return valueMistake(option, value)
}

function valueMistake(option: ValueOption, value: string): UsageMistake | undefined {
  if (option.type === "day") return isDay(value) ? undefined : { kind: "not-a-day", option: option.name, found: value }
  if (option.type === "choice" && option.choices?.includes(value) === false) {
    return { kind: "not-one-of", what: `--${option.name}`, found: value, choices: option.choices }
  }
  if (option.type === "whole") {
    const least = option.least ?? 0
    const isWhole = /^\d{1,15}$/.test(value) && Number(value) >= least
    return isWhole ? undefined : { kind: "not-a-whole-number", option: option.name, found: value, least }
  }
  return undefined
}

/** A day that exists. Core has the same test; it is repeated so that parsing a command line loads no package. */
function isDay(text: string): boolean {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text)
}

function argumentMistake(command: Command, given: readonly string[]): UsageMistake | undefined {
  const needed = command.arguments.filter((argument) => argument.optional !== true)
  const missing = needed[given.length]
  if (missing !== undefined) return { kind: "missing-argument", argument: missing.name, command: command.name }
  const surplus = given[command.arguments.length]
  if (surplus !== undefined && command.arguments.at(-1)?.many !== true) {
    return { kind: "needless-argument", found: surplus, command: command.name }
  }
  for (const [i, argument] of command.arguments.entries()) {
    const value = given[i]
    if (value === undefined || argument.choices === undefined || argument.choices.includes(value)) continue
    return { kind: "not-one-of", what: argument.name, found: value, choices: argument.choices }
  }
  return undefined
}
