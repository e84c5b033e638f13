/**
 * Evaluator: makes the runs of a design and reads their outcomes. A row's values are a function of (setting, file, row), whoever runs
 * it and whatever ran before.
 */
import { type AnyModel, type PreparedScenario, projectorOf, type Setting } from "@laksana/engine"
import { type Case, experimentOf, type ScenarioFile } from "@laksana/scenario"
import { type Factor, settingAt } from "../factors/factor.ts"
import type { Outcome } from "../outcomes/outcome.ts"
import { type OutcomeReader, outcomeReader } from "../outcomes/read-outcome.ts"
import { baselineOf } from "./baseline.ts"
import type { Rows } from "./rows.ts"

export interface Evaluated {
  /** Model and past of the case as the file sees it; the model with its schemas, which read what levels plan. */
  readonly setting: Setting & { readonly model: AnyModel }
  readonly case: Case
  /** What is varied; a grid of its own is brought to its middle. */
  readonly file: ScenarioFile
  readonly factors: readonly Factor[]
  readonly outcomes: readonly Outcome[]
}

export interface Evaluator {
  /** How many independent draws stand behind the runs; undefined where each run has a draw of its own. */
  readonly independent: number | undefined
  /** Runs rows `first` to `last − 1`: their outcomes, row by row. Throws `NoAgreement` where no draw agrees with the record. */
  readonly run: (rows: Rows, first: number, last: number) => Float64Array
}

/** Draws kept for rows that share their luck. */
const mostDraws = 4096

export function evaluatorOf({ setting, case: theCase, file, factors, outcomes }: Evaluated): Evaluator {
  const baseline = baselineOf(file)
  const { model } = setting
  const [usual] = experimentOf(baseline, theCase, model).scenarios
  if (usual === undefined) throw new Error("An experiment has a scenario.")
  const { draws, prepare, independent } = projectorOf(setting, usual.start)
  const variants = new Map<string, { readonly made: PreparedScenario; readonly readers: readonly OutcomeReader[] }>()
  const levels = factors.flatMap((factor, position) => (factor.kind === "level" ? [{ factor, position }] : []))

  const variantAt = (settings: Float64Array) => {
    const chosen = levels.map(({ factor, position }) => {
      const level = factor.levels[settings[position] as number]
      return [factor.id, level?.name ?? ""] as const
    })
    const key = JSON.stringify(chosen)
    const known = variants.get(key)
    if (known !== undefined) return known
    const laid = { ...baseline, assumptions: { ...baseline.assumptions, ...Object.fromEntries(chosen) } }
    const [scenario] = experimentOf(laid, theCase, model).scenarios
    if (scenario === undefined) throw new Error("An experiment has a scenario.")
    const variant = {
      made: prepare(scenario),
      readers: outcomes.map((outcome) => outcomeReader(outcome, model, scenario)),
    }
    variants.set(key, variant)
    return variant
  }

  const known = new Map<number, ReturnType<typeof draws>>()
  const drawAt = (index: number) => {
    const found = known.get(index)
    if (found !== undefined) return found
    const draw = draws(index)
    if (known.size >= mostDraws) known.clear()
    known.set(index, draw)
    return draw
  }

  const parameters = factors.flatMap(({ kind, id }, position) => (kind === "parameter" ? [{ id, position }] : []))
  return {
    independent,
    run: (rows, first, last) => {
      if (rows.factors !== factors.length)
        throw new RangeError(`${rows.factors} coordinates for ${factors.length} factors.`)
      const values = new Float64Array((last - first) * outcomes.length)
      const settings = new Float64Array(factors.length)
      for (let row = first, at = 0; row < last; row++) {
        const { point, draw, luck } = rows.rowAt(row)
        factors.forEach((factor, i) => {
          settings[i] = settingAt(factor, point[i] as number)
        })
        const { made, readers } = variantAt(settings)
        const pinned = Object.fromEntries(parameters.map(({ id, position }) => [id, settings[position] as number]))
        const { simulator } = made.run({ index: luck, draw: drawAt(draw), pinned })
        for (const read of readers) values[at++] = read(simulator)
      }
      return values
    },
  }
}
