/** Following: entries as they come, each once and in order, made of asking for those after the last and waiting for more. */
import type { LogEntry } from "./entry.ts"

export interface Followed {
  /** Some entries after a position, in order and without gaps; none where there are none yet. */
  readonly entriesAfter: (position: number) => Promise<readonly LogEntry[]>
  /** Settles when there may be more after a position, or when following ends. */
  readonly change: (position: number) => Promise<void>
}

export async function* following(
  after: number,
  signal: AbortSignal,
  { entriesAfter, change }: Followed,
): AsyncGenerator<LogEntry> {
  let last = after
  while (!signal.aborted) {
    const entries = await entriesAfter(last)
    for (const entry of entries) {
      if (signal.aborted) return
      yield entry
      last = entry.position
    }
    // It may have been aborted during the question.
    if (entries.length === 0 && !signal.aborted) await change(last)
  }
}
