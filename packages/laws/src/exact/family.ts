/**
 * Family: many solvable models against their exact solutions at once. Every model is simulated with luck of its own, so that
 * their deviations are independent and can be pooled. A sound clock fails one of the four checks with a chance of at most
 * four times 6.33 × 10⁻⁵, the two-sided level of four standard errors:
 *
 * - no comparison of m deviates by more than the bound at which the level is shared among them (Bonferroni: level / m each);
 * - the clock's error of speed, estimated from the events of all models together, is within four standard errors of none; as
 *   the standard error is known before anything is simulated, so is which error will be found. With D the derivative of a
 *   model's expected events with respect to the logarithm of the clock's speed, and V their variance, the estimate that has the
 *   least variance is Σ (D / V) (seen − expected) / Σ D² / V, and its variance 1 / Σ D² / V (generalised least squares);
 * - the ranks of the models' events, and those of their states, are spread evenly: a comparison that could not fail would pile
 *   them up.
 */
import type { Text } from "@laksana/engine"
import type { SolvableModel } from "../models/solvable.ts"
import { type Agreement, agreement, leastVariance } from "./agreement.ts"
import { normalTail, standardErrorsOf } from "./normal.ts"
import type { Simulation } from "./simulate.ts"
import { uniformity } from "./uniformity.ts"

/** How many standard errors a single number may deviate by, and the chance that a sound one does. */
const mostStandardErrors = 4
const level = 2 * normalTail(mostStandardErrors)

export interface FamilyAgreement {
  readonly models: readonly Agreement[]
  /** How many numbers were compared, the largest of their deviations, and what that may at most be; in standard errors. */
  readonly comparisons: number
  readonly worst: number
  readonly bound: number
  /** Events of all runs of all models. */
  readonly events: number
  /** By what share the clock seems too fast, with its standard error. */
  readonly clock: { readonly error: number; readonly se: number }
  /** The chance of ranks as uneven as those of the models' events, and of their states. */
  readonly evenness: { readonly events: number; readonly states: number }
}

/** Compares each model with its solution, and all of them together. */
export function familyAgreement(solvables: readonly SolvableModel[], simulation: Simulation): FamilyAgreement {
  const models = solvables.map((solvable, i) => agreement(solvable, { ...simulation, seed: `${simulation.seed} ${i}` }))
  const deviations = models.flatMap(({ states, events }) => [...states, events].map(({ z }) => Math.abs(z)))
  return {
    models,
    comparisons: deviations.length,
    worst: Math.max(...deviations),
    bound: boundFor(deviations.length),
    events: models.reduce((sum, { events }) => sum + events.seen, 0),
    clock: clockOf(models),
    evenness: {
      events: uniformity(models.flatMap(({ ranks }) => ranks.events ?? [])),
      states: uniformity(models.flatMap(({ ranks }) => ranks.state ?? [])),
    },
  }
}

function clockOf(models: readonly Agreement[]): FamilyAgreement["clock"] {
  let weighed = 0
  let precision = 0
  for (const { events } of models) {
    // A model whose number of events is certain says nothing of the clock.
    if (events.variance < leastVariance) continue
    weighed += (events.perClock / events.variance) * (events.seen - events.expected)
    precision += events.perClock ** 2 / events.variance
  }
  return { error: weighed / precision, se: 1 / Math.sqrt(precision) }
}

/** What the largest of so many deviations may be, in standard errors. */
export function boundFor(comparisons: number): number {
  return standardErrorsOf(level / comparisons)
}

/** In what a family disagrees with its solutions; undefined if in nothing. */
export function disagreement({ worst, bound, comparisons, clock, evenness }: FamilyAgreement): Text | undefined {
  const found: Text[] = []
  const say = (en: string, id: string) => found.push({ en, id })
  const z = (value: number) => value.toFixed(1)
  const percent = (share: number) => (100 * share).toFixed(2)
  if (worst > bound)
    say(
      `one of ${comparisons} numbers deviates by ${z(worst)} standard errors, more than ${z(bound)}`,
      `satu dari ${comparisons} angka menyimpang ${z(worst)} galat baku, lebih dari ${z(bound)}`,
    )
  const { error, se } = clock
  // With not one event left to chance there is no clock to check.
  if (Math.abs(error) > mostStandardErrors * se)
    say(
      `the clock is wrong by ${percent(error)} %, with a standard error of ${percent(se)} %`,
      `jam meleset ${percent(error)} %, dengan galat baku ${percent(se)} %`,
    )
  if (Math.min(evenness.events, evenness.states) < level)
    say(`the deviations are not spread as chance spreads them`, `penyimpangannya tidak tersebar sebagaimana kebetulan`)
  if (found.length === 0) return undefined
  return { en: `${found.map(({ en }) => en).join("; ")}.`, id: `${found.map(({ id }) => id).join("; ")}.` }
}
