/** The completion script for bash. Needs nothing but bash itself. */
import type { Command, Table } from "../command/command.ts"
import { firstWords, verbsOf } from "../command/first-words.ts"
import { allOptions, argumentCompletes, type Completes, optionCompletes, optionsOf, spellings } from "./words-of.ts"

export function bashCompletion(table: Table, codes: readonly string[]): string {
  const { commands, groups } = table
  const valued = allOptions(commands).filter(({ type }) => type !== "flag")
  const names = firstWords(table).map(({ name }) => name)
  return `# Completion of laksana for bash: source this file.
_laksana_cases() {
  local file
  for file in scenarios/*/history.yaml; do
    [ -f "$file" ] && file="\${file%/history.yaml}" && printf '%s\\n' "\${file#scenarios/}"
  done
}
_laksana_scenarios() {
  local file
  for file in scenarios/*/*.scenario.yaml; do
    [ -f "$file" ] && file="\${file%.scenario.yaml}" && printf '%s\\n' "\${file#scenarios/}"
  done
}
_laksana() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}"
  local command="" position=0 i word
  local IFS=$' \\t\\n'
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    case "$word" in
      ${valued.flatMap(spellings).join("|")}) i=$((i + 1)) ;;
      -?*) ;;
      *)
        case "$command" in
          "") command="$word" ;;
          ${groups.map(({ name }) => name).join("|")}) command="$command $word" ;;
          *) position=$((position + 1)) ;;
        esac ;;
    esac
  done
  case "$previous" in
${valued.map((option) => `    ${spellings(option).join("|")}) ${answer(optionCompletes(option), codes)}; return ;;`).join("\n")}
  esac
  if [[ "$current" == -* ]]; then
    case "$command" in
${commands.map((command) => `      ${pattern(command.name)}) ${offerOf(spellingsOf(command))} ;;`).join("\n")}
      *) ${offerOf(spellingsOf({ options: [] }))} ;;
    esac
    return
  fi
  if [ -z "$command" ]; then
    ${offerOf(names)}
    return
  fi
  case "$command:$position" in
${groups.map((group) => `    ${group.name}:0) ${offerOf(verbsOf(group, commands).map(({ verb }) => verb))} ;;`).join("\n")}
${commands.flatMap((command) => argumentLines(command, codes)).join("\n")}
  esac
}
complete -F _laksana laksana
`
}

/** A name as a pattern of `case`, in which a space would end it. */
const pattern = (name: string) => name.replaceAll(" ", "\\ ")
const offerOf = (words: readonly string[]) => `COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$current"))`

const spellingsOf = (command: Pick<Command, "options">) => optionsOf(command).map(({ name }) => `--${name}`)

function argumentLines(command: Command, codes: readonly string[]): readonly string[] {
  return command.arguments.map((argument, i) => {
    const place = `${pattern(command.name)}:${argument.many === true ? "*" : i}`
    return `    ${place}) ${answer(argumentCompletes(argument), codes)} ;;`
  })
}

function answer(completes: Completes | undefined, codes: readonly string[]): string {
  if (completes === undefined) return ":"
  const offer = (...parts: readonly string[]) =>
    `COMPREPLY=(${parts.map((part) => `$(compgen ${part} -- "$current")`).join(" ")})`
  if ("words" in completes) return offer(`-W "${completes.words.join(" ")}"`)
  switch (completes.kind) {
    case "case":
      return offer('-W "$(_laksana_cases)"', "-d")
    case "case-or-file":
      return offer('-W "$(_laksana_cases)"', "-f")
    case "scenario":
      return offer('-W "$(_laksana_scenarios)"', "-f")
    case "scenario-or-code":
      return offer(`-W "$(_laksana_scenarios) ${codes.join(" ")}"`, "-f")
    case "subject":
      return offer('-W "$(_laksana_cases) $(_laksana_scenarios)"', "-f")
    case "file":
      return offer("-f")
    case "folder":
      return offer("-d")
    case "text":
      return ":"
  }
}
