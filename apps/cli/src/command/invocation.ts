/** Invocation: a parsed command line, its values read by name and type. */
import type { Context, Invocation } from "./command.ts"
import type { ParsedLine } from "./parse.ts"

export function invocationOf(command: string, line: ParsedLine, context: Context): Invocation {
  const texts = (name: string) => line.values.get(name) ?? []
  return {
    command,
    arguments: line.arguments,
    context,
    flag: (name) => line.values.has(name),
    text: (name) => texts(name).at(-1),
    texts,
    whole: (name) => {
      const text = texts(name).at(-1)
      return text === undefined ? undefined : Number(text)
    },
  }
}
