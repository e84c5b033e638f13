/** Worker: the room in a thread of its own, told and telling by messages. */
import { cases, version } from "virtual:laksana-cases"
import type { BuiltInCase } from "../cases/built-in-case.ts"
import { messageLoop } from "./message-loop.ts"
import type { ToWorker } from "./messages.ts"
import { makeRoom } from "./room.ts"
import type { Clock } from "./turn.ts"

const channel = new MessageChannel()
const waiting: (() => void)[] = []
channel.port1.addEventListener("message", () => waiting.shift()?.())
channel.port1.start()

const clock: Clock = {
  now: () => performance.now(),
  turn: () =>
    new Promise((resolve) => {
      waiting.push(resolve)
      channel.port2.postMessage(null)
    }),
}

const take = messageLoop(
  makeRoom({ version, cases: cases as readonly BuiltInCase[], clock }),
  { post: (message, transfer) => postMessage(message, { transfer: [...transfer] }) },
  clock,
)

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => take(data))
