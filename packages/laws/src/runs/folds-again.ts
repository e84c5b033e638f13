/** Folds again: a run opened to its events is a history like any other; folding it gives the run's numbers again. */
import { explainRun, foldEvents, prepareEnsemble } from "@laksana/engine"
import type { TrialLaw } from "../law.ts"
import { firstDifference, shownDifference } from "../plain/first-difference.ts"
import type { Subject } from "../subject.ts"
import { planOf } from "../trial/plan.ts"
import { indexesOf } from "./results.ts"
import { runLaw } from "./run-law.ts"

/** Folding a run's events gives its indicators, to the last bit. */
export function runFoldsAgain(subject: Subject): TrialLaw {
  const { model } = subject
  return runLaw(
    subject,
    {
      id: "run-folds-again",
      states: {
        en: "Folding the events of a run gives its indicators again, to the last bit.",
        id: "Melipat kejadian suatu jalan memberi kembali indikatornya, sampai bit terakhir.",
      },
      ...(model.variables.some(({ indicator }) => indicator === true)
        ? {}
        : { inapplicable: { en: "The model has no indicator.", id: "Model tidak memiliki indikator." } }),
    },
    (trial) => {
      const ensemble = prepareEnsemble(planOf(subject, trial))
      for (const index of indexesOf(trial)) {
        const { theta, start, path, events } = explainRun(ensemble, 0, index)
        const dated = events.map(({ time, type, payload, cause }) => ({
          time,
          event: { type, payload },
          beforeDrift: cause.kind !== "process",
        }))
        const found = firstDifference(path, foldEvents(model, theta, start, dated, trial.start, trial.horizon))
        if (found !== undefined) {
          return { en: `Run ${index}: ${shownDifference(found)}`, id: `Jalan ${index}: ${shownDifference(found)}` }
        }
      }
      return undefined
    },
  )
}
