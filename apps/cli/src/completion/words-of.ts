/** What each place on a command line completes to, read off the table of commands: the same for every shell. */
import type { Argument, Command, Kind, Option } from "../command/command.ts"
import { globalOptions } from "../command/global-options.ts"

/** Words to choose from, or a kind of name that the shell looks up when it is asked. */
export type Completes = { readonly words: readonly string[] } | { readonly kind: Kind }

export function argumentCompletes(argument: Argument): Completes {
  return argument.choices === undefined ? { kind: argument.kind } : { words: argument.choices }
}

/** Undefined for an option without a value. */
export function optionCompletes(option: Option): Completes | undefined {
  if (option.type === "flag") return undefined
  return option.choices === undefined ? { kind: option.kind ?? "text" } : { words: option.choices }
}

export const optionsOf = (command: Pick<Command, "options">): readonly Option[] => [
  ...command.options,
  ...globalOptions,
]

/** Every option of any command, by name. */
export function allOptions(commands: readonly Command[]): readonly Option[] {
  const byName = new Map(commands.flatMap(optionsOf).map((option) => [option.name, option]))
  return [...byName.values()]
}

/** Long names with their dashes, and the short ones. */
export const spellings = ({ name, short }: Option): readonly string[] =>
  short === undefined ? [`--${name}`] : [`--${name}`, `-${short}`]
