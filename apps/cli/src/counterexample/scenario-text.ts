/** Scenario text: a trial as `*.scenario.yaml`, and trials from scenarios as read: the one undoes the other. */
import { addDays, type Day } from "@laksana/core"
import {
  type AnyModel,
  type Condition,
  dayOfTime,
  type Intervention,
  type Milestone,
  type ModelEvent,
  type ParameterChange,
  type Scenario,
} from "@laksana/engine"
import type { Trial } from "@laksana/laws"
import type { Experiment } from "@laksana/scenario"
import { writtenMilestones } from "./history-text.ts"
import { writtenPayload } from "./written-payload.ts"
import { yamlText } from "./yaml-text.ts"

/** A file that asks for at most so many runs is taken at its word; of one that asks for more, the first few are looked at. */
const runsTaken = 20
const fewRuns = 3

/** What laws look at of each scenario of an experiment, under the model as its case holds it. */
export function trialsOf(
  { scenarios, seed, runs }: Pick<Experiment, "scenarios" | "seed" | "runs">,
  model: AnyModel,
): readonly Trial[] {
  return scenarios.map(({ parameters, interventions, start, horizon, milestones }: Scenario) => {
    const trial = { parameters, interventions, start, horizon, seed, runs: runs <= runsTaken ? runs : fewRuns }
    return redefined(milestones, model).length === 0 ? trial : { ...trial, milestones }
  })
}

/** The milestones that are not the model's own. */
function redefined(milestones: readonly Milestone[], model: AnyModel): readonly Milestone[] {
  const own = new Map(model.milestones.map((milestone) => [milestone.id, JSON.stringify(milestone)]))
  return milestones.filter((milestone) => own.get(milestone.id) !== JSON.stringify(milestone))
}

/** A scenario's own part, as its file holds it; interventions are numbered anew when it is read. */
export interface WrittenTrial {
  readonly start: Day
  readonly horizon: Day
  readonly parameters: Readonly<Record<string, unknown>>
  readonly interventions: readonly Readonly<Record<string, unknown>>[]
  /** Those that are not the model's. */
  readonly milestones: Readonly<Record<string, unknown>>
  readonly runs: number
  readonly seed: string
}

/** Two trials are the same scenario where they are written alike. */
export function writtenTrial(trial: Trial, model: AnyModel): WrittenTrial {
  return {
    start: dayOfTime(trial.start),
    horizon: lastDay(trial.horizon),
    parameters: Object.fromEntries(Object.entries(trial.parameters).map(([id, change]) => [id, writtenChange(change)])),
    interventions: trial.interventions.map((intervention) => writtenIntervention(intervention, model)),
    milestones: writtenMilestones(redefined(trial.milestones ?? [], model)),
    runs: trial.runs,
    seed: trial.seed,
  }
}

/** The case that a trial is written for. */
export interface Around {
  readonly title: { readonly en: string; readonly id: string }
  /** Name of the folder in which the file will lie. */
  readonly case: string
  readonly overlays: readonly string[]
}

export function scenarioText(trial: Trial, model: AnyModel, around: Around, comments: readonly string[]): string {
  const { start, horizon, seed, runs, ...changes } = writtenTrial(trial, model)
  const overlays = around.overlays.length === 0 ? {} : { overlays: around.overlays }
  // What holds nothing is left out.
  const filled = Object.entries(changes).filter(([, value]) => Object.keys(value).length > 0)
  return yamlText(comments, {
    title: around.title,
    case: around.case,
    start,
    horizon,
    ...overlays,
    ...Object.fromEntries(filled),
    runs,
    seed,
  })
}

/** The day before the one at which a time lies: files name the last day of a span. */
const lastDay = (time: number): Day => addDays(dayOfTime(time), -1)

const writtenChange = (change: ParameterChange): unknown => ("value" in change ? change.value : change)

function writtenIntervention(intervention: Intervention, model: AnyModel): Readonly<Record<string, unknown>> {
  const cost = intervention.cost === undefined ? {} : { cost: intervention.cost }
  switch (intervention.kind) {
    case "event":
      return { on: dayOfTime(intervention.at), ...planned(intervention.event, model), ...cost }
    case "scale": {
      const { from, to, factors } = intervention
      return { from: dayOfTime(from), to: lastDay(to), scale: factors, ...cost }
    }
    case "rule": {
      const { when, every, from, to, event } = intervention
      const span = { from: dayOfTime(from), to: lastDay(to) }
      return { when: writtenCondition(when), every: reviewOf(every), ...span, ...planned(event, model), ...cost }
    }
  }
}

const planned = (event: ModelEvent, model: AnyModel) => ({ event: event.type, payload: writtenPayload(event, model) })

function writtenCondition({ variable: indicator, ...threshold }: Condition): Readonly<Record<string, unknown>> {
  return { indicator, ...threshold }
}

const reviews: Readonly<Record<number, string>> = { 1: "month", 3: "quarter", 6: "half-year", 12: "year" }

function reviewOf(months: number): string {
  const name = reviews[months]
  if (name === undefined) throw new Error(`A scenario file has no word for a review every ${months} months.`)
  return name
}
