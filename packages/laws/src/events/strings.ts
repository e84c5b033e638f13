/** Strings: texts within limits, from a small pool where that is allowed, so that names collide and read well. */
import fc from "fast-check"
import type { Limits } from "./limits.ts"

/** A string that keeps the limits; it shrinks to the first of the pool that does, else to the shortest. */
export function stringWithin(limits: Limits, pool: readonly string[]): fc.Arbitrary<string> {
  const fitting = pool.filter(
    (text) =>
      text.length >= limits.minLength &&
      text.length <= limits.maxLength &&
      limits.patterns.every((pattern) => pattern.test(text)),
  )
  if (fitting.length > 0) return fc.constantFrom(...fitting)
  const [pattern] = limits.patterns
  const matching = pattern === undefined ? undefined : matches(pattern)
  return matching ?? letters(limits)
}

function letters({ minLength, maxLength }: Limits): fc.Arbitrary<string> {
  return fc.string({
    unit: fc.constantFrom("a", "b", "1", "-"),
    minLength,
    maxLength: Math.min(maxLength, minLength + 4),
  })
}

/** Undefined for a pattern that strings cannot be made from; other strings may still be found to match it. */
function matches(pattern: RegExp): fc.Arbitrary<string> | undefined {
  try {
    return fc.stringMatching(pattern, { size: "xsmall" })
  } catch {
    return undefined
  }
}
