/** Zipped: the files of a case in one archive, in a folder of the case's name. The same files give the same bytes. */
import type { SourceFile } from "@laksana/scenario"
import { strToU8, zipSync } from "fflate"

/** The earliest day that an archive can hold: no clock is read. */
const noDay = "1980-01-01T12:00:00"

export function zipped(id: string, files: readonly SourceFile[]): Uint8Array {
  const entries = files.map(({ path, text }) => [`${id}/${safe(path)}`, strToU8(text)] as const)
  return zipSync(Object.fromEntries(entries), { mtime: noDay, level: 6 })
}

/** Within the folder whatever the path says. */
const safe = (path: string): string =>
  path
    .split(/[/\\]/)
    .filter((part) => part !== "" && part !== "." && part !== "..")
    .join("/")
