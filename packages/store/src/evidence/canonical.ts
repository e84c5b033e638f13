/** Canonical JSON: the one text of a value (RFC 8785, the JSON Canonicalization Scheme), so that equal values have equal hashes. */
import canonicalize from "canonicalize"

/** The value's canonical text. Throws a `RangeError` for what is no JSON: a number that is not finite, half a character, nothing at all. */
export function canonicalText(value: unknown): string {
  const text = serialized(value)
  if (text === undefined) throw new RangeError(`No JSON: ${String(value)}`)
  return text
}

function serialized(value: unknown): string | undefined {
  try {
    return canonicalize(value)
  } catch (error) {
    throw new RangeError(`No JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
