/**
 * Residuals: how surprising each recorded event and each silence is under a draw. Measured in integrated intensity, the waits
 * between the events that the record holds of a process are exponential with mean 1, if the model is right (time rescaling:
 * Papangelou 1972; Brown et al. 2002). A wait that is not over is only known to be longer.
 */
import type { AnyRunnableModel } from "../model.ts"
import type { Past } from "../past.ts"
import type { Trace } from "../simulate.ts"
import type { Time } from "../time.ts"
import { reliver } from "./lineage.ts"
import type { Population } from "./population.ts"

/** A wait for an event of a process: from when the record begins to hold them, or from the last one, to the next or to an end. */
export interface Wait {
  readonly process: number
  /** Id of the recorded event that ended it; undefined where none did until the record held no more. */
  readonly entry: string | undefined
  readonly from: Time
  readonly to: Time
  /** Recorded events expected in it: ∫ share × λ dt. */
  readonly expected: number
}

/** The waits of a population's draws, as the record tells them: `waits(position)`. */
export function waitsOf(
  model: AnyRunnableModel,
  past: Past,
  population: Population,
): (position: number) => readonly Wait[] {
  const relive = reliver(model, past, population)
  const count = model.processes.length
  return (position) => {
    const shares = new Float64Array(count)
    const since = new Float64Array(count)
    const from = new Float64Array(count)
    const waits: Wait[] = []
    const end = (process: number, time: Time, entry: string | undefined) => {
      waits.push({ process, entry, from: from[process] as number, to: time, expected: since[process] as number })
      since[process] = 0
      from[process] = time
    }
    const trace: Trace = {
      passes: (start, to, { rates }) => {
        for (let k = 0; k < count; k++) {
          since[k] = (since[k] as number) + (shares[k] as number) * (rates[k] as number) * (to - start)
        }
      },
      acts: (action) => {
        if (action.kind === "cover") {
          const { process, share, time } = action
          if ((shares[process] as number) > 0 && share !== shares[process]) end(process, time, undefined)
          if (shares[process] === 0) from[process] = time
          shares[process] = share
        } else if (action.kind === "event" && action.maker >= 0 && (shares[action.maker] as number) > 0) {
          end(action.maker, action.time, action.id)
        } else if (action.kind === "end") {
          shares.forEach((share, k) => {
            if (share > 0) end(k, action.time, undefined)
          })
        }
      },
      before: () => {},
      after: () => {},
    }
    relive(position, trace)
    return waits
  }
}
