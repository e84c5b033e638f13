/** Seed number: a text as the whole number of 32 bits that examples are made from. */
import { streamKey } from "@laksana/engine"

/** A whole number of 32 bits is itself; any other text a number of its own, 0 or more. */
export function seedNumber(text: string): number {
  const number = Number(text)
  return /^(-[1-9]|\d)\d{0,9}$/.test(text) && (number | 0) === number ? number : streamKey(text, "check").a >>> 1
}
