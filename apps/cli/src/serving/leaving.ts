/** Leaving: Ctrl-C, and the signals by which a system ends a program or a terminal is closed, as one. */
import type { Context } from "../command/command.ts"

/** While `work` goes on, these signals abort the one it is given instead of ending the process. */
export async function untilLeft<T>(context: Context, work: (leaving: AbortSignal) => Promise<T>): Promise<T> {
  const ended = new AbortController()
  const end = () => ended.abort()
  const signals = ["SIGTERM", "SIGHUP"] as const
  for (const signal of signals) process.on(signal, end)
  try {
    return await work(AbortSignal.any([context.interruption(), ended.signal]))
  } finally {
    for (const signal of signals) process.removeListener(signal, end)
  }
}
