/** Canonical JSON: the one text of a value (RFC 8785, the JSON Canonicalization Scheme), so that equal values have equal hashes. */
import { configure } from "safe-stable-stringify"

// Fields by UTF-16 code units, numbers and texts as ECMAScript writes them: what the scheme asks for.
const serialize = configure({ deterministic: true, strict: true })
/** How half a character is written; in a text that speaks of one, the backslash is itself escaped. */
const halfCharacter = /(?<!\\)(?:\\\\)*\\ud[89a-f]/

/** The value's canonical text. Throws a `RangeError` for what is no JSON: a number that is not finite, half a character, nothing at all. */
export function canonicalText(value: unknown): string {
  const text = serialized(value)
  if (text === undefined) throw new RangeError(`No JSON: ${String(value)}`)
  if (text.includes("\\ud") && halfCharacter.test(text)) throw new RangeError("No JSON: a text holds half a character")
  return text
}

function serialized(value: unknown): string | undefined {
  try {
    return serialize(value)
  } catch (error) {
    throw new RangeError(`No JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
