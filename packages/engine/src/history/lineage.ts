/**
 * Lineage: one draw's whole history again: the way it lived from the start of the past to its end, through every resampling.
 * What a population keeps of it is only whom it descends from; the rest is a function of the seed.
 */
import type { AnyRunnableModel } from "../model.ts"
import type { Past } from "../past.ts"
import { type Passage, passageOf, Simulator, type Trace } from "../simulate.ts"
import { luckOfPast, type Origin, originSampler } from "./origin.ts"
import type { Population } from "./population.ts"

export interface Relived {
  readonly origin: Origin
  /** The state at the end, as in the population. */
  readonly state: object
}

/** Positions that a draw had between resamplings, first to last. */
export function lineOf({ generations }: Population, position: number): readonly number[] {
  const line = [position]
  for (const { parents } of generations.toReversed()) line.unshift(parents[line[0] as number] as number)
  return line
}

/** Lives the histories of a population's draws again: `relive(position, trace)`. */
export function reliver(
  model: AnyRunnableModel,
  past: Past,
  population: Population,
): (position: number, trace: Trace) => Relived {
  const originOf = originSampler(model, past, population.seed)
  const luck = luckOfPast(model, population.seed)
  const simulator = new Simulator(model, [])
  const count = model.processes.length
  const ends = [...population.generations.map(({ time }) => time), Number.POSITIVE_INFINITY]
  return (position, trace) => {
    const line = lineOf(population, position)
    const origin = originOf(line[0] as number)
    const state = model.initial(origin.theta)
    const weighing = {
      shares: new Float64Array(count),
      free: new Float64Array(count).fill(1),
      logWeight: 0,
      lead: 0,
      expected: new Map<string, number>(),
    }
    let start = past.start
    let next = 0
    ends.forEach((until, turn) => {
      const { theta, schedule } = origin
      const input = { state, theta, start, schedule, luck, index: line[turn] as number, turn, weighing, trace }
      const passage: Passage = passageOf(input)
      passage.next = next
      simulator.begin(passage)
      simulator.advance(passage, until)
      start = until
      next = passage.next
    })
    return { origin, state }
  }
}
