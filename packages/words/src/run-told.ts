/** Run told: the answer of a run in sentences: how many futures reach the milestone by when, whether targets are met, how sure that is. */
import type { Language } from "@laksana/core"
import {
  type DrawsResult,
  fewDraws,
  type Grid,
  type GridCell,
  halfWidth,
  type Probability,
  type RunResults,
} from "@laksana/results"
import { quantitiesIn } from "./quantities.ts"
import { cellName, headlineDays, headlineMilestone, milestoneTitle, type RunTelling } from "./run-telling.ts"
import { runWords } from "./run.ts"

type ScenarioResult = RunResults["scenarios"][number]

/** "Full implementation by Dec 2027: 31 of 100 futures (95%: 28–34); by Dec 2026: 4 of 100 (3–6)." */
export function scenarioAnswer(telling: RunTelling, { milestones }: Pick<ScenarioResult, "milestones">): string {
  const { experiment, language, runs } = telling
  const { deadline, frequency } = quantitiesIn(language)
  const id = headlineMilestone(experiment)
  const said = headlineDays(experiment).flatMap((day) => {
    const found = milestones[id]?.by[day]
    return found === undefined
      ? []
      : [[deadline(day), frequency({ p: found.p, of: runs }), rangeText(found, runs, language)] as const]
  })
  return runWords(language).answer(milestoneTitle(telling, id), said)
}

/** "20–27": the 95 % interval on the scale on which frequencies are told. */
function rangeText({ low, high }: Probability, of: number, language: Language): string {
  const { cell } = quantitiesIn(language)
  return `${cell({ p: low, of })}–${cell({ p: high, of })}`
}

/** Lowest and highest cell, unless their intervals overlap: then the grid shows no difference, and the answer says so. */
export function gridAnswer(telling: RunTelling, grid: Grid): string {
  const { language, runs } = telling
  const words = runWords(language)
  const { deadline, frequency } = quantitiesIn(language)
  const cells = grid.cells.flat().toSorted((a, b) => a.p - b.p)
  const [low, high] = [cells[0], cells.at(-1)]
  if (low === undefined || high === undefined) return ""
  const share = (cell: GridCell) => `${frequency({ p: cell.p, of: runs })} (${rangeText(cell, runs, language)})`
  const said =
    low.high >= high.low
      ? words.gridAnswerSame(share(high))
      : words.gridAnswer(share(low), cellName(telling, low), share(high), cellName(telling, high))
  return `${milestoneTitle(telling, grid.milestone)}, ${deadline(grid.by)}. ${said}`
}

export interface TargetTold {
  readonly isMet: boolean
  readonly said: string
  /** Whether what was asked lies within the error of chance: then neither mark says much. */
  readonly isUnsure: boolean
  /** The scenario, where there are several. */
  readonly scenario: string | undefined
}

/** Each target of each scenario. */
export function targetsTold(telling: RunTelling): readonly TargetTold[] {
  const { language, runs, scenarios } = telling
  const { deadline, frequency, cell } = quantitiesIn(language)
  return scenarios.flatMap(({ label, targets }) =>
    targets.map((target): TargetTold => {
      const title = milestoneTitle(telling, target.milestone)
      const [low = "", high = ""] = [target.low, target.high].map((p) => cell({ p, of: runs }))
      const asked = frequency({ p: target.probability, of: 100 })
      const share = frequency({ p: target.p, of: runs })
      return {
        isMet: target.met,
        said: runWords(language).target(title, deadline(target.by), asked, share, low, high),
        isUnsure: target.low < target.probability && target.probability <= target.high,
        scenario: scenarios.length > 1 ? label[language] : undefined,
      }
    }),
  )
}

/** The warning that an answer rests on next to nothing, which comes before whatever else is said of it; none where it does not. */
export function fewDrawsSentences(
  draws: Pick<DrawsResult, "independent"> | null,
  language: Language,
): readonly string[] {
  if (draws === null || draws.independent >= fewDraws) return []
  return [runWords(language).fewDraws(quantitiesIn(language).number(Math.floor(draws.independent + 1e-6)))]
}

/** How sure it is, what the futures start from, that nothing is predicted, and how it is made again. */
export function closingSentences(results: RunResults, language: Language): readonly string[] {
  const words = runWords(language)
  const { number } = quantitiesIn(language)
  const { draws, runs } = results
  const margin = halfWidth(runs, draws) * 100
  return [
    ...fewDrawsSentences(draws, language),
    words.error(number(runs), number(margin, margin < 9.5 ? 1 : 0)),
    ...(draws === null ? [] : [words.draws(number(draws.particles), number(draws.independent))]),
    words.notAPrediction,
    words.provenance(results.seed, results.engine, results.inputHash),
  ]
}
