/**
 * Lived: what a subject's past taught, worked out once for all trials: what a trial changes is a scenario's, and does not touch
 * the draws. Few of them are enough: laws must hold of every one.
 */
import { type AnyModel, condition, type Past, type Population, type Time } from "@laksana/engine"

const particles = 400
const seed = "laws"

/** By past and model; in each, by the time at which trials fork off. */
const known = new WeakMap<Past, WeakMap<AnyModel, Map<Time, Population>>>()

export function livedPast(model: AnyModel, past: Past, start: Time): Population {
  const byModel = known.get(past) ?? new WeakMap<AnyModel, Map<Time, Population>>()
  known.set(past, byModel)
  const byFork = byModel.get(model) ?? new Map<Time, Population>()
  byModel.set(model, byFork)
  const fork = Math.min(start, past.end)
  const population = byFork.get(fork) ?? condition(model, past, { seed, particles, forkAt: fork }).population
  byFork.set(fork, population)
  return population
}
