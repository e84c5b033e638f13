/**
 * Experiment: what a scenario file asks the engine to run: one scenario, or one for each cell of its grid, all under the same
 * seed so that they share their luck. Days in files are inclusive; the engine's spans end where a time begins.
 */
import { addDays, type Bilingual, type Day } from "@laksana/core"
import { type AnyModel, type Milestone, type ParameterChange, type Scenario, timeOfDay } from "@laksana/engine"
import { type Case, caseFor } from "./case.ts"
import type { ScenarioFile, Target } from "./files/scenario-file.ts"
import { changeOf, milestoneOf } from "./to-engine.ts"
import { interventionsOf, levelInterventions, type NamedLevel, type Span } from "./interventions.ts"
import { projectionOf } from "./projection.ts"

export interface LabelledScenario extends Scenario {
  readonly label: Bilingual
  /** The level assumed in each dimension. */
  readonly levels: Readonly<Record<string, string>>
}

export interface Experiment {
  readonly id: string
  readonly title: Bilingual
  readonly description?: Bilingual
  readonly question?: Bilingual
  readonly case: string
  readonly seed: string
  readonly runs: number
  /** First and last day of the projection. */
  readonly start: Day
  readonly horizon: Day
  /** Levels of each dimension of the grid, in file order; empty without a grid. */
  readonly grid: Readonly<Record<string, readonly string[]>>
  readonly scenarios: readonly LabelledScenario[]
  readonly targets: readonly Target[]
}

/**
 * The experiment of a scenario file that was read against this case and model. Where levels and file speak of the same
 * parameter, the file wins; among levels, the dimension that the file names last.
 */
export function experimentOf(file: ScenarioFile, theCase: Case, model: AnyModel): Experiment {
  const laid = caseFor(file, theCase)
  const { start, runs, seed } = projectionOf(file, theCase)
  const span: Span = { start: timeOfDay(start), end: timeOfDay(addDays(file.horizon, 1)) }
  const milestones = milestonesOf(file, laid, model)
  const own = interventionsOf(file.interventions ?? [], span, model)
  const cells = cellsOf(file.grid ?? {})
  const scenarios = cells.map((cell): LabelledScenario => {
    const levels = { ...file.assumptions, ...cell }
    return {
      id: cellId(file.id, cell),
      label: cellLabel(file.title, cell, laid),
      levels,
      start: span.start,
      horizon: span.end,
      parameters: parametersOf(file, levels, laid),
      interventions: [...levelsOf(levels, laid).flatMap((each) => levelInterventions(each, span, model)), ...own],
      milestones,
    }
  })
  return {
    id: file.id,
    title: file.title,
    ...(file.description === undefined ? {} : { description: file.description }),
    ...(file.question === undefined ? {} : { question: file.question }),
    case: laid.id,
    seed,
    runs,
    start,
    horizon: file.horizon,
    grid: file.grid ?? {},
    scenarios,
    targets: file.targets ?? [],
  }
}

/** Every combination of levels, the last dimension changing fastest; one empty combination without a grid. */
function cellsOf(grid: Readonly<Record<string, readonly string[]>>): readonly Readonly<Record<string, string>>[] {
  return Object.entries(grid).reduce<readonly Readonly<Record<string, string>>[]>(
    (cells, [dimension, levels]) => cells.flatMap((cell) => levels.map((level) => ({ ...cell, [dimension]: level }))),
    [{}],
  )
}

function cellId(id: string, cell: Readonly<Record<string, string>>): string {
  const levels = Object.entries(cell).map(([dimension, level]) => `${dimension}=${level}`)
  return levels.length === 0 ? id : `${id}/${levels.join(",")}`
}

function cellLabel(title: Bilingual, cell: Readonly<Record<string, string>>, theCase: Case): Bilingual {
  const titles = levelsOf(cell, theCase).map(({ level }) => level.title)
  return titles.length === 0
    ? title
    : { en: titles.map(({ en }) => en).join(" · "), id: titles.map(({ id }) => id).join(" · ") }
}

function levelsOf(levels: Readonly<Record<string, string>>, theCase: Case): readonly NamedLevel[] {
  return Object.entries(levels).flatMap(([dimension, name]) => {
    const level = theCase.levels[dimension]?.[name]
    return level === undefined ? [] : [{ dimension, name, level }]
  })
}

function parametersOf(
  file: ScenarioFile,
  levels: Readonly<Record<string, string>>,
  theCase: Case,
): Readonly<Record<string, ParameterChange>> {
  const written = [...levelsOf(levels, theCase).map(({ level }) => level.parameters ?? {}), file.parameters ?? {}]
  return Object.fromEntries(
    written.flatMap((each) => Object.entries(each).map(([id, change]) => [id, changeOf(change)])),
  )
}

/** The model's milestones, as the case and then the scenario define them. */
function milestonesOf(file: ScenarioFile, theCase: Case, model: AnyModel): readonly Milestone[] {
  const ofFile = Object.entries(file.milestones ?? {}).map(([id, written]) => milestoneOf(id, written))
  const replaced = new Map([...theCase.milestones, ...ofFile].map((milestone) => [milestone.id, milestone]))
  return model.milestones.map((milestone) => replaced.get(milestone.id) ?? milestone)
}
