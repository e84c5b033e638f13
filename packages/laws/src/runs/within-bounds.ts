/** Within bounds: a run may come where no handful of events does; its variables stay what they are declared to be. */
import { explainRun, prepareEnsemble } from "@laksana/engine"
import type { TrialLaw } from "../law.ts"
import type { Subject } from "../subject.ts"
import { planOf } from "../trial/plan.ts"
import { indexesOf } from "./results.ts"
import { runLaw } from "./run-law.ts"

/** No event of a run takes a variable out of its bounds, and every indicator is within them at each month's end. */
export function runsWithinBounds(subject: Subject): TrialLaw {
  const { variables } = subject.model
  const indicators = variables.filter(({ indicator }) => indicator === true)
  const isOut = (value: number, [low, high]: readonly [number, number]) => !(value >= low && value <= high)
  return runLaw(
    subject,
    {
      id: "runs-within-bounds",
      states: {
        en: "No run takes a variable out of its bounds.",
        id: "Tidak ada jalan yang membawa variabel keluar dari batasnya.",
      },
    },
    (trial) => {
      const ensemble = prepareEnsemble(planOf(subject, trial))
      for (const index of indexesOf(trial)) {
        const { events, path } = explainRun(ensemble, 0, index)
        const told = (id: string, value: number, bounds: readonly [number, number], at: string) => {
          const shown = `${id} = ${value} ∉ [${bounds.join(", ")}]`
          return { en: `Run ${index}, ${at}: ${shown}`, id: `Jalan ${index}, ${at}: ${shown}` }
        }
        for (const { type, changed } of events) {
          for (const { id, bounds } of variables) {
            const after = changed[id]?.[1]
            if (after !== undefined && isOut(after, bounds)) return told(id, after, bounds, type)
          }
        }
        const at = path.findIndex((value, i) => isOut(value, indicators[i % indicators.length]?.bounds ?? [0, 0]))
        const indicator = indicators[at % indicators.length]
        if (at >= 0 && indicator !== undefined) {
          const month = Math.floor(at / indicators.length)
          return told(indicator.id, path[at] ?? Number.NaN, indicator.bounds, `+${month}`)
        }
      }
      return undefined
    },
  )
}
