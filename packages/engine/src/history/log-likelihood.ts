/**
 * Log-likelihood: of a history that holds every event, one more fold (Daley & Vere-Jones 2003, eq. 7.2.1):
 *
 *     log L = Σ log λ_k(t_i) − Σ_k ∫ λ_k dt
 *
 * Exact, as intensities are constant between events and month starts. Nothing is drawn. Per month for each event.
 */
import { makersOf } from "../makers.ts"
import type { AnyRunnableModel, ModelEvent, Theta } from "../model.ts"
import { type Action, inOrder } from "../schedule.ts"
import { luckOf, passageOf, Simulator, type Weighing } from "../simulate.ts"
import type { Time } from "../time.ts"

/** A history in which every event of every process is recorded; events that no process makes are given. */
export interface FullHistory {
  readonly start: Time
  readonly end: Time
  readonly events: readonly { readonly time: Time; readonly event: ModelEvent }[]
}

/** The likelihood of a history as a function of the parameters; −∞ where an event could not have happened. */
export function logLikelihoodOf(
  model: AnyRunnableModel,
  { start, end, events }: FullHistory,
): (theta: Theta) => number {
  const makerOf = makersOf(model)
  const simulator = new Simulator(model, [])
  const count = model.processes.length
  const luck = luckOf(model, "nothing is drawn")
  const actions: Action[] = events.map(({ time, event }, i) => ({
    kind: "event",
    time,
    id: String(i),
    intervention: -1,
    maker: makerOf(event),
    event,
  }))
  for (let month = Math.ceil(start); month < end; month++) actions.push({ kind: "drift", time: month })
  const schedule = inOrder([...actions, { kind: "end", time: end }])
  return (theta) => {
    const weighing: Weighing = {
      shares: new Float64Array(count).fill(1),
      free: new Float64Array(count),
      logWeight: 0,
      lead: 0,
      expected: new Map(),
    }
    const passage = passageOf({ state: model.initial(theta), theta, start, schedule, luck, index: 0, weighing })
    simulator.begin(passage)
    simulator.advance(passage)
    return weighing.logWeight
  }
}
