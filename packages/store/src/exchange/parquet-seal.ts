/**
 * Parquet seal: the SHA-256 of a Parquet file in its own footer, taken with zeros in its place. A file is read only if its seal is
 * right: readers of Parquet trust the sizes and counts they find, and one that was changed can keep them busy without end.
 */
import { hash } from "node:crypto"

const key = "laksana.sha256:"
const digits = 64
/** The seal is among the last things in a footer; so far from the end of the file it is looked for. */
const reach = 4096

/** What a footer says under that key before it is sealed. */
export const sealPlace = { key: "laksana.seal", value: `${key}${"0".repeat(digits)}` }

/** The file with its seal in the place that was left for it. */
export function withSeal(file: Uint8Array): Uint8Array {
  const at = placeIn(file)
  if (at === undefined) throw new RangeError("The file has no place for a seal.")
  const sealed = file.slice()
  sealed.set(new TextEncoder().encode(hash("sha256", file)), at)
  return sealed
}

export type SealProblem =
  /** It has no seal: it was cut off, or something else wrote it. */
  | { readonly code: "no-seal" }
  /** It is not the file that was sealed. */
  | { readonly code: "digest-differs"; readonly expected: string; readonly found: string }

/** What is wrong with a file that should have been sealed. */
export function problemWithSeal(file: Uint8Array): SealProblem | undefined {
  const at = placeIn(file)
  if (at === undefined) return { code: "no-seal" }
  const expected = latin.decode(file.subarray(at, at + digits))
  const unsealed = file.slice()
  unsealed.fill("0".charCodeAt(0), at, at + digits)
  const found = hash("sha256", unsealed)
  return found === expected ? undefined : { code: "digest-differs", expected, found }
}

// One character for each byte, whatever it is.
const latin = new TextDecoder("latin1")

/** Where the seal's digits begin. */
function placeIn(file: Uint8Array): number | undefined {
  const from = Math.max(0, file.length - reach)
  const found = latin.decode(file.subarray(from)).lastIndexOf(key)
  const at = from + found + key.length
  return found === -1 || at + digits > file.length ? undefined : at
}
