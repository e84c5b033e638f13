/** Factors of: the parameters and the levels that can vary in a scenario of a case. */
import { type AnyModel, type ParameterChange, support } from "@laksana/engine"
import type { Case } from "@laksana/scenario"
import type { Factor, LevelFactor, ParameterFactor } from "./factor.ts"

/**
 * Every parameter that the scenario leaves open, in the model's order, over the prior that the scenario gives it or, where it gives
 * none, the model's. The model is the case's own (`modelFor`).
 */
export function parameterFactors(
  { parameters }: AnyModel,
  changes: Readonly<Record<string, ParameterChange>>,
): readonly ParameterFactor[] {
  return parameters.flatMap(({ id, title, unit, prior: own, bounds }): readonly ParameterFactor[] => {
    const change = changes[id]
    const times = change !== undefined && "times" in change ? { times: change.times } : {}
    const prior = change === undefined || "times" in change ? own : change
    const factor: ParameterFactor = { kind: "parameter", id, title, unit, prior, bounds, ...times }
    const [low, high] = support(prior).map((end) => end * (times.times ?? 1)) as [number, number]
    return Math.max(low, bounds[0]) < Math.min(high, bounds[1]) ? [factor] : []
  })
}

/** Every dimension of a case that has more than one level, in the case's order. */
export function levelFactors({ levels }: Case): readonly LevelFactor[] {
  return Object.entries(levels).flatMap(([id, named]): readonly LevelFactor[] => {
    const all = Object.entries(named).map(([name, { title }]) => ({ name, title }))
    return all.length < 2 ? [] : [{ kind: "level", id, levels: all }]
  })
}

/** The parameters that some level of these dimensions sets: where the dimension varies, they are no factors of their own. */
export function parametersOfLevels(
  { levels }: Pick<Case, "levels">,
  dimensions: readonly string[],
): ReadonlySet<string> {
  return new Set(
    dimensions.flatMap((dimension) =>
      Object.values(levels[dimension] ?? {}).flatMap(({ parameters = {} }) => Object.keys(parameters)),
    ),
  )
}

/** All that can vary at once: every dimension, and every parameter that no level of theirs sets; dimensions before parameters. */
export function openFactors(
  theCase: Case,
  levels: readonly LevelFactor[],
  parameters: readonly ParameterFactor[],
): readonly Factor[] {
  const set = parametersOfLevels(
    theCase,
    levels.map(({ id }) => id),
  )
  return [...levels, ...parameters.filter(({ id }) => !set.has(id))]
}
