/** Own clock: a process fires exactly when its integrated intensity reaches the next threshold of its own stream. */
import { explainRun, luckOf, openStream, prepareEnsemble } from "@laksana/engine"
import type { TrialLaw } from "../law.ts"
import type { Subject } from "../subject.ts"
import { planOf } from "../trial/plan.ts"
import { stretchesOf } from "./clock-time.ts"
import { indexesOf } from "./results.ts"
import { runLaw } from "./run-law.ts"

/** Of the threshold; sums of many stretches are rounded in another order than the simulator's. */
const tolerance = 1e-6

/** Thresholds are the exponential numbers −ln U of the process's own stream, in order (Anderson 2007); the last is not reached yet. */
export function clocksAreOwn(subject: Subject): TrialLaw {
  const { model } = subject
  return runLaw(
    subject,
    {
      id: "clocks-are-own",
      states: {
        en: "A process fires exactly when its integrated intensity reaches its own stream's next threshold.",
        id: "Suatu proses terjadi tepat ketika intensitas terpadunya mencapai ambang berikutnya dari aliran acaknya sendiri.",
      },
    },
    (trial) => {
      const ensemble = prepareEnsemble(planOf(subject, trial))
      const { thresholds } = luckOf(model, trial.seed)
      for (const index of indexesOf(trial)) {
        const clocks = thresholds.map((key) => openStream(key, index))
        for (const { process, integral, firedAt } of stretchesOf(model, trial, explainRun(ensemble, 0, index))) {
          const clock = clocks[process]
          const threshold = clock === undefined ? 0 : -Math.log(clock())
          const slack = tolerance * (1 + threshold)
          const holds = firedAt === undefined ? integral <= threshold + slack : Math.abs(integral - threshold) <= slack
          if (holds) continue
          const name = model.processes[process]?.name ?? ""
          return {
            en: `Run ${index}: ${name} fires at an integrated intensity of ${integral}; its threshold is ${threshold}`,
            id: `Jalan ${index}: ${name} terjadi pada intensitas terpadu ${integral}; ambangnya ${threshold}`,
          }
        }
      }
      return undefined
    },
  )
}
