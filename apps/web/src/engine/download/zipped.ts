/** Zipped: the files of a case in one archive, in a folder of the case's name. The same files give the same bytes. */
import type { SourceFile } from "@laksana/scenario"
import { strToU8, zipSync } from "fflate"

/** The earliest day that an archive can hold: no clock is read. */
const noDay = "1980-01-01T12:00:00"

export function zipped(id: string, files: readonly SourceFile[]): Uint8Array {
  const entries = files.map((file) => [`${id}/${safe(file.path)}`, strToU8(fileText(file))] as const)
  return zipSync(Object.fromEntries(entries), { mtime: noDay, level: 6 })
}

/** Of a long history out of a log, whose text is a line an entry, a list, as a history file is one. */
const fileText = ({ text, entries }: SourceFile): string =>
  entries === undefined ? text : `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`

/** Within the folder whatever the path says. */
const safe = (path: string): string =>
  path
    .split(/[/\\]/)
    .filter((part) => part !== "" && part !== "." && part !== "..")
    .join("/")
