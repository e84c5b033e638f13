/** The completion script for fish: a line per thing that can be completed. */
import type { Language } from "@laksana/core"
import type { Command, Option, Table } from "../command/command.ts"
import { firstWords, type Verb, verbsOf } from "../command/first-words.ts"
import { globalOptions } from "../command/global-options.ts"
import { argumentCompletes, type Completes, optionCompletes } from "./words-of.ts"

export function fishCompletion(table: Table, codes: readonly string[], language: Language): string {
  const { commands, groups } = table
  const lines = [
    ...globalOptions.map((option) => optionLine(option, "", codes, language)),
    ...firstWords(table).map(
      ({ name, summary }) =>
        `complete -c laksana -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary[language])}`,
    ),
    ...groups.flatMap((group) => verbLines(verbsOf(group, commands), group.name, language)),
    ...commands.flatMap((command) => {
      const seen = ` -n '${conditionOf(command, table)}'`
      const options = command.options.map((option) => optionLine(option, seen, codes, language))
      const arguments_ = command.arguments.map((argument) => {
        const offered = offer(argumentCompletes(argument), codes)
        return `complete -c laksana${seen}${offered} -d ${quoted(argument.summary[language])}`
      })
      return [...options, ...arguments_]
    }),
  ]
  return `# Completion of laksana for fish.
function __laksana_cases
  for file in scenarios/*/history.yaml
    string replace -r '^scenarios/(.*)/history.yaml$' '$1' $file
  end
end
function __laksana_scenarios
  for file in scenarios/*/*.scenario.yaml
    string replace -r '^scenarios/(.*)\\.scenario\\.yaml$' '$1' $file
  end
end
${lines.join("\n")}
`
}

/** After a group's name its verbs, until one of them is there. */
function verbLines(verbs: readonly Verb[], group: string, language: Language): readonly string[] {
  const before = `${seenWord(group)}; and not ${seenWord(...verbs.map(({ verb }) => verb))}`
  return verbs.map(
    ({ verb, command }) => `complete -c laksana -n '${before}' -f -a ${verb} -d ${quoted(command.summary[language])}`,
  )
}

const seenWord = (...words: readonly string[]) => `__fish_seen_subcommand_from ${words.join(" ")}`

/** When a command has been named; a word that is also a group's verb only where that group was not. */
function conditionOf({ name }: Command, { commands, groups }: Table): string {
  const [first = "", second] = name.split(" ")
  if (second !== undefined) return `${seenWord(first)}; and ${seenWord(second)}`
  const alike = groups.filter((group) => verbsOf(group, commands).some(({ verb }) => verb === name))
  return [seenWord(name), ...alike.map((group) => `not ${seenWord(group.name)}`)].join("; and ")
}

function optionLine(option: Option, condition: string, codes: readonly string[], language: Language): string {
  const completes = optionCompletes(option)
  const short = option.short === undefined ? "" : ` -s ${option.short}`
  const value = completes === undefined ? " -f" : ` -r${offer(completes, codes)}`
  return `complete -c laksana${condition} -l ${option.name}${short}${value} -d ${quoted(option.summary[language])}`
}

function offer(completes: Completes, codes: readonly string[]): string {
  if ("words" in completes) return ` -f -a ${quoted(completes.words.join(" "))}`
  switch (completes.kind) {
    case "case":
    case "case-or-file":
      return " -a '(__laksana_cases)'"
    case "scenario":
      return " -a '(__laksana_scenarios)'"
    case "scenario-or-code":
      return ` -a ${quoted(`(__laksana_scenarios) ${codes.join(" ")}`)}`
    case "subject":
      return " -a '(__laksana_cases) (__laksana_scenarios)'"
    case "folder":
      return " -f -a '(__fish_complete_directories)'"
    case "file":
      return " -F"
    case "text":
      return " -f"
  }
}

/** Within single quotes fish reads a backslash and a quote only. */
const quoted = (text: string) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`
