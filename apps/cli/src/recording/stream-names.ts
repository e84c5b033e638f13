/**
 * Stream names: what a stream of a log holds, by its name. A case's history is the stream of its name, its overlays are
 * `CASE+NAME`, its other files `CASE#files`; a branch has a name of its own, and says where it comes from.
 */
import type { StreamInfo } from "@laksana/store"

/** The history that an overlay is laid over; of any other stream, the stream itself. */
export const baseOf = (stream: string): string => stream.split("+", 1)[0] ?? stream

export const isOverlay = (stream: string): boolean => stream.includes("+")

/** Files, and whatever else is no history. */
export const isHistory = (stream: string): boolean => !stream.includes("#")

/** A history that is neither laid over another nor branched from one. */
export const isCase = ({ stream, parent }: StreamInfo): boolean =>
  isHistory(stream) && !isOverlay(stream) && parent === undefined

/** The case that a stream belongs to, whatever it is laid over or branched from. */
export function caseOf(stream: string, streams: readonly StreamInfo[]): string {
  const base = baseOf(stream.split("#", 1)[0] ?? stream)
  const parent = streams.find((info) => info.stream === base)?.parent
  return parent === undefined ? base : caseOf(parent.stream, streams)
}

/** A name that a branch can have: part of no other name, and nothing to quote in a shell. */
export const isBranchName = (name: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)

/** A name that a new stream can have: a case's, or an overlay's of a case. */
export const isStreamName = (name: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}._-]*(\+[\p{L}\p{N}._-]+)?$/u.test(name)
