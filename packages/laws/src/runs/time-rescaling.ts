/**
 * Time rescaling: measured in integrated intensity, the times between a process's events are exponential with mean 1 (the
 * random time change theorem; Brown, Barbieri, Ventura, Kass & Frank 2002, Neural Computation 14, 325–346).
 */
import { explainRun, prepareEnsemble } from "@laksana/engine"
import type { TrialLaw } from "../law.ts"
import type { Subject } from "../subject.ts"
import { planOf } from "../trial/plan.ts"
import { stretchesOf } from "./clock-time.ts"
import { runLaw } from "./run-law.ts"

/** Runs pooled for one example: enough to see a clock that is wrong by a tenth; by less, the exact law of clocks sees it. */
const pooled = 60
/** Standard errors of the mean, and scaled distance (Kolmogorov), that fewer than one example in a million would exceed. */
const bounds = { mean: 5, distance: 2.7 }
const fewest = 30

/** Pooled over processes and runs, the integrated intensities between events are Exp(1). */
export function intervalsAreExponential(subject: Subject): TrialLaw {
  return runLaw(
    subject,
    {
      id: "intervals-are-exponential",
      states: {
        en: "Measured in integrated intensity, times between events are exponential with mean 1.",
        id: "Diukur dengan intensitas terpadu, selang antarkejadian berdistribusi eksponensial dengan rata-rata 1.",
      },
      per100: 5,
    },
    (trial) => {
      const ensemble = prepareEnsemble(planOf(subject, trial))
      const { model } = subject
      // What a run's end cuts short goes on in the next run: clocks are memoryless, so nothing is lost and nothing is biased.
      const carried = model.processes.map(() => 0)
      const intervals: number[] = []
      for (let index = 0; index < pooled; index++) {
        for (const { process, integral, firedAt } of stretchesOf(model, trial, explainRun(ensemble, 0, index))) {
          const sum = (carried[process] ?? 0) + integral
          carried[process] = firedAt === undefined ? sum : 0
          if (firedAt !== undefined) intervals.push(sum)
        }
      }
      const n = intervals.length
      if (n < fewest) return undefined
      const mean = intervals.reduce((sum, each) => sum + each, 0) / n
      const errors = Math.abs(mean - 1) * Math.sqrt(n)
      const distance = distanceFromExponential(intervals) * Math.sqrt(n)
      if (errors <= bounds.mean && distance <= bounds.distance) return undefined
      const numbers = `${n}, ${mean.toFixed(4)}, ${errors.toFixed(1)}, ${distance.toFixed(2)}`
      return {
        en: `Intervals, their mean, its distance from 1 in standard errors, scaled Kolmogorov distance: ${numbers}`,
        id: `Banyak selang, rata-ratanya, jaraknya dari 1 dalam galat baku, jarak Kolmogorov terskala: ${numbers}`,
      }
    },
    { interventions: 2, months: 12, runs: 1 },
  )
}

/** The largest distance between the distribution of the values and that of Exp(1). */
function distanceFromExponential(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted.reduce((largest, value, i) => {
    const exact = 1 - Math.exp(-value)
    return Math.max(largest, exact - i / sorted.length, (i + 1) / sorted.length - exact)
  }, 0)
}
