/** Run summary: an experiment's results in words: the answer first, then targets, dates, charts, assumptions and error. */
import { independentRuns } from "@laksana/engine"
import type { RunResults } from "@laksana/results"
import type { Language } from "@laksana/core"
import { folded } from "../terminal/wrap.ts"
import { assumedLines } from "./assumed.ts"
import { chartLines } from "./charts.ts"
import { datesTable } from "./dates-table.ts"
import { fewDrawsLines } from "./few-draws.ts"
import { gridLines } from "./grid-lines.ts"
import {
  headlineDays,
  headlineMilestone,
  milestoneTitle,
  type ReadOutcome,
  type Style,
  toldRun,
  type ToldRun,
} from "./told-run.ts"

/** Lines for a terminal. */
export function runSummary(
  results: RunResults,
  outcomes: readonly ReadOutcome[],
  language: Language,
  style: Style,
): readonly string[] {
  const told = outcomes.map((outcome) => toldRun(outcome, results, language, style))
  const [first] = told
  if (first === undefined) return []
  return [...told.flatMap((one) => [...experimentLines(one), ""]), ...closingLines(first, results)]
}

function experimentLines(told: ToldRun): readonly string[] {
  const { experiment, language } = told
  const several = told.scenarios.length > 1
  const fold = (lines: readonly string[]) => lines.map((line) => folded(line, told.style.width))
  return [
    experiment.title[language],
    ...(experiment.question === undefined ? [] : fold([experiment.question[language]])),
    "",
    ...(several ? gridLines(told) : fold([answer(told)])),
    ...section(fold(targetLines(told))),
    ...section(datesTable(told)),
    ...section(chartLines(told)),
    ...section(fold(assumedLines(told))),
  ]
}

const section = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ["", ...lines])

function answer(told: ToldRun): string {
  const { experiment, quantities, runs } = told
  const id = headlineMilestone(experiment)
  const by = told.scenarios[0]?.milestones[id]?.by ?? {}
  const said = headlineDays(experiment).flatMap((day) => {
    const found = by[day]
    return found === undefined
      ? []
      : [[quantities.deadline(day), quantities.frequency({ p: found.p, of: runs })] as const]
  })
  return told.words.answer(milestoneTitle(told, id), said)
}

function targetLines(told: ToldRun): readonly string[] {
  const { words, quantities, runs } = told
  const share = (p: number) => quantities.frequency({ p, of: runs })
  const lines = told.scenarios.flatMap(({ label, targets }) =>
    targets.flatMap((target) => {
      const unsure = target.low < target.probability && target.probability <= target.high
      const title = milestoneTitle(told, target.milestone)
      const [low, high] = [target.low, target.high].map((p) => quantities.cell({ p, of: runs }))
      const asked = quantities.frequency({ p: target.probability, of: 100 })
      const said = words.target(title, quantities.deadline(target.by), asked, share(target.p), low ?? "", high ?? "")
      const name = told.scenarios.length > 1 ? ` [${label[told.language]}]` : ""
      return [`  ${target.met ? "✓" : "✗"} ${said}${name}`, ...(unsure ? [`    ${words.targetUnsure}`] : [])]
    }),
  )
  return lines.length === 0 ? [] : [words.targets, ...lines]
}

export function closingLines(told: ToldRun, results: RunResults): readonly string[] {
  const { words, quantities, runs } = told
  const { draws } = results
  const margin = ((1.96 * 0.5) / Math.sqrt(Math.max(1, independentRuns(runs, draws?.independent)))) * 100
  return [
    ...fewDrawsLines(draws, told.language),
    words.error(quantities.number(runs), quantities.number(margin, margin < 9.5 ? 1 : 0)),
    ...(draws === null ? [] : [words.draws(quantities.number(draws.particles), quantities.number(draws.independent))]),
    words.notAPrediction,
    words.provenance(results.seed, results.engine, results.inputHash),
  ].map((line) => folded(line, told.style.width))
}
