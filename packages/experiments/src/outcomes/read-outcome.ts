/** Read outcome: how an outcome is read of a run that a simulator has just made. */
import { type AnyRunnableModel, dayIndexer, daysUntil, type Scenario, type Simulator, timeOfDay } from "@laksana/engine"
import type { Outcome } from "./outcome.ts"

/** Reads one number of the run that a simulator has just made. */
export type OutcomeReader = (simulator: Simulator) => number

/**
 * A reader for runs of one scenario. By day as `run` counts: a milestone reached on the day itself counts. Throws a `RangeError` where
 * the scenario has no such milestone, the model no such indicator, or the projection no such day.
 */
export function outcomeReader(outcome: Outcome, model: AnyRunnableModel, scenario: Scenario): OutcomeReader {
  switch (outcome.kind) {
    case "reached": {
      const { milestone, by } = outcome
      const index = milestoneIndex(scenario, milestone)
      const dayOf = dayIndexer(scenario.start, scenario.horizon)
      const days = Math.min(daysUntil(scenario.start, by), dayOf.days)
      return ({ reached }) => (dayOf.index(reached[index] as number) < days ? 1 : 0)
    }
    case "months": {
      const index = milestoneIndex(scenario, outcome.milestone)
      const { start, horizon } = scenario
      return ({ reached }) => Math.min(reached[index] as number, horizon) - start
    }
    case "indicator": {
      const indicators = model.variables.flatMap(({ id, indicator }) => (indicator === true ? [id] : []))
      const column = indicators.indexOf(outcome.indicator)
      if (column < 0) throw new RangeError(`The model has no indicator ${outcome.indicator}.`)
      const month = Math.floor(timeOfDay(outcome.at)) - Math.floor(scenario.start)
      const last = Math.ceil(scenario.horizon) - Math.floor(scenario.start) - 1
      if (month < 0 || month > last) throw new RangeError(`${outcome.at} is no day of the projection.`)
      const at = month * indicators.length + column
      return ({ path }) => path[at] as number
    }
    case "cost":
      return costReader(scenario)
  }
}

/** What acts is paid each time it acts; a window once, where it opens within the projection. */
function costReader({ interventions, start, horizon }: Scenario): OutcomeReader {
  const fixed = interventions
    .filter((each) => each.kind === "scale" && each.from < horizon && each.to > start)
    .reduce((sum, { cost = 0 }) => sum + cost, 0)
  const each = Float64Array.from(interventions, ({ kind, cost = 0 }) => (kind === "scale" ? 0 : cost))
  return ({ acted }) => {
    let sum = fixed
    for (let i = 0; i < each.length; i++) sum += (each[i] as number) * (acted[i] as number)
    return sum
  }
}

function milestoneIndex({ milestones }: Scenario, id: string): number {
  const index = milestones.findIndex((milestone) => milestone.id === id)
  if (index < 0) throw new RangeError(`The scenario has no milestone ${id}.`)
  return index
}
