/** Milestones: reached when all that they require first holds together, never before, and not lost again. */
import {
  type AnyModel,
  explainRun,
  type ExplainedRun,
  type Milestone,
  monthsOf,
  plainCopy,
  prepareEnsemble,
  type Time,
} from "@laksana/engine"
import type { TrialLaw } from "../law.ts"
import type { Subject } from "../subject.ts"
import { planOf } from "../trial/plan.ts"
import type { Trial } from "../trial/trial.ts"
import { indexesOf } from "./results.ts"
import { runLaw } from "./run-law.ts"

/** The time of each milestone is the first at which its conditions hold, as folding the run's events tells. */
export function milestonesFirstHold(subject: Subject): TrialLaw {
  const { model } = subject
  return runLaw(
    subject,
    {
      id: "milestones-first-hold",
      states: {
        en: "A milestone is reached when all it requires first holds together, and stays reached.",
        id: "Tonggak tercapai ketika semua syaratnya untuk pertama kali terpenuhi bersama, dan tetap tercapai.",
      },
      ...(model.milestones.length === 0
        ? { inapplicable: { en: "The model has no milestone.", id: "Model tidak memiliki tonggak." } }
        : {}),
    },
    (trial) => {
      const { milestones = model.milestones } = trial
      const ensemble = prepareEnsemble(planOf(subject, trial))
      for (const index of indexesOf(trial)) {
        const run = explainRun(ensemble, 0, index)
        const first = firstTimes(model, milestones, trial, run)
        const i = milestones.findIndex((_, at) => first[at] !== run.reached[at])
        const milestone = milestones[i]
        if (milestone === undefined) continue
        const times = `${shown(run.reached[i])} ≠ ${shown(first[i])}`
        return {
          en: `Run ${index}: ${milestone.id} reached, and its conditions first holding, at month ${times}`,
          id: `Jalan ${index}: ${milestone.id} tercapai, dan syaratnya pertama terpenuhi, pada bulan ${times}`,
        }
      }
      return undefined
    },
    { milestones: true },
  )
}

const shown = (time: Time | undefined) => (time === Number.POSITIVE_INFINITY ? "∞" : String(time))

/** When each milestone's conditions first hold together, looked at after every event and every drift. */
function firstTimes(
  model: AnyModel,
  milestones: readonly Milestone[],
  { start, horizon }: Trial,
  run: ExplainedRun,
): readonly Time[] {
  const state = plainCopy(run.start)
  const first = milestones.map(() => Number.POSITIVE_INFINITY)
  const look = (time: Time) =>
    milestones.forEach((milestone, i) => {
      if (first[i] === Number.POSITIVE_INFINITY && holds(model, milestone, state)) first[i] = time
    })
  look(start)
  const happenings = [
    ...run.events.map((event) => ({ time: event.time, order: event.cause.kind === "process" ? 2 : 0, event })),
    ...monthsOf(start, horizon).flatMap((time) => (time < start ? [] : [{ time, order: 1, event: undefined }])),
  ].sort((a, b) => a.time - b.time || a.order - b.order)
  for (const { time, event } of happenings) {
    if (event === undefined) model.drift(state, run.theta, time)
    else model.evolve(state, { type: event.type, payload: event.payload }, run.theta, time)
    look(time)
  }
  return first
}

function holds(model: AnyModel, { all }: Milestone, state: object): boolean {
  return all.every((condition) => {
    const value = model.variables.find(({ id }) => id === condition.variable)?.read(state) ?? Number.NaN
    return "atLeast" in condition ? value >= condition.atLeast : value < condition.below
  })
}
