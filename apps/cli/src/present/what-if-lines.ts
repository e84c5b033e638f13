/** What-if lines: what each lever of a grid changes against the middle cell, with the error of the paired difference. */
import type { Lever } from "@laksana/results"
import { leversTold } from "@laksana/words"
import { startWords } from "../words/start.ts"
import type { ToldRun } from "./told-run.ts"

export function whatIfLines(told: ToldRun, levers: readonly Lever[], base: number): readonly string[] {
  const found = leversTold(told, levers, base)
  if (found === undefined) return []
  const { against, each, verdict } = found
  return [startWords(told.language).whatIf, against, ...each.map((line) => `  ${line}`), verdict]
}
