/**
 * Draw: one sampled parameter vector together with one way the unrecorded past may have gone, kept only if it agrees with
 * what was seen (rejection sampling: accepted draws follow the distribution given the absences and the observations).
 */
import type { AnyModel, Theta } from "./model.ts"
import { type ParameterDraw, parameterSampler } from "./parameters.ts"
import type { DatedEvent, DatedPast, Past } from "./past.ts"
import { plainCopy } from "./plain-copy.ts"
import { processIndex, scheduleOfPast } from "./schedule.ts"
import { type Forbidden, luckOf, Simulator } from "./simulate.ts"
import { openStream, streamKey } from "./streams.ts"
import type { Time } from "./time.ts"

export interface Draw extends ParameterDraw {
  /** The state at the end of the past, and at the fork where one was asked for. Not to be changed: copy it. */
  readonly state: object
  readonly forked: object | undefined
  /** Recorded facts that the projection meets: after the past's end, and of exogenous ones those after the fork. */
  readonly later: readonly DatedEvent[]
  /** Attempts made until this one agreed with the record. */
  readonly attempts: number
}

/** No attempt of so many agreed with what was seen: priors and record do not fit each other. */
export class NoAgreement extends Error {
  readonly _tag = "NoAgreement"
  readonly index: number
  readonly attempts: number
  constructor(index: number, attempts: number) {
    super(`Draw ${index}: none of ${attempts} attempts agrees with the record.`)
    this.index = index
    this.attempts = attempts
  }
}

const mostAttempts = 20_000

/**
 * The draws of a model under a seed: `draw(i)` is a function of (model, past, seed, i). Without a past, the priors and the
 * model's initial state. `forkAt` asks for the state at an earlier time beside that at the end.
 */
export function drawSampler(model: AnyModel, seed: string, past?: Past, forkAt?: Time): (index: number) => Draw {
  const parameters = parameterSampler(model, seed)
  if (past === undefined) {
    return (index) => {
      const { theta, ranks } = parameters(index)
      return { theta, ranks, state: model.initial(theta), forked: undefined, later: [], attempts: 1 }
    }
  }
  const simulator = new Simulator(model, [])
  const luck = luckOf(model, `${seed} past`)
  const dating = streamKey(seed, "dates of the past")
  const fork = forkAt !== undefined && forkAt < past.end ? Math.max(past.start, forkAt) : undefined

  /** What must not happen on its own: where absences were seen, and, of other recorded processes, at any time. */
  const forbiddenIn = ({ absences }: DatedPast): readonly Forbidden[] => {
    const seen = new Set(absences.map(({ process }) => process))
    const always = past.recorded.filter((process) => !seen.has(process))
    return [...absences, ...always.map((process) => ({ process, from: past.start, to: past.end }))].map(
      ({ process, from, to }) => ({ process: processIndex(model, process), from, to }),
    )
  }

  const laterOf = ({ events }: DatedPast): readonly DatedEvent[] =>
    events.filter(({ time, exogenous }) => time >= past.end || (fork !== undefined && time >= fork && exogenous))

  /** Lives one span of the past; false if it contradicts what was seen. */
  const live = (state: object, theta: Theta, dated: DatedPast, from: Time, to: Time, index: number, turn: number) =>
    simulator.run({
      state,
      theta,
      start: from,
      schedule: scheduleOfPast(model, dated, from, to),
      luck,
      index,
      // A fork ends one run of the clock and begins another: clocks are memoryless, but must not repeat their luck.
      turn: turn * 2 + (from === past.start ? 0 : 1),
      forbidden: forbiddenIn(dated),
    }).kept

  return (index) => {
    const values = parameters(index)
    const { theta, ranks } = values
    for (let turn = 0; turn < mostAttempts; turn++) {
      if (turn > 0) parameters(index, turn, values)
      const dated = past.date(openStream(dating, index, turn))
      const state = model.initial(theta)
      const middle = fork ?? past.start
      if (middle > past.start && !live(state, theta, dated, past.start, middle, index, turn)) continue
      const forked = fork === undefined ? undefined : plainCopy(state)
      if (!live(state, theta, dated, middle, past.end, index, turn)) continue
      return { theta, ranks, state, forked, later: laterOf(dated), attempts: turn + 1 }
    }
    throw new NoAgreement(index, mostAttempts)
  }
}
