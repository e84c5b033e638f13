/** Reading: what comes of a file that somebody hands back: its entries, or why they are not believed, as data. */
import type { LogEntry } from "../log/entry.ts"

export interface Read {
  readonly _tag: "Read"
  readonly entries: readonly LogEntry[]
}

/** What is wrong with the file, and where. */
export type Refused<Problem> = { readonly _tag: "Refused" } & Problem

/** A file whose bytes are no UTF-8, which all text here is. */
export interface NotUtf8 {
  readonly code: "not-utf8"
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

/** The text of a file; undefined where its bytes are no UTF-8. */
export function textOf(file: Uint8Array | string): string | undefined {
  if (typeof file === "string") return file
  try {
    return decoder.decode(file)
  } catch {
    return undefined
  }
}
