/** Few draws: the warning that an answer rests on next to nothing, which comes before whatever else is said of it. */
import { effectiveSizes, type Population } from "@laksana/engine"
import type { Context } from "../command/command.ts"
import { fewDrawsSentences } from "@laksana/words"

/** Warns on standard error where what is printed is for programs; a page for people has the warning in it. */
export function warnOfFewDraws(
  populations: readonly (Population | undefined)[],
  { json, plain, language, err }: Pick<Context, "json" | "plain" | "language" | "err">,
): void {
  if (!json && !plain) return
  for (const population of new Set(populations)) {
    const draws = population === undefined ? null : effectiveSizes(population)
    for (const line of fewDrawsSentences(draws, language)) err.write(`${line}\n`)
  }
}
