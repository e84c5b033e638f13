/** First words: what may follow `laksana` at once: a command's name or a group's, each once, in the order of the table. */
import type { Bilingual } from "@laksana/core"
import type { Command, Group, Table } from "./command.ts"

export interface FirstWord {
  readonly name: string
  readonly summary: Bilingual
}

/** A group stands where its first command does. One without commands is not listed. */
export function firstWords({ commands, groups }: Table): readonly FirstWord[] {
  const words = commands.map((command): FirstWord => groupOf(command, groups) ?? command)
  return words.filter(({ name }, i) => words.findIndex((word) => word.name === name) === i)
}

export interface Verb {
  /** The second word. */
  readonly verb: string
  readonly command: Command
}

export function verbsOf(group: Group, commands: readonly Command[]): readonly Verb[] {
  const beginning = `${group.name} `
  return commands.flatMap((command) =>
    command.name.startsWith(beginning) ? [{ verb: command.name.slice(beginning.length), command }] : [],
  )
}

const groupOf = ({ name }: Command, groups: readonly Group[]): Group | undefined =>
  groups.find((group) => name.startsWith(`${group.name} `))
