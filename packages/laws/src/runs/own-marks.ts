/** Own marks: what a process draws of its events comes from its own stream, in order. */
import {
  type AnyModel,
  luckOf,
  openStream,
  prepareEnsemble,
  type Process,
  type Text,
  type Trace,
} from "@laksana/engine"
import type { TrialLaw } from "../law.ts"
import type { Subject } from "../subject.ts"
import { planOf } from "../trial/plan.ts"
import type { Trial } from "../trial/trial.ts"
import { indexesOf } from "./results.ts"
import { runLaw } from "./run-law.ts"

/** The marks drawn while one event was made: each with the process whose stream was handed out for it. */
interface Making {
  readonly marks: { readonly from: string; readonly mark: number }[]
}

/** Each process's marks are the numbers of its own stream, one after another, and are drawn by it alone. */
export function marksAreOwn(subject: Subject): TrialLaw {
  return runLaw(
    subject,
    {
      id: "marks-are-own",
      states: {
        en: "A process draws its marks from its own stream, in order.",
        id: "Suatu proses mengundi tandanya dari aliran acaknya sendiri, secara berurutan.",
      },
    },
    (trial) => {
      for (const index of indexesOf(trial)) {
        const found = foreignMark(subject, trial, index)
        if (found !== undefined) return found
      }
      return undefined
    },
  )
}

function foreignMark(subject: Subject, trial: Trial, index: number): Text | undefined {
  const latest: { making: Making } = { making: { marks: [] } }
  const ensemble = prepareEnsemble(planOf(subject, trial, watched(subject.model, latest)))
  const { marks } = luckOf(subject.model, trial.seed)
  const own = marks.map((key) => openStream(key, index))
  const found: Text[] = []
  const trace: Trace = {
    before: (_time, _action, process) => {
      if (process < 0) return
      const name = subject.model.processes[process]?.name ?? ""
      for (const { from, mark } of latest.making.marks) {
        if (from !== name) {
          found.push({ en: `${name} draws a mark of ${from}`, id: `${name} mengundi tanda milik ${from}` })
        } else if (mark !== own[process]?.()) {
          found.push({
            en: `${name} draws ${mark}, which is not next in its stream`,
            id: `${name} mengundi ${mark}, yang bukan bilangan berikutnya dalam alirannya`,
          })
        }
      }
    },
    after: () => {},
  }
  ensemble.replayRun(0, index, trace)
  return found[0]
}

/** The model with its processes watched: who draws which mark, for the event made last. */
function watched(model: AnyModel, latest: { making: Making }): AnyModel {
  return {
    ...model,
    processes: model.processes.map(
      (process): Process<object> => ({
        ...process,
        event: (state, theta, mark) => {
          latest.making = { marks: [] }
          return process.event(state, theta, () => {
            const drawn = mark()
            latest.making.marks.push({ from: process.name, mark: drawn })
            return drawn
          })
        },
      }),
    ),
  }
}
