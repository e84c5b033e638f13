/** Assumed: what a scenario rests on, each line with its evidence grade. */
import { assumedSentences } from "@laksana/words"
import type { ToldRun } from "./told-run.ts"

export function assumedLines(told: ToldRun): readonly string[] {
  const lines = assumedSentences(told)
  return lines.length === 0 ? [] : [told.words.assumed, ...lines.map((line) => `  ${line}`)]
}
