/** Retrying: asking a store again that is busy or away, with growing waits and within a bound. */
import { setTimeout } from "node:timers/promises"

export interface Patience {
  /** Milliseconds waited in all before giving up. */
  readonly waitMs: number
  /** The first wait; each is twice the one before, up to the longest. */
  readonly firstMs: number
  readonly longestMs: number
}

/**
 * What the attempt gives. An attempt that throws what `mayPass` is made again after a wait; the time an attempt itself is said to
 * have waited counts. When the bound is reached, rejects with what `exhausted` makes of the last error.
 */
export async function retrying<T>(
  attempt: () => T | Promise<T>,
  patience: Patience,
  rules: {
    readonly mayPass: (error: unknown) => boolean
    readonly exhausted: (error: unknown, waitedMs: number) => unknown
    readonly attemptMs?: number
  },
): Promise<T> {
  let waited = 0
  for (let wait = patience.firstMs; ; wait = Math.min(2 * wait, patience.longestMs)) {
    try {
      return await attempt()
    } catch (error) {
      if (!rules.mayPass(error)) throw error
      waited += rules.attemptMs ?? 0
      if (waited >= patience.waitMs) throw rules.exhausted(error, waited)
    }
    await setTimeout(wait)
    waited += wait
  }
}
