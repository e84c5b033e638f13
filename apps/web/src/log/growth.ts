/** Growth: what came into the log while the page was open, until it is read. Pure. */
import type { EntryTold, LiveTold, StreamTold } from "./answers.ts"

export interface Growth {
  readonly entries: number
  /** Each once, in the order in which they recorded. */
  readonly recorders: readonly string[]
}

export function grown(before: Growth | undefined, entries: readonly Pick<EntryTold, "recorder">[]): Growth {
  const recorders = [...(before?.recorders ?? []), ...entries.map(({ recorder }) => recorder)]
  return { entries: (before?.entries ?? 0) + entries.length, recorders: [...new Set(recorders)] }
}

/** The case that a history of the log belongs to: of a branch the one it was forked from. */
export const caseBehind = (name: string, streams: readonly StreamTold[]): string =>
  streams.find(({ stream }) => stream === name)?.case ?? name

/**
 * The streams of which a case is made, among those that grew. A server that was away does not say which grew: then the history is
 * looked at.
 */
export function grownOf(name: string, theCase: string, { streams }: Pick<LiveTold, "streams">): readonly string[] {
  if (streams.length === 0) return [name]
  return streams.filter(
    (stream) => stream === name || stream === `${theCase}#files` || stream.startsWith(`${theCase}+`),
  )
}
