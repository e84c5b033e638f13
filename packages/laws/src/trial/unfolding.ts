/**
 * Unfolding: a trial without its processes: the first run's parameters, and what happens to the state in order, its dated
 * events and the drift of each month. Laws of a model's folds need no more, and a broken one is then seen in few steps.
 */
import {
  type AnyModel,
  changeParameters,
  type ModelEvent,
  monthsOf,
  parameterSampler,
  plainCopy,
  type Theta,
  type Time,
} from "@laksana/engine"
import type { Trial } from "./trial.ts"

export type Step =
  | { readonly kind: "event"; readonly time: Time; readonly event: ModelEvent }
  | { readonly kind: "drift"; readonly time: Time }

export interface Unfolding {
  readonly model: AnyModel
  readonly theta: Theta
  readonly start: Time
  readonly steps: readonly Step[]
}

export function unfoldingOf(model: AnyModel, { parameters, interventions, start, horizon, seed }: Trial): Unfolding {
  const theta = changeParameters(model, parameterSampler(model, seed)(0), parameters)
  const happening = interventions.flatMap((each): Step[] =>
    each.kind === "event" ? [{ kind: "event", time: each.at, event: plainCopy(each.event) }] : [],
  )
  const drifting = monthsOf(start, horizon).flatMap((time): Step[] => (time < start ? [] : [{ kind: "drift", time }]))
  // Stable, and events come first in the list: on the first of a month they come before its drift.
  return { model, theta, start, steps: [...happening, ...drifting].sort((a, b) => a.time - b.time) }
}

/** Takes one step, changing the state. */
export function take({ model, theta }: Unfolding, state: object, step: Step): void {
  if (step.kind === "event") model.evolve(state, step.event, theta, step.time)
  else model.drift(state, theta, step.time)
}

/** The state after steps `from` to `until − 1`, in place. */
export function unfold(unfolding: Unfolding, state: object, from = 0, until = unfolding.steps.length): object {
  for (const step of unfolding.steps.slice(from, until)) take(unfolding, state, step)
  return state
}

/** Looks at every state that an unfolding passes through, the initial one first, until something is found. */
export function inEveryState<Found>(
  unfolding: Unfolding,
  look: (state: object, time: Time, step: Step | undefined) => Found | undefined,
): Found | undefined {
  const state = unfolding.model.initial(unfolding.theta)
  let found = look(state, unfolding.start, undefined)
  for (const step of unfolding.steps) {
    if (found !== undefined) return found
    take(unfolding, state, step)
    found = look(state, step.time, step)
  }
  return found
}

/** A step in words that are the same in every language. */
export function shownStep(step: Step | undefined): string {
  if (step === undefined) return "initial"
  return step.kind === "drift" ? "drift" : `${step.event.type} ${JSON.stringify(step.event.payload)}`
}
