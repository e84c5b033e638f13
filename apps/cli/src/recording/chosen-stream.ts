/** Chosen stream: the one that is named, or the only case of a log; a slip of the pen begins no new one. */
import type { EventLog, StreamInfo } from "@laksana/store"
import { type Loaded, loaded } from "../command/failure.ts"
import { logMistakes } from "../words/log-mistakes.ts"
import { mistaken } from "./mistaken.ts"
import { isCase } from "./stream-names.ts"

/** Version 0 where it is yet to be begun, which is only taken as meant in an empty log or where `begins`. */
export async function chosenStream(
  log: EventLog,
  named: string | undefined,
  begins = false,
): Promise<Loaded<StreamInfo>> {
  const streams = await log.streams()
  if (named === undefined) return onlyCase(streams)
  const found = streams.find(({ stream }) => stream === named)
  if (found !== undefined) return loaded(found)
  const known = streams.map(({ stream }) => stream)
  if (begins || (known.length === 0 && isName.test(named))) return loaded({ stream: named, version: 0 })
  const { withNearest } = await import("../command/nearest.ts")
  return mistaken("unknown-stream", logMistakes.unknownStream(named, known, withNearest(named, known).nearest))
}

/** Names that begin with a dollar sign are the log's own. */
const isName = /^[^$\s][^\s]*$/

function onlyCase(streams: readonly StreamInfo[]): Loaded<StreamInfo> {
  const [only, ...others] = streams.filter(isCase)
  if (only === undefined) return mistaken("no-stream", logMistakes.noStream)
  if (others.length === 0) return loaded(only)
  const names = [only, ...others].map(({ stream }) => stream)
  return mistaken("several-streams", logMistakes.severalStreams(names))
}
