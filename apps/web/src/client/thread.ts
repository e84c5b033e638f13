/** Thread: one worker as the client uses it: what goes in and what comes out. A test stands in for it without one. */
import type { FromWorker, ToWorker } from "../engine/messages.ts"

export interface Thread {
  readonly post: (message: ToWorker) => void
  readonly end: () => void
}

/** The name says what the thread is for. */
export type StartThread = (
  take: (message: FromWorker) => void,
  failed: (message: string) => void,
  name: string,
) => Thread

/** Threads of a worker that is made anew for each. */
export const threadsOf =
  (make: (name: string) => Worker): StartThread =>
  (take, failed, name) => {
    const worker = make(name)
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => take(data))
    worker.addEventListener("error", (event) => {
      event.preventDefault()
      failed(event.message || "The worker could not be started.")
    })
    worker.addEventListener("messageerror", () => failed("A message could not be read."))
    return { post: (message) => worker.postMessage(message), end: () => worker.terminate() }
  }
