/**
 * Kept files: a case's files as a log holds them, in the stream `CASE#files`: each text an event of its own, so that what a file
 * said before is not lost. The latest text of a name counts, unless the file was dropped after it.
 */
import type { EventData } from "@laksana/store"

export interface KeptFile {
  /** Every text it has had, the oldest first. */
  readonly texts: readonly string[]
  /** The text that counts; undefined where the case has no such file any more. */
  readonly text: string | undefined
  /** Events that speak of it. */
  readonly events: number
}

/** By name: the path within the case's folder. */
export type KeptFiles = ReadonlyMap<string, KeptFile>

export const filesStream = (theCase: string): string => `${theCase}#files`

export function filesIn(events: readonly EventData[]): KeptFiles {
  const files = new Map<string, KeptFile>()
  for (const { type, name, text } of events) {
    if (typeof name !== "string") continue
    const before = files.get(name) ?? { texts: [], text: undefined, events: 0 }
    const count = before.events + 1
    if (type === "FileDropped") files.set(name, { ...before, text: undefined, events: count })
    else if (typeof text === "string") files.set(name, { texts: [...before.texts, text], text, events: count })
  }
  return files
}

/** What is to be recorded so that exactly these texts count, by name. */
export function fileEvents(kept: KeptFiles, texts: Readonly<Record<string, string>>): readonly EventData[] {
  const idOf = (name: string) => `${name}@${(kept.get(name)?.events ?? 0) + 1}`
  const written = Object.entries(texts).flatMap(([name, text]): readonly EventData[] =>
    kept.get(name)?.text === text ? [] : [{ id: idOf(name), type: "FileKept", name, text }],
  )
  const dropped = [...kept].flatMap(([name, { text }]): readonly EventData[] =>
    text === undefined || Object.hasOwn(texts, name) ? [] : [{ id: idOf(name), type: "FileDropped", name }],
  )
  return [...written, ...dropped]
}
