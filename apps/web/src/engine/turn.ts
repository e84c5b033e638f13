/**
 * Turn: how long work shares its thread. It is done in short slices; between two of them messages are taken, among which may be that
 * the question is no longer asked.
 */

/** Thrown where a question was ended: its work stops at the next pause. */
class Ended extends Error {
  readonly _tag = "Ended"
}

export interface Turn {
  /** To be awaited between parts of work: lets messages in once the slice is used up. Throws `Ended` where nobody asks any more. */
  readonly pause: () => Promise<void>
  /** Milliseconds, only ever compared with each other. */
  readonly now: () => number
}

export interface Clock {
  readonly now: () => number
  /** Comes back once the messages that wait have been taken. */
  readonly turn: () => Promise<void>
}

/** Milliseconds of a slice. */
const slice = 24

export function turnOf(clock: Clock, isEnded: () => boolean): Turn {
  let since = clock.now()
  return {
    now: clock.now,
    pause: async () => {
      if (isEnded()) throw new Ended()
      if (clock.now() - since < slice) return
      await clock.turn()
      since = clock.now()
      if (isEnded()) throw new Ended()
    },
  }
}

/** Work that is given in parts, done in slices. */
export async function inSlices<T>(parts: Generator<unknown, T>, turn: Turn): Promise<T> {
  for (;;) {
    const { done, value } = parts.next()
    if (done === true) return value
    await turn.pause()
  }
}
