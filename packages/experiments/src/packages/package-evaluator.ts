/**
 * Package evaluator: makes runs of a scenario with one package of interventions or another. Run `i` starts from the same draw and meets
 * the same luck under every package and every assumption, so that what differs is theirs.
 */
import { type AnyModel, type Draw, projectorOf, type Setting } from "@laksana/engine"
import { type Case, experimentOf, type ScenarioFile, type ScenarioIntervention } from "@laksana/scenario"
import { baselineOf } from "../evaluating/baseline.ts"
import type { Outcome } from "../outcomes/outcome.ts"
import { outcomeReader } from "../outcomes/read-outcome.ts"

export interface PackagesOf {
  /** Model and past of the case as the file sees it. */
  readonly setting: Setting & { readonly model: AnyModel }
  readonly case: Case
  /** Its own interventions happen under every package; a grid is brought to its middle. */
  readonly file: ScenarioFile
  readonly outcomes: readonly Outcome[]
}

/** Runs `first` to `last − 1` of a package, as plain data. */
export interface PackageRuns {
  readonly interventions: readonly ScenarioIntervention[]
  /** Levels that are assumed in place of the file's, by dimension. */
  readonly levels: Readonly<Record<string, string>>
  readonly first: number
  readonly last: number
}

export interface PackageEvaluator {
  /** How many independent draws stand behind the runs; undefined where each run has a draw of its own. */
  readonly independent: number | undefined
  /** Their outcomes, run by run. Throws `NoAgreement` where no draw agrees with the record. */
  readonly run: (asked: PackageRuns) => Float64Array
}

/** Draws kept for runs of the next package. */
const mostDraws = 8192

export function packageEvaluatorOf({ setting, case: theCase, file, outcomes }: PackagesOf): PackageEvaluator {
  const baseline = baselineOf(file)
  const { model } = setting
  const scenarioOf = ({ interventions, levels }: Pick<PackageRuns, "interventions" | "levels">) => {
    const laid: ScenarioFile = {
      ...baseline,
      assumptions: { ...baseline.assumptions, ...levels },
      interventions: [...(baseline.interventions ?? []), ...interventions],
    }
    const [scenario] = experimentOf(laid, theCase, model).scenarios
    if (scenario === undefined) throw new Error("An experiment has a scenario.")
    return scenario
  }
  // Every package has the same milestones: one list of them, so that one simulator serves all.
  const { start, milestones } = scenarioOf({ interventions: [], levels: {} })
  const { draws, prepare, independent } = projectorOf(setting, start)
  const known = new Map<number, Draw>()
  const drawAt = (index: number): Draw => {
    const found = known.get(index)
    if (found !== undefined) return found
    const draw = draws(index)
    if (known.size >= mostDraws) known.clear()
    known.set(index, draw)
    return draw
  }
  return {
    independent,
    run: ({ first, last, ...asked }) => {
      const scenario = { ...scenarioOf(asked), milestones }
      const made = prepare(scenario)
      const readers = outcomes.map((outcome) => outcomeReader(outcome, model, scenario))
      const values = new Float64Array((last - first) * outcomes.length)
      let at = 0
      for (let index = first; index < last; index++) {
        const { simulator } = made.run({ index, draw: drawAt(index) })
        for (const read of readers) values[at++] = read(simulator)
      }
      return values
    },
  }
}
