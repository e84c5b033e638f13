/** Next lines: commands worth trying after a run, with what they show. */
import { calledAs } from "../command/called.ts"
import type { Invocation } from "../command/command.ts"
import type { RunResults } from "@laksana/results"
import { runWords } from "@laksana/words"

/** `names` are those of the scenarios that were run: a case is named on the command line, and no other command takes one. */
export function nextLines(names: readonly string[], { text, context }: Invocation, results: RunResults): string {
  const { next, nextDoes } = runWords(context.language)
  const [name, second] = names
  const path = text("model")
  const under = path === undefined ? "" : ` --model ${path}`
  if (name === undefined) return ""
  const [cell, another] = results.scenarios.map(({ id }) => id.slice(id.indexOf("/") + 1))
  const lines: readonly (readonly [string, string])[] = [
    [`laksana explain ${name} --run 0${under}`, nextDoes.explain],
    ...(second !== undefined
      ? [[`laksana compare ${name} ${second}${under}`, nextDoes.compare] as const]
      : another !== undefined && cell !== undefined
        ? [[`laksana compare ${name}#${cell} ${name}#${another}${under}`, nextDoes.compare] as const]
        : []),
  ]
  return lines.map(([line, does]) => `${next(calledAs(line, context.environment))}  – ${does}\n`).join("")
}
