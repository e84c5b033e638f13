/** Expectations: what the record's events and observations are expected to weigh, from a few prior draws that meet all of them. */
import { passageOf, type Weighing } from "../simulate.ts"
import type { Time } from "../time.ts"
import type { Surroundings } from "./draws.ts"

const pilots = 256

/** By id, the log of the mean factor. It only steers the resampling: what is estimated does not depend on it. */
export function expectations(
  { model, luck, simulator, originOf }: Omit<Surroundings, "telling">,
  start: Time,
): ReadonlyMap<string, number> {
  const sums = new Map<string, { met: number; sum: number }>()
  const told: Weighing["told"] = (id, _weighing, logFactor) => {
    const so = sums.get(id) ?? { met: 0, sum: 0 }
    sums.set(id, so)
    so.met++
    so.sum += Math.exp(logFactor)
  }
  const count = model.processes.length
  for (let index = 0; index < pilots; index++) {
    const { theta, schedule } = originOf(index)
    const passage = passageOf({
      state: model.initial(theta),
      theta,
      start,
      schedule,
      luck,
      index,
      turn: 0,
      weighing: {
        shares: new Float64Array(count),
        free: new Float64Array(count).fill(1),
        logWeight: 0,
        lead: 0,
        expected: new Map(),
        lenient: true,
        told,
      },
    })
    simulator.begin(passage)
    simulator.advance(passage)
  }
  // What none of the pilots agreed with is rarer than one in so many.
  return new Map([...sums].map(([id, { met, sum }]) => [id, Math.log(sum > 0 ? sum / met : 0.5 / met)]))
}
