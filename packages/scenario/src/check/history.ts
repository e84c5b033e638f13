/** History: a list of entries read into events, each entry on its own, so that one wrong entry hides nothing in the others. */
import type { HistoryEvent } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import { decode } from "../decode/decode.ts"
import { shown } from "../decode/shown.ts"
import { HistoryEntry } from "../files/history-entry.ts"
import type { Problem } from "../problems/problem.ts"
import { withNearest } from "../problems/nearest.ts"
import type { SourceFile } from "../source.ts"
import { entriesFile } from "../yaml/entries-file.ts"
import { parse, type Parsed } from "../yaml/parse.ts"
import { type ParsedFile, problemAt } from "../yaml/parsed-file.ts"
import { isMap } from "../yaml/path.ts"
import { decodedPayload } from "./payload.ts"

/** An event and where its entry stands. */
export interface PlacedEvent {
  readonly event: HistoryEvent
  readonly file: ParsedFile
  readonly index: number
}

export interface HistoryFile {
  /** Absent where the file is not a list of entries. */
  readonly file?: ParsedFile
  /** Entries that are right in themselves. */
  readonly events: readonly PlacedEvent[]
  readonly problems: readonly Problem[]
}

export function readHistory(source: SourceFile, model: AnyModel): HistoryFile {
  const { path, entries } = source
  return historyIn(
    entries === undefined ? parse(source, "list") : { file: entriesFile(path, entries), problems: [] },
    model,
  )
}

/** The events of a file that is parsed already, with what was found wrong until then. */
export function historyIn({ file, problems }: Parsed, model: AnyModel): HistoryFile {
  if (file === undefined) return { events: [], problems }
  if (!Array.isArray(file.value)) {
    const found = shown(file.value)
    return {
      events: [],
      problems: [...problems, problemAt(file, [], { code: "wrong-type", data: { expected: "list", found } })],
    }
  }
  const entries = file.value.map((_, index) => readEntry(file, index, model))
  return {
    file,
    events: entries.flatMap(({ event }, index) => (event === undefined ? [] : [{ event, file, index }])),
    problems: [...problems, ...entries.flatMap((entry) => entry.problems)],
  }
}

function readEntry(
  file: ParsedFile,
  index: number,
  model: AnyModel,
): { readonly event?: HistoryEvent; readonly problems: readonly Problem[] } {
  const entry = decode(HistoryEntry, file, [index])
  const raw: unknown = Array.isArray(file.value) ? file.value[index] : undefined
  if (!isMap(raw)) return { problems: entry.problems }
  const known = Object.keys(model.events)
  const type = raw["type"]
  const unknownType: readonly Problem[] =
    typeof type === "string" && type !== "" && !known.includes(type)
      ? [
          problemAt(file, [index, "type"], {
            code: "unknown-event-type",
            data: { found: type, known, ...withNearest(type, known) },
          }),
        ]
      : []
  const written = raw["version"] ?? 1
  const { payload, remarks } = decodedPayload(
    type,
    raw["payload"],
    model,
    Number.isInteger(written) ? Number(written) : 1,
  )
  const problems = [
    ...entry.problems,
    ...unknownType,
    ...remarks.map(({ finding, within = [], side = "value" }) =>
      problemAt(file, [index, ...within], finding, { side }),
    ),
  ]
  return problems.length > 0 || entry.value === undefined
    ? { problems }
    : { event: { ...inCurrentVersion(entry.value, model), payload }, problems }
}

/** The entry with the version that its payload is of once it is read. */
function inCurrentVersion(entry: HistoryEntry, model: AnyModel): HistoryEntry {
  const current = model.events[entry.type]?.version
  return entry.version === undefined || current === undefined ? entry : { ...entry, version: current }
}
