/** Levers told: what each lever of a grid changes against the middle cell, with the error of the paired difference. */
import { type Lever, strongestLever } from "@laksana/results"
import { leversWords } from "./levers.ts"
import { quantitiesIn } from "./quantities.ts"
import { cellName, headlineDays, headlineMilestone, milestoneTitle, type RunTelling } from "./run-telling.ts"

export interface LeversTold {
  /** What they are compared with. */
  readonly against: string
  /** One for each lever of a single dimension. */
  readonly each: readonly string[]
  /** Which of them moves it most, if that can be told. */
  readonly verdict: string
}

/** `base` is the place of the middle cell among the scenarios. Undefined where there is nothing to compare. */
export function leversTold(telling: RunTelling, levers: readonly Lever[], base: number): LeversTold | undefined {
  const { experiment, runs, language, scenarios } = telling
  const words = leversWords(language)
  const { signed, number, deadline, frequency } = quantitiesIn(language)
  const middle = scenarios[base]
  const id = headlineMilestone(experiment)
  const day = headlineDays(experiment)[0] ?? experiment.horizon
  const reached = middle?.milestones[id]?.by[day]
  const strongest = strongestLever(levers)
  if (middle === undefined || reached === undefined || strongest === undefined) return undefined
  const of = (lever: Lever) => signed(lever.difference * 100, 1)
  const { first, isClear } = strongest
  const moves = Math.abs(first.difference) > 1.96 * first.se
  return {
    against: words.against(
      milestoneTitle(telling, id),
      deadline(day),
      cellName(telling, middle),
      frequency({ p: reached.p, of: runs }),
    ),
    each: levers
      .filter(({ changed }) => changed.length === 1)
      .map((lever) => words.lever(changeName(telling, lever), of(lever), number(196 * lever.se, 1))),
    verdict: moves
      ? isClear
        ? words.movesMost(changeName(telling, first), of(first))
        : words.notApart
      : words.nothingMoves,
  }
}

/** "commitment: high". */
const changeName = (telling: RunTelling, { changed, levels }: Lever): string =>
  cellName(telling, { levels: Object.fromEntries(changed.map((dimension) => [dimension, levels[dimension] ?? ""])) })
