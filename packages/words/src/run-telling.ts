/** Run telling: what the sentences of a run are told from, and which milestone, days and names its answer is about. */
import type { Bilingual, Day, EvidenceGrade, Language } from "@laksana/core"
import type { RunResults } from "@laksana/results"
import { dimensionWords } from "./evidence.ts"

/** What was asked: of an experiment, as much as is told. */
export interface ToldExperiment {
  readonly start: Day
  readonly horizon: Day
  readonly grid: Readonly<Record<string, readonly string[]>>
  readonly scenarios: readonly {
    readonly levels: Readonly<Record<string, string>>
    readonly milestones: readonly { readonly id: string; readonly title: Bilingual }[]
  }[]
  readonly targets: readonly { readonly milestone: string; readonly by: Day }[]
}

/** The levels that a case names. */
export interface ToldLevels {
  readonly levels: Readonly<
    Record<string, Readonly<Record<string, { readonly title: Bilingual; readonly evidence: EvidenceGrade }>>>
  >
}

/** One experiment with its results. */
export interface RunTelling {
  readonly language: Language
  readonly experiment: ToldExperiment
  readonly case: ToldLevels
  /** Those of the experiment. */
  readonly scenarios: RunResults["scenarios"]
  readonly runs: number
}

export function milestoneTitle(
  { experiment, language }: Pick<RunTelling, "experiment" | "language">,
  id: string,
): string {
  const titled = experiment.scenarios[0]?.milestones.find((milestone) => milestone.id === id)
  return titled?.title[language] ?? id
}

export function levelTitle(
  { case: theCase, language }: Pick<RunTelling, "case" | "language">,
  dimension: string,
  level: string,
): string {
  return theCase.levels[dimension]?.[level]?.title[language] ?? level
}

/** The milestone that the answer is about: a target's, else the last of the model's, which is the goal. */
export function headlineMilestone({ targets, scenarios }: Pick<ToldExperiment, "targets" | "scenarios">): string {
  return targets[0]?.milestone ?? scenarios[0]?.milestones.at(-1)?.id ?? ""
}

/** Days of the answer: a target's first, then the horizon, then the year's end halfway to it. */
export function headlineDays({
  targets,
  start,
  horizon,
}: Pick<ToldExperiment, "targets" | "start" | "horizon">): readonly Day[] {
  const milestone = targets[0]?.milestone
  const asked = targets.filter((target) => target.milestone === milestone).map(({ by }) => by)
  const middle = `${Math.floor((Number(start.slice(0, 4)) + Number(horizon.slice(0, 4))) / 2)}-12-31`
  const days =
    asked.length > 0 ? [...asked, horizon] : [horizon, ...(middle > start && middle < horizon ? [middle] : [])]
  return [...new Set(days)]
}

/** "resourcing low, commitment high". */
export function cellName(
  telling: Pick<RunTelling, "case" | "language">,
  { levels }: { readonly levels: Readonly<Record<string, string>> },
): string {
  return Object.entries(levels)
    .map(
      ([dimension, level]) =>
        `${dimensionWords(dimension)[telling.language]}: ${levelTitle(telling, dimension, level)}`,
    )
    .join(", ")
}

/** A scenario as a reader tells it from the others: its cell, or its title where there is no grid. */
export function scenarioName(
  telling: Pick<RunTelling, "case" | "language" | "experiment">,
  { label, levels }: { readonly label: Bilingual; readonly levels: Readonly<Record<string, string>> },
): string {
  const varied = Object.entries(levels).filter(([dimension]) => telling.experiment.grid[dimension] !== undefined)
  return varied.length === 0 ? label[telling.language] : cellName(telling, { levels: Object.fromEntries(varied) })
}
