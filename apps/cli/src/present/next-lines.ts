/** Next lines: commands worth trying after a run, with what they show. */
import type { Language } from "@laksana/core"
import type { RunResults } from "../results/run-results.ts"
import { runWords } from "../words/run.ts"

export function nextLines(names: readonly string[], results: RunResults, language: Language): string {
  const { next, nextDoes } = runWords(language)
  const [name, second] = names
  if (name === undefined) return ""
  const [cell, another] = results.scenarios.map(({ id }) => id.slice(id.indexOf("/") + 1))
  const lines: readonly (readonly [string, string])[] = [
    [`laksana explain ${name} --run 0`, nextDoes.explain],
    ...(second !== undefined
      ? [[`laksana compare ${name} ${second}`, nextDoes.compare] as const]
      : another !== undefined && cell !== undefined
        ? [[`laksana compare ${name}#${cell} ${name}#${another}`, nextDoes.compare] as const]
        : []),
  ]
  return lines.map(([line, does]) => `${next(line)}  – ${does}\n`).join("")
}
