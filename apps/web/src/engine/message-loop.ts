/** Message loop: questions come in and steps go out. Several may be under way, each in slices; a question that is ended says no more. */
import type { FromWorker, ToWorker } from "./messages.ts"
import { refusalOf, type Room } from "./room.ts"
import { type Clock, turnOf } from "./turn.ts"

export interface Port {
  readonly post: (message: FromWorker, transfer: readonly ArrayBuffer[]) => void
}

/** Gives what is to be told every message. */
export function messageLoop(room: Room, port: Port, clock: Clock): (message: ToWorker) => void {
  const ended = new Set<number>()
  const asked = new Set<number>()

  const answer = async ({ id, kind, ask }: Extract<ToWorker, { readonly type: "ask" }>): Promise<void> => {
    const isEnded = () => ended.has(id)
    const tell = (step: unknown): void => {
      if (!isEnded()) port.post({ type: "step", id, answer: step }, buffersIn(step))
    }
    try {
      await room.answer(kind, ask, tell, turnOf(clock, isEnded))
      port.post({ type: "done", id }, [])
    } catch (error) {
      // That an ended question has stopped is told too: the next of its topic waits for it.
      if (isEnded()) port.post({ type: "done", id }, [])
      else port.post({ type: "refused", id, refusal: refusalOf(error) }, [])
    } finally {
      ended.delete(id)
      asked.delete(id)
    }
  }

  return (message) => {
    if (message.type === "prepare") {
      void room.prepare()
      return
    }
    if (message.type === "cancel") {
      if (asked.has(message.id)) ended.add(message.id)
      return
    }
    asked.add(message.id)
    void answer(message)
  }
}

/** The memory of the typed arrays at the top of an answer, which moves to the page without being copied. */
function buffersIn(step: unknown): readonly ArrayBuffer[] {
  if (typeof step !== "object" || step === null) return []
  return Object.values(step).flatMap((value: unknown) =>
    ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
  )
}
