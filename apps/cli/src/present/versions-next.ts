/** Versions next: lines worth pasting after two versions were compared, with what they show. */
import type { VersionsResults } from "@laksana/results"
import { isUnmoved, runWords, versionsWords } from "@laksana/words"
import { calledAs } from "../command/called.ts"
import type { Invocation } from "../command/command.ts"
import { shellLine } from "../command/shell-line.ts"

const kept = ["against", "outcome", "examples", "model", "store", "seed", "workers"] as const

/** With smaller errors, where not everything that was looked at moved. */
export function versionsNext(
  results: VersionsResults,
  runs: number,
  { arguments: names, text, texts, whole, context }: Invocation,
): string {
  const { next } = runWords(context.language)
  const words = versionsWords(context.language)
  if (results.same && results.scenarios.every(isUnmoved)) return ""
  const line = shellLine([
    "laksana",
    "versions",
    ...names,
    ...kept.flatMap((name) => {
      const value = text(name) ?? whole(name)?.toString()
      return value === undefined ? [] : [`--${name}`, value]
    }),
    ...texts("overlay").flatMap((overlay) => ["--overlay", overlay]),
    "--runs",
    String(10 * runs),
  ])
  return `${next(calledAs(line, context.environment))}  – ${words.more}\n`
}
