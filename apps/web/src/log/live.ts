/** Live: hears of a case in the log whenever the log grows, and whether the server is there. Comes back by itself. */
import type { LiveTold } from "./answers.ts"
import { liveAddress } from "./ask-log.ts"

export interface Hearing {
  readonly head: (told: LiveTold) => void
  readonly away: () => void
  readonly there: () => void
}

/** A browser comes back by itself after a connection that broke, but not after an answer that was none. */
export const againAfterMs = 3_000

/** Gives what ends it. */
export function hear(name: string, { head, away, there }: Hearing): () => void {
  let source: EventSource
  let again: ReturnType<typeof setTimeout> | undefined
  const begin = (): void => {
    source = new EventSource(liveAddress(name))
    source.addEventListener("open", there)
    source.addEventListener("head", ({ data }: MessageEvent<string>) => head(JSON.parse(data) as LiveTold))
    source.addEventListener("error", () => {
      away()
      if (source.readyState === EventSource.CLOSED) again = setTimeout(begin, againAfterMs)
    })
  }
  begin()
  return () => {
    clearTimeout(again)
    source.close()
  }
}
