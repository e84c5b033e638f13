/**
 * Condition: what a history teaches, by sequential Monte Carlo (Gordon, Salmond & Smith 1993; Doucet & Johansen 2009). Draws of
 * the parameters, of the unrecorded past and of fuzzy dates run through history; what is recorded happens on its days and
 * weighs each draw by its likelihood, silence included; where few draws carry the weight, the draws are resampled.
 *
 * The evidence is a density, per month for each event that the record holds of a process; dates known only within bounds are
 * drawn uniformly, and the number of ways to date a history is left out: it is the same for every model.
 */
import type { AnyRunnableModel } from "../model.ts"
import type { Past } from "../past.ts"
import { plainCopy } from "../plain-copy.ts"
import { Simulator } from "../simulate.ts"
import { streamKey, uniformAt } from "../streams.ts"
import type { Time } from "../time.ts"
import { Draws, type Standing, type Surroundings } from "./draws.ts"
import { effectiveSize, normalised, systematic } from "./effective.ts"
import { expectations } from "./expectations.ts"
import { luckOfPast, type Origin, originSampler } from "./origin.ts"
import type { Agreement, Generation, Population, Stage } from "./population.ts"
import { Tally } from "./tally.ts"

/** No draw agrees with the record: priors and record do not fit each other. */
export class NoAgreement extends Error {
  readonly _tag = "NoAgreement"
  readonly draws: number
  /** What ruled the draws out, most first: ids of observations and recorded events, and how many each. */
  readonly ruledOut: readonly { readonly id: string; readonly draws: number }[]
  constructor(draws: number, ruledOut: NoAgreement["ruledOut"]) {
    const reasons = ruledOut.map(({ id, draws: count }) => `${id} (${count})`)
    super(`None of ${draws} draws agrees with the record: ${reasons.join(", ")}.`)
    this.draws = draws
    this.ruledOut = ruledOut
  }
}

export interface Conditioning {
  readonly seed: string
  /** Number of draws; 10,000 by default. */
  readonly particles?: number
  /** Asks for the state at an earlier time too. */
  readonly forkAt?: Time
  /** Goes on from here, where the record up to its time is the same. Has no effect on what comes out. */
  readonly from?: Checkpoint
}

export const usualParticles = 10_000

/** Origins that are made ready between two looks at whether anything else is to be done. */
const originsAtATime = 100

export interface Conditioned {
  readonly population: Population
  /** Where a longer record may go on from; none where the record is too short to have a quarter's start in it. */
  readonly checkpoint: Checkpoint | undefined
}

/** All draws at the last start of a quarter within the record, to go on from. Plain data. */
export interface Checkpoint {
  readonly standing: Standing
  readonly generations: readonly Generation[]
  readonly stages: readonly Stage[]
  readonly logEvidence: number
  readonly expected: Readonly<Record<string, number>>
  readonly agreements: Readonly<Record<string, Agreement>>
}

/** Runs draws through a past. Throws `NoAgreement` where the record rules all of them out. */
export function condition(model: AnyRunnableModel, past: Past, conditioning: Conditioning): Conditioned {
  const parts = conditionInParts(model, past, conditioning)
  for (;;) {
    const { done, value } = parts.next()
    if (done === true) return value
  }
}

