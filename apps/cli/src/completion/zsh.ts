/** The completion script for zsh: a function for `$fpath`, made of `_arguments` specifications. */
import type { Language } from "@laksana/core"
import type { Argument, Command, Group, Option, Table } from "../command/command.ts"
import { type FirstWord, firstWords, verbsOf } from "../command/first-words.ts"
import { globalOptions } from "../command/global-options.ts"
import { argumentCompletes, type Completes, optionCompletes, optionsOf } from "./words-of.ts"

export function zshCompletion(table: Table, codes: readonly string[], language: Language): string {
  const global = globalOptions.map((option) => quoted(optionSpec(option, language))).join(" ")
  const branches = firstWords(table).map(({ name }): string => {
    const command = table.commands.find((each) => each.name === name)
    return command === undefined ? `${name}) ${functionOf(name)} ;;` : branch(name, command, language)
  })
  return `#compdef laksana
# Completion of laksana for zsh: put this file into a folder of $fpath as _laksana.
_laksana_cases() {
  local -a names
  names=(scenarios/*/history.yaml(N:h:t))
  compadd -a names
  _files -/
}
_laksana_cases_or_files() {
  local -a names
  names=(scenarios/*/history.yaml(N:h:t))
  compadd -a names
  _files
}
_laksana_scenarios() {
  local -a names
  names=(scenarios/*/*.scenario.yaml(N))
  names=(\${\${names#scenarios/}%.scenario.yaml})
  compadd -a names
  _files
}
_laksana_scenarios_or_codes() {
  compadd ${codes.join(" ")}
  _laksana_scenarios
}
_laksana_subjects() {
  local -a names
  names=(scenarios/*/history.yaml(N:h:t))
  compadd -a names
  _laksana_scenarios
}
${table.groups.map((group) => groupFunction(group, table, global, language)).join("\n")}
${chooser("_laksana", firstWords(table), branches, global, language)}
if [ "$funcstack[1]" = "_laksana" ]; then _laksana "$@"; else compdef _laksana laksana; fi
`
}

/** A function of the script that completes one of several words, and then what is particular to that word. */
function chooser(
  name: string,
  words: readonly FirstWord[],
  branches: readonly string[],
  global: string,
  language: Language,
): string {
  const described = words.map((word) => `    ${quoted(`${word.name}:${escaped(word.summary[language])}`)}`)
  return `${name}() {
  local curcontext="$curcontext" state line
  local -a commands
  commands=(
${described.join("\n")}
  )
  _arguments -C ${global} '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest)
      case $words[1] in
${branches.map((each) => `        ${each}`).join("\n")}
      esac ;;
  esac
}`
}

const functionOf = (group: string) => `_laksana_${group}`

function groupFunction(group: Group, { commands }: Table, global: string, language: Language): string {
  const verbs = verbsOf(group, commands)
  const words = verbs.map(({ verb, command: { summary } }) => ({ name: verb, summary }))
  const branches = verbs.map(({ verb, command }) => branch(verb, command, language))
  return chooser(functionOf(group.name), words, branches, global, language)
}

function branch(word: string, command: Command, language: Language): string {
  const options = optionsOf(command).map((option) => optionSpec(option, language))
  const places = command.arguments.map((argument, i) => argumentSpec(argument, i + 1, language))
  return `${word}) _arguments ${[...options, ...places].map(quoted).join(" ")} ;;`
}

function optionSpec(option: Option, language: Language): string {
  const completes = optionCompletes(option)
  const summary = escaped(option.summary[language])
  const repeats = option.type !== "flag" && option.many === true ? "*" : ""
  const value = option.type === "flag" || completes === undefined ? "" : `:${option.value}:${action(completes)}`
  return `${repeats}--${option.name}[${summary}]${value}`
}

function argumentSpec(argument: Argument, place: number, language: Language): string {
  const at = argument.many === true ? "*" : String(place)
  return `${at}:${escaped(argument.summary[language])}:${action(argumentCompletes(argument))}`
}

function action(completes: Completes): string {
  if ("words" in completes) return `(${completes.words.join(" ")})`
  switch (completes.kind) {
    case "case":
      return "_laksana_cases"
    case "case-or-file":
      return "_laksana_cases_or_files"
    case "scenario":
      return "_laksana_scenarios"
    case "scenario-or-code":
      return "_laksana_scenarios_or_codes"
    case "subject":
      return "_laksana_subjects"
    case "file":
      return "_files"
    case "folder":
      return "_files -/"
    case "text":
      return " "
  }
}

/** Colons and brackets end a part of a specification. */
const escaped = (text: string) => text.replaceAll(/[:[\]\\]/g, "\\$&")
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
