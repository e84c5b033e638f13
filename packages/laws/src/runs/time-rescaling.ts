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

/**
 * Runs are pooled for one example until so many events are to be expected: enough to see a clock that is wrong by a third. By
 * less, the exact law of clocks sees it. A model in which next to nothing happens is given up after so many runs.
 */
const wanted = 400
const mostRuns = 600
/** Standard errors of the count, and scaled distance (Kolmogorov), that fewer than one example in a million would exceed. */
const bounds = { count: 6, distance: 2.7 }
/** With fewer events to be expected, or fewer intervals, chance could look like anything. */
const fewest = 30

/**
 * Pooled over processes and runs, there are as many events as the integrated intensities come to (the difference has mean 0, and
 * their sum as its variance), and the integrated intensities between events are Exp(1).
 */
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
      let expected = 0
      for (let index = 0; index < mostRuns && expected < wanted; index++) {
        for (const { process, integral, firedAt } of stretchesOf(model, trial, explainRun(ensemble, 0, index))) {
          expected += integral
          const sum = (carried[process] ?? 0) + integral
          carried[process] = firedAt === undefined ? sum : 0
          if (firedAt !== undefined) intervals.push(sum)
        }
      }
      const n = intervals.length
      const off = expected < fewest ? 0 : (n - expected) / Math.sqrt(expected)
      const distance = n < fewest ? 0 : distanceFromExponential(intervals) * Math.sqrt(n)
      if (Math.abs(off) <= bounds.count && distance <= bounds.distance) return undefined
      const [mean, z, far] = [expected.toFixed(1), off.toFixed(1), distance.toFixed(2)]
      return {
        en: `${n} events where ${mean} are expected: ${z} standard errors; scaled Kolmogorov distance ${far}`,
        id: `${n} kejadian, sedangkan ${mean} yang diharapkan: ${z} galat baku; jarak Kolmogorov terskala ${far}`,
      }
    },
    { runs: 1 },
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
