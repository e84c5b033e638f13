/**
 * Attribute text: any text as an attribute of a CloudEvent, which may hold no control character. Those, and the per cent sign
 * itself, are written as in an address: `%0A`. What is read back is what was written.
 */

// CloudEvents 1.0.2, "Type System": a String has no control characters and no code points that are no characters.
const forbidden = /[%\u0000-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}]/gu
// Nearly all text is plain, and this is asked five times for each entry of a log.
const plain = /^[ !-$&-~]*$/

export function attributeText(text: string): string {
  return plain.test(text) ? text : text.replace(forbidden, encodeURIComponent)
}

/** The text that an attribute stands for; undefined where it was never written here: half a character, half an escape. */
export function textOfAttribute(attribute: string): string | undefined {
  if (plain.test(attribute)) return attribute
  if (/\p{Surrogate}/u.test(attribute)) return undefined
  try {
    return decodeURIComponent(attribute)
  } catch {
    return undefined
  }
}
