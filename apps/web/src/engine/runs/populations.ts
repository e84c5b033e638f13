/**
 * Populations: what histories teach, worked out once and kept. The whole population takes a second or two; a preview is worked out
 * from a few draws while the whole one, in the background, lets it go first.
 */
import type { Corrector } from "@laksana/core"
import {
  type AnyRunnableModel,
  conditionInParts,
  type Past,
  type Population,
  type Time,
  usualParticles,
} from "@laksana/engine"
import { type Case, livedPast } from "@laksana/scenario"
import { type Clock, inSlices, type Turn, turnOf } from "../turn.ts"

export interface ToCondition {
  readonly theCase: Case
  /** With the case's own priors. */
  readonly model: AnyRunnableModel
  readonly correct: Corrector
  readonly seed: string
  /** The start of the scenarios; where it lies within the past, the state then is kept too. */
  readonly forkAt?: Time
}

/** Draws of a preview. */
const fewParticles = 500
/** How many populations are kept of each size, the latest used last. */
const most = { [usualParticles]: 4, [fewParticles]: 12 } as const

type Size = keyof typeof most

interface Job {
  outcome?: { readonly population: Population } | { readonly error: unknown }
  waiting: number
  /** Resolves when there is an outcome. */
  done: Promise<void>
}

export class Populations {
  readonly #clock: Clock
  readonly #known = new Map<string, Population>()
  readonly #jobs = new Map<string, Job>()
  #urgent = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Undefined where the case has no past. Throws `NoAgreement`. */
  async whole(asked: ToCondition, turn: Turn): Promise<Population | undefined> {
    const past = livedPast(asked.theCase, asked.model, asked.correct)
    if (past === undefined) return undefined
    const key = keyOf(asked, past, usualParticles)
    const known = this.#take(key)
    if (known !== undefined) return known
    const job = this.#jobs.get(key) ?? this.#begin(key, asked, past)
    job.waiting++
    try {
      while (job.outcome === undefined) {
        await this.#clock.turn()
        await turn.pause()
      }
    } finally {
      job.waiting--
    }
    if ("error" in job.outcome) throw job.outcome.error
    return job.outcome.population
  }

  /** From few draws; the whole population where it is known. Goes before what is worked out in the background. */
  async preview(asked: ToCondition, turn: Turn): Promise<Population | undefined> {
    const past = livedPast(asked.theCase, asked.model, asked.correct)
    if (past === undefined) return undefined
    const known = this.#take(keyOf(asked, past, usualParticles)) ?? this.#take(keyOf(asked, past, fewParticles))
    if (known !== undefined) return known
    return this.urgently(async () => {
      const parts = conditionInParts(asked.model, past, { ...conditioningOf(asked), particles: fewParticles })
      const { population } = await inSlices(parts, turn)
      this.#keep(keyOf(asked, past, fewParticles), population, fewParticles)
      return population
    })
  }

  /** What is worked out in the background waits until this is done. */
  async urgently<T>(work: () => Promise<T>): Promise<T> {
    this.#urgent++
    try {
      return await work()
    } finally {
      this.#urgent--
    }
  }

  /** Begins in the background; nobody has to wait for it. Comes back when it is done. */
  async prepare(asked: ToCondition): Promise<void> {
    const past = livedPast(asked.theCase, asked.model, asked.correct)
    if (past === undefined) return
    const key = keyOf(asked, past, usualParticles)
    if (this.#known.has(key)) return
    const job = this.#jobs.get(key) ?? this.#begin(key, asked, past)
    job.waiting++
    await job.done
  }

  /** Given up once nobody waits for it. */
  #begin(key: string, asked: ToCondition, past: Past): Job {
    const job: Job = { waiting: 0, done: Promise.resolve() }
    this.#jobs.set(key, job)
    const turn = turnOf(this.#clock, () => job.waiting === 0)
    const calm: Turn = {
      now: turn.now,
      pause: async () => {
        await turn.pause()
        while (this.#urgent > 0) await this.#clock.turn()
      },
    }
    const work = async (): Promise<void> => {
      // Whoever asked waits from here on.
      await this.#clock.turn()
      try {
        const { population } = await inSlices(conditionInParts(asked.model, past, conditioningOf(asked)), calm)
        this.#keep(key, population, usualParticles)
        job.outcome = { population }
      } catch (error) {
        job.outcome = { error }
      } finally {
        this.#jobs.delete(key)
      }
    }
    job.done = work()
    return job
  }

  #take(key: string): Population | undefined {
    const known = this.#known.get(key)
    if (known === undefined) return undefined
    this.#known.delete(key)
    this.#known.set(key, known)
    return known
  }

  #keep(key: string, population: Population, size: Size): void {
    this.#known.set(key, population)
    const same = [...this.#known].filter(([, each]) => each.size === size)
    for (const [old] of same.slice(0, Math.max(0, same.length - most[size]))) this.#known.delete(old)
  }
}

const conditioningOf = ({ seed, forkAt }: ToCondition) => ({ seed, ...(forkAt === undefined ? {} : { forkAt }) })

/** One record, one seed and one fork give one population; a start at or after the record's end is no fork. */
function keyOf({ theCase, seed, forkAt }: ToCondition, past: Past, size: Size): string {
  return JSON.stringify([size, seed, forkAt === undefined || forkAt >= past.end ? "end" : forkAt, theCase])
}
