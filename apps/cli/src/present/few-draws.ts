/** Few draws: the warning that an answer rests on next to nothing, which comes before whatever else is said of it. */
import type { Language } from "@laksana/core"
import { effectiveSizes, type Population } from "@laksana/engine"
import type { Context } from "../command/command.ts"
import { type DrawsResult, fewDraws } from "@laksana/results"
import { quantitiesIn, runWords } from "@laksana/words"

/** A line where there is something to warn of. */
export function fewDrawsLines(draws: Pick<DrawsResult, "independent"> | null, language: Language): readonly string[] {
  if (draws === null || draws.independent >= fewDraws) return []
  return [runWords(language).fewDraws(quantitiesIn(language).number(Math.floor(draws.independent + 1e-6)))]
}

/** Warns on standard error where what is printed is for programs; a page for people has the warning in it. */
export function warnOfFewDraws(
  populations: readonly (Population | undefined)[],
  { json, plain, language, err }: Pick<Context, "json" | "plain" | "language" | "err">,
): void {
  if (!json && !plain) return
  for (const population of new Set(populations)) {
    const draws = population === undefined ? null : effectiveSizes(population)
    for (const line of fewDrawsLines(draws, language)) err.write(`${line}\n`)
  }
}