/** The same, some milliseconds at a time: each part tells the time within the past that the draws are at. */
export function* conditionInParts(
  model: AnyRunnableModel,
  past: Past,
  conditioning: Conditioning,
): Generator<Time, Conditioned> {
  const { seed, particles: size = usualParticles } = conditioning
  const simulator = new Simulator(model, [])
  const originOf = memoised(originSampler(model, past, seed))
  const luck = luckOfPast(model, seed)
  const resampling = streamKey(seed, "resampling")
  const expected = expectations({ model, luck, simulator, originOf }, past.start)
  const from = servesFor(expected, conditioning.from) ? conditioning.from : undefined
  const tally = new Tally(from?.agreements)
  const around: Surroundings = { model, luck, simulator, originOf, telling: { expected, told: tally.told } }
  // Each origin is remembered: what the draws begin from is made ready here, a part at a time.
  const toMake = from === undefined ? size : 0
  for (let i = 0; i < toMake; i++) {
    originOf(i)
    if (i % originsAtATime === 0) yield past.start
  }
  const draws =
    from === undefined
      ? Draws.atStart(around, size, past.start)
      : Draws.from(around, from.standing, from.generations.length)
  const generations: Generation[] = [...(from?.generations ?? [])]
  const stages: Stage[] = [...(from?.stages ?? [])]
  let logEvidence = from?.logEvidence ?? 0
  let checkpoint = from
  let forked: readonly object[] | undefined

  function* advance(until: Time): Generator<Time, void> {
    const before = draws.ledWeights()
    const { weights } = normalised(before)
    for (const _ of draws.advanceInParts(until, (i) => tally.follow(weights[i] as number, before[i] as number))) {
      yield draws.time
    }
  }
  const weigh = (logWeights: Float64Array) => {
    const found = normalised(logWeights)
    if (found.logMean === Number.NEGATIVE_INFINITY) throw new NoAgreement(size, ruledOut(draws.lost))
    return found
  }
  const keepFork = (): void => {
    forked = draws.states.map(plainCopy)
  }
  const resample = (weights: Float64Array, logMean: number): void => {
    logEvidence += logMean
    const parents = systematic(weights, uniformAt(resampling, generations.length))
    generations.push({ time: draws.time, parents })
    draws.descend(parents)
    const parental = forked
    if (parental !== undefined) forked = Array.from(parents, (parent) => parental[parent] as object)
  }

  const fork = forkOf(past, conditioning.forkAt)
  // Of a draw that goes on, the weights at its own time have not been looked at yet.
  const quarters = quartersOf(past).filter((time) => time >= draws.time)
  const lastQuarter = quarters.at(-1)
  if (fork === draws.time) keepFork()
  for (const until of quarters) {
    if (fork !== undefined && fork > draws.time && fork < until) {
      yield* advance(fork)
      keepFork()
    }
    if (until > draws.time) yield* advance(until)
    // Before the weights are looked at: whether the draws are resampled here depends on whether the record goes on.
    if (until === lastQuarter && until !== from?.standing.time) {
      checkpoint = {
        standing: draws.standing(),
        generations: [...generations],
        stages: [...stages],
        logEvidence,
        expected: Object.fromEntries(expected),
        agreements: tally.agreements(),
      }
    }
    const { weights, logMean } = weigh(draws.ledWeights())
    const ess = effectiveSize(weights)
    const resampled = ess < size / 2 && until < past.end
    stages.push({ time: until, ess, resampled, logEvidence: logEvidence + logMean })
    if (resampled) resample(weights, logMean)
    if (fork === until) keepFork()
  }
  if (fork !== undefined && fork > draws.time) {
    yield* advance(fork)
    keepFork()
  }
  yield* advance(Number.POSITIVE_INFINITY)
  const { weights, logMean } = weigh(draws.logWeights)
  logEvidence += logMean
  stages.push({ time: past.end, ess: effectiveSize(weights), resampled: false, logEvidence })
  const population: Population = {
    seed,
    size,
    end: past.end,
    states: draws.states,
    ...(forked === undefined ? {} : { forked }),
    weights,
    origins: draws.origins,
    generations,
    stages,
    logEvidence,
    agreements: tally.agreements(),
  }
  return { population, checkpoint }
}

/** The times at which weights are looked at: the starts of quarters after the start of a past, up to its end. */
export function quartersOf({ start, end }: Past): readonly Time[] {
  const times: Time[] = []
  for (let time = 3 * (Math.floor(start / 3) + 1); time <= end; time += 3) times.push(time)
  return times
}

/** The time at which a projection forks off, where that is within the past. */
export function forkOf({ start, end }: Past, forkAt: Time | undefined): Time | undefined {
  return forkAt !== undefined && forkAt < end ? Math.max(start, forkAt) : undefined
}

/**
 * Whether one may go on from a checkpoint: the draws' credit so far must be what it would be now. Of an event that some draws
 * met and others will meet after the checkpoint, what is expected may have changed with what the record says after it.
 */
function servesFor(expected: ReadonlyMap<string, number>, from: Checkpoint | undefined): boolean {
  return from !== undefined && Object.keys(from.agreements).every((id) => from.expected[id] === expected.get(id))
}

/** Each origin once: many draws may descend from one. What a draw was dated by is in its schedule. */
function memoised(of: (index: number) => Origin): Surroundings["originOf"] {
  const known = new Map<number, Pick<Origin, "theta" | "schedule">>()
  return (index) => {
    const found = known.get(index)
    if (found !== undefined) return found
    const { theta, schedule } = of(index)
    const kept = { theta, schedule }
    known.set(index, kept)
    return kept
  }
}

/** What ruled draws out, most first. */
function ruledOut(lost: readonly (string | undefined)[]): NoAgreement["ruledOut"] {
  const counts = new Map<string, number>()
  for (const id of lost) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].map(([id, draws]) => ({ id, draws })).sort((a, b) => b.draws - a.draws || (a.id < b.id ? -1 : 1))
}
