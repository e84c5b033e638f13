/** What-if lines: what each lever of a grid changes against the middle cell, with the error of the paired difference. */
import { type Lever, strongestLever } from "@laksana/results"
import { cellName, dimensionWords, headlineDays, headlineMilestone, levelTitle, milestoneTitle } from "@laksana/words"
import { startWords } from "../words/start.ts"
import type { ToldRun } from "./told-run.ts"

export function whatIfLines(told: ToldRun, levers: readonly Lever[], base: number): readonly string[] {
  const { quantities, experiment, runs, language } = told
  const words = startWords(language)
  const middle = told.scenarios[base]
  const id = headlineMilestone(experiment)
  const day = headlineDays(experiment)[0] ?? experiment.horizon
  const reached = middle?.milestones[id]?.by[day]
  const strongest = strongestLever(levers)
  if (middle === undefined || reached === undefined || strongest === undefined) return []
  const of = (lever: Lever) => quantities.signed(lever.difference * 100, 1)
  const lines = levers
    .filter(({ changed }) => changed.length === 1)
    .map((lever) => `  ${words.lever(changeName(told, lever), of(lever), quantities.number(196 * lever.se, 1))}`)
  const { first, isClear } = strongest
  const moves = Math.abs(first.difference) > 1.96 * first.se
  return [
    words.whatIf,
    words.against(
      milestoneTitle(told, id),
      quantities.deadline(day),
      cellName(told, middle),
      quantities.frequency({ p: reached.p, of: runs }),
    ),
    ...lines,
    moves ? (isClear ? words.movesMost(changeName(told, first), of(first)) : words.notApart) : words.nothingMoves,
  ]
}

/** "commitment: high". */
const changeName = (told: ToldRun, { changed, levels }: Lever): string =>
  changed
    .map(
      (dimension) =>
        `${dimensionWords(dimension)[told.language]}: ${levelTitle(told, dimension, levels[dimension] ?? "")}`,
    )
    .join(", ")
