/** Outcomes looked at: what is read of every run under both versions: the milestones and indicators of both, on each day reported. Pure. */
import type { Day } from "@laksana/core"
import type { AnyRunnableModel } from "@laksana/engine"
import { type Observable, type Outcome, outcomeName } from "@laksana/experiments"
import type { Experiment, LabelledScenario } from "@laksana/scenario"
import { reportDays } from "../scenario-result.ts"

/** A scenario under one version. */
export interface SeenScenario {
  readonly scenario: LabelledScenario
  readonly experiment: Pick<Experiment, "start" | "horizon" | "targets">
  readonly model: AnyRunnableModel
}

/** What can be read of a scenario under both versions. */
export function observableIn(before: SeenScenario, after: SeenScenario): Observable {
  const milestones = ({ scenario }: SeenScenario) => scenario.milestones.map(({ id }) => id)
  const indicators = ({ model }: SeenScenario) =>
    model.variables.flatMap(({ id, indicator }) => (indicator === true ? [id] : []))
  return {
    milestones: inBoth(milestones(before), milestones(after)),
    indicators: inBoth(indicators(before), indicators(after)),
    start: later(before.experiment.start, after.experiment.start),
    horizon: after.experiment.horizon,
  }
}

/** What can be read of every scenario: on the days that all of them project. */
export function observableInAll(all: readonly Observable[]): Observable | undefined {
  return all.reduce<Observable | undefined>(
    (shared, each) =>
      shared === undefined
        ? each
        : {
            milestones: inBoth(shared.milestones, each.milestones),
            indicators: inBoth(shared.indicators, each.indicators),
            start: later(shared.start, each.start),
            horizon: shared.horizon < each.horizon ? shared.horizon : each.horizon,
          },
    undefined,
  )
}

/** The outcome by which scenarios are ranked is among them. */
export function outcomesLookedAt(
  { milestones, indicators, start, horizon }: Observable,
  targets: Experiment["targets"],
  ranked: Outcome,
): readonly Outcome[] {
  const days = reportDays({ start, horizon, targets })
  const looked: readonly Outcome[] = [
    ...milestones.flatMap((milestone) => days.map((by): Outcome => ({ kind: "reached", milestone, by }))),
    ...indicators.flatMap((indicator) => days.map((at): Outcome => ({ kind: "indicator", indicator, at }))),
    ranked,
  ]
  return [...new Map(looked.map((outcome) => [outcomeName(outcome), outcome])).values()]
}

const inBoth = (one: readonly string[], other: readonly string[]) => one.filter((id) => other.includes(id))

const later = (one: Day, other: Day): Day => (one > other ? one : other)
