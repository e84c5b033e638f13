/** The completion script for zsh: a function for `$fpath`, made of `_arguments` specifications. */
import type { Language } from "@laksana/core"
import type { Argument, Command, Option } from "../command/command.ts"
import { globalOptions } from "../command/global-options.ts"
import { argumentCompletes, type Completes, optionCompletes, optionsOf } from "./words-of.ts"

export function zshCompletion(commands: readonly Command[], codes: readonly string[], language: Language): string {
  const described = commands.map(({ name, summary }) => `    ${quoted(`${name}:${escaped(summary[language])}`)}`)
  const cases = commands.map((command) => {
    const options = optionsOf(command).map((option) => optionSpec(option, language))
    const places = command.arguments.map((argument, i) => argumentSpec(argument, i + 1, language))
    return `        ${command.name}) _arguments ${[...options, ...places].map(quoted).join(" ")} ;;`
  })
  return `#compdef laksana
# Completion of laksana for zsh: put this file into a folder of $fpath as _laksana.
_laksana_cases() {
  local -a names
  names=(scenarios/*/history.yaml(N:h:t))
  compadd -a names
  _files -/
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
_laksana() {
  local curcontext="$curcontext" state line
  local -a commands
  commands=(
${described.join("\n")}
  )
  _arguments -C ${globalOptions.map((option) => quoted(optionSpec(option, language))).join(" ")} '1: :->command' '*:: :->rest'
  case $state in
    command) _describe command commands ;;
    rest)
      case $words[1] in
${cases.join("\n")}
      esac ;;
  esac
}
if [ "$funcstack[1]" = "_laksana" ]; then _laksana "$@"; else compdef _laksana laksana; fi
`
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
