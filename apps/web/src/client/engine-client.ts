/** Engine client: the page's side of the worker. A newer question of the same topic ends the older one: the newest wins. */
import type { QuestionKind, Questions, Refusal } from "../engine/protocol.ts"

export interface Asking<K extends QuestionKind> {
  /** Questions of one topic end each other; by default every question stands by itself. */
  readonly topic?: string
  /** Told each step, the last included. */
  readonly onStep?: (answer: Questions[K]["answer"]) => void
  readonly signal?: AbortSignal
}

/** The last step, or undefined where a newer question or the signal ended it. Throws `Refused`. */
export interface EngineClient {
  ask<K extends QuestionKind>(
    kind: K,
    ask: Questions[K]["ask"],
    asking?: Asking<K>,
  ): Promise<Questions[K]["answer"] | undefined>
  /** Ends the workers. */
  close(): void
}

export class Refused extends Error {
  readonly _tag = "Refused"
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.kind)
    this.refusal = refusal
  }
}
