/** Tally: how far recorded events and observations agreed with the draws that met them, by their weight just before. */
import type { Weighing } from "../simulate.ts"
import type { Agreement } from "./population.ts"

export class Tally {
  readonly #found: Map<string, Agreement>
  #weight = 0
  #from = 0

  constructor(so: Readonly<Record<string, Agreement>> = {}) {
    this.#found = new Map(Object.entries(so).map(([id, agreement]) => [id, { ...agreement }]))
  }

  /** The draw that goes on now has this share of all weight, at this log weight with its lead. */
  follow(weight: number, logWeight: number): void {
    this.#weight = weight
    this.#from = logWeight
  }

  /** Of a recorded event, agreement is that it could happen at all; of an observation, its likelihood. */
  readonly told: NonNullable<Weighing["told"]> = (id, { logWeight, lead }, logFactor, kind) => {
    const share = this.#weight * Math.exp(logWeight + lead - this.#from)
    const agreement = this.#found.get(id) ?? { met: 0, agreed: 0 }
    this.#found.set(id, agreement)
    agreement.met += share
    agreement.agreed += share * (kind === "check" ? Math.exp(logFactor) : logFactor > Number.NEGATIVE_INFINITY ? 1 : 0)
  }

  agreements(): Readonly<Record<string, Agreement>> {
    return Object.fromEntries([...this.#found].map(([id, agreement]) => [id, { ...agreement }]))
  }
}
