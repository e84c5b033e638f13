/** Chosen stream: the one that is named, or the only case of a log; a slip of the pen begins no new one. */
import type { EventLog, StreamInfo } from "@laksana/store"
import { type Loaded, loaded } from "../command/failure.ts"
import { withNearest } from "../command/nearest.ts"
import { logMistakes } from "../words/log-mistakes.ts"
import { mistaken } from "./mistaken.ts"
import { baseOf, isCase, isOverlay, isStreamName } from "./stream-names.ts"

export async function chosenStream(log: EventLog, named: string | undefined): Promise<Loaded<StreamInfo>> {
  const streams = await log.streams()
  if (named === undefined) return onlyCase(streams)
  const found = streams.find(({ stream }) => stream === named)
  return found === undefined ? unknown(named, streams, logMistakes.nothingThere) : loaded(found)
}

/**
 * A stream to append to, which may have to be begun: it then has version 0. That is only taken as meant in an empty log, or
 * where `begins` says so.
 */
export async function streamToAppend(
  log: EventLog,
  named: string | undefined,
  begins: boolean,
): Promise<Loaded<StreamInfo>> {
  const streams = await log.streams()
  if (named === undefined || streams.some(({ stream }) => stream === named)) return chosenStream(log, named)
  if (!begins && streams.length > 0) return unknown(named, streams, logMistakes.unknownStream)
  if (!isStreamName(named)) return mistaken("stream-name", logMistakes.streamName(named))
  const base = baseOf(named)
  const isGrounded = !isOverlay(named) || streams.some(({ stream }) => stream === base)
  return isGrounded ? loaded({ stream: named, version: 0 }) : unknown(base, streams, logMistakes.nothingThere)
}

function unknown(
  named: string,
  streams: readonly StreamInfo[],
  told: (typeof logMistakes)["nothingThere"],
): Loaded<StreamInfo> {
  const known = streams.map(({ stream }) => stream)
  return mistaken("unknown-stream", told(named, known, withNearest(named, known).nearest))
}

function onlyCase(streams: readonly StreamInfo[]): Loaded<StreamInfo> {
  const [only, ...others] = streams.filter(isCase)
  if (only === undefined) return mistaken("no-stream", logMistakes.noStream)
  if (others.length === 0) return loaded(only)
  const names = [only, ...others].map(({ stream }) => stream)
  return mistaken("several-streams", logMistakes.severalStreams(names))
}
