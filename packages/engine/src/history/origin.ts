/** Origin: a draw before it has lived: its parameters, its dates, and what it will meet. */
import { type Luck } from "../clockwork.ts"
import { makersOf } from "../makers.ts"
import type { AnyRunnableModel } from "../model.ts"
import { type ParameterDraw, parameterSampler } from "../parameters.ts"
import type { DatedPast, Past } from "../past.ts"
import type { Action } from "../schedule.ts"
import { luckOf } from "../simulate.ts"
import { openStream, type StreamKey, streamKey, uniformAt } from "../streams.ts"
import { pastScheduler } from "./past-schedule.ts"

export interface Origin extends ParameterDraw {
  readonly dated: DatedPast
  readonly schedule: readonly Action[]
}

/** The prior draws of a past under a seed: `origin(i)` is a function of (model, past, seed, i). */
export function originSampler(model: AnyRunnableModel, past: Past, seed: string): (index: number) => Origin {
  const parameters = parameterSampler(model, seed)
  const dating = streamKey(seed, "dates of the past")
  const scheduler = pastScheduler(model, past, makersOf(model))
  const shares: readonly StreamKey[] = model.processes.map(({ name }) => streamKey(seed, `share recorded of ${name}`))
  return (index) => {
    const dated = past.date(openStream(dating, index))
    const schedule = scheduler(dated, (process, [least, most]) => {
      return least + (most - least) * uniformAt(shares[process] as StreamKey, index)
    })
    return { ...parameters(index), dated, schedule }
  }
}

/** The luck of the past, apart from that of projections. */
export const luckOfPast = (model: AnyRunnableModel, seed: string): Luck => luckOf(model, `${seed} past`)
