/**
 * Seal: the last line of an export, a CloudEvent of its own that says how many entries came before, where the log ended, and the
 * SHA-256 of all bytes before it; so that a file that was cut off or changed is known by itself.
 */
import { Schema } from "effect"
import { canonicalText } from "../evidence/canonical.ts"
import { isJsonObject, jsonOf } from "./event-text.ts"

const sealType = "laksana.log.sealed"
// Events have streams for their source, so no event is taken for a seal whatever its type.
const sealSource = "urn:laksana:log"

const Seal = Schema.Struct({
  entries: Schema.Int,
  /** Of the last entry in the file. */
  head: Schema.Struct({ position: Schema.Int, hash: Schema.String }),
  /** Over all bytes before the seal's line. */
  sha256: Schema.String,
  /** Whether the entries are a whole log; otherwise they are one stream's, and their positions have gaps. */
  whole: Schema.Boolean,
})
export type Seal = typeof Seal.Type

const isSealData = Schema.is(Seal)

/** The line of a seal, without its end. */
export function sealLine(seal: Seal): string {
  const { sha256: id } = seal
  const attributes = { specversion: "1.0", id, source: sealSource, type: sealType, datacontenttype: "application/json" }
  return canonicalText({ ...attributes, data: seal })
}

/** Whether a line says that it is a seal. */
export function isSealLine(line: string): boolean {
  // A whole file is searched for seals; few lines need be read for that.
  if (!line.includes(sealType)) return false
  const value = jsonOf(line)
  return isJsonObject(value) && value["type"] === sealType && value["source"] === sealSource
}

/** The seal that a line is; undefined where it is none, or written in another way. */
export function sealOfLine(line: string): Seal | undefined {
  const value = jsonOf(line)
  const data = isJsonObject(value) ? value["data"] : undefined
  return isSealData(data) && sealLine(data) === line ? data : undefined
}
