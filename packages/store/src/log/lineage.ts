/** Lineage: which entries make a stream. A branch is its parent's entries up to the fork, then its own. */
import type { EventData, LogEntry } from "./entry.ts"
import type { NewBranch, Range, StreamInfo } from "./event-log.ts"

/** The stream in which branches themselves are recorded, so that the chain covers them too. Names that begin so are the log's own. */
export const branchesStream = "$branches"

export interface Fork {
  readonly parent: string
  readonly fork: number
}

export type Forks = ReadonlyMap<string, Fork>

/** Entries kept under one stream's name, those after a version up to another. */
export interface Segment {
  readonly stream: string
  readonly after: number
  readonly upTo: number
}

/** The segments that make a stream, or a range of it, in order; none of them empty by its bounds. */
export function segmentsOf(
  stream: string,
  forks: Forks,
  { after = 0, upTo = Infinity }: Range = {},
): readonly Segment[] {
  const segments: Segment[] = []
  let end = upTo
  let at: string | undefined = stream
  while (at !== undefined) {
    const fork: Fork | undefined = forks.get(at)
    const start = Math.max(after, fork?.fork ?? 0)
    if (start < end) segments.push({ stream: at, after: start, upTo: end })
    end = Math.min(end, fork?.fork ?? 0)
    at = fork?.parent
  }
  return segments.toReversed()
}

/** What is recorded of a branch. */
export function branchEvent({ stream, parent }: NewBranch, fork: number): EventData {
  return { id: stream, type: "StreamBranched", parent, fork }
}

/** The fork that an entry of `branchesStream` tells of. */
export function forkOf(event: LogEntry["event"]): Fork {
  const { parent, fork } = event
  if (typeof parent !== "string" || typeof fork !== "number") throw new TypeError("No fork.")
  return { parent, fork }
}

/** Every stream by name, from the last version of the entries under each name; the log's own stream is left out. */
export function streamsOf(own: ReadonlyMap<string, number>, forks: Forks): readonly StreamInfo[] {
  const names = new Set([...own.keys(), ...forks.keys()])
  names.delete(branchesStream)
  return [...names].toSorted().map((stream) => {
    const fork = forks.get(stream)
    const version = own.get(stream) ?? fork?.fork ?? 0
    return fork === undefined
      ? { stream, version }
      : { stream, version, parent: { stream: fork.parent, fork: fork.fork } }
  })
}
