/** Exported: entries in a format that other tools take. Each holds every entry whole, and is read back so. */
import {
  cloudEventsText,
  csvText,
  dataPackage,
  type Extent,
  type LogEntry,
  ocelText,
  type PackageContents,
  parquetBytes,
} from "@laksana/store"
import type { DataFormat } from "../command/table/data-formats.ts"
import { exitCodes } from "../command/exit-code.ts"
import { type Loaded, loaded } from "../command/failure.ts"
import { isHistory } from "../recording/stream-names.ts"
import { unwritable } from "../words/log-export.ts"

export type Exported =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  /** A folder of files, by path within it. */
  | { readonly kind: "folder"; readonly files: Readonly<Record<string, string>> }

/** What is to be written, and how many entries it holds. */
export interface ExportedEntries {
  readonly content: Exported
  readonly entries: number
}

export interface ToExport {
  /** A whole log, or one whole stream. */
  readonly entries: readonly LogEntry[]
  readonly extent: Extent
  /** What a data package says of itself and holds beside the entries. */
  readonly about: () => Promise<Omit<PackageContents, "entries">>
}

export async function exported(
  format: DataFormat,
  { entries, extent, about }: ToExport,
): Promise<Loaded<ExportedEntries>> {
  const done = (content: Exported, held = entries.length) => loaded({ content, entries: held })
  switch (format) {
    case "csv":
      return done({ kind: "text", text: csvText(entries) })
    case "cloudevents":
      return done({ kind: "text", text: cloudEventsText(entries, extent) })
    case "parquet":
      return done({ kind: "bytes", bytes: parquetBytes(entries) })
    case "ocel": {
      // What is no history has no events that a process is mined from.
      const events = entries.filter(({ stream }) => isHistory(stream) && !stream.startsWith("$"))
      const writing = ocelText(events)
      if (writing._tag === "Written") return done({ kind: "text", text: writing.text }, events.length)
      return { _tag: "Refused", code: writing.code, ...unwritable(writing), exit: exitCodes.invalidInput }
    }
    case "datapackage": {
      const described = await about()
      return done({
        kind: "folder",
        files: dataPackage({ ...described, name: packageName(described.name), entries }),
      })
    }
  }
}

const packageName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9._-]+/g, "-")
