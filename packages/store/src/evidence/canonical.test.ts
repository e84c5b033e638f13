/** Canonical text: the same as an independent implementation of the scheme gives, and refused where that refuses. */
import canonicalize from "canonicalize"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { canonicalText } from "./canonical.ts"

const anyText = fc.string({
  unit: fc.constantFrom(
    "a",
    "Z",
    "é",
    "\u20ac",
    "\u{1f600}",
    "\ufb33",
    "\\",
    '"',
    "\n",
    "\0",
    "\u007f",
    "\u2028",
    "\\ud",
    "d800",
    "/",
  ),
})
const anyValue = fc.jsonValue({ depthSize: "medium", stringUnit: "grapheme" })
const anyObject = fc.dictionary(anyText, fc.oneof(anyValue, anyText, fc.double()), { noNullPrototype: true })

test("any value has the text that an independent implementation gives it", () => {
  fc.assert(
    fc.property(fc.oneof(anyValue, anyObject), (value) => {
      const expected = attempt(() => canonicalize(value))
      expect(attempt(() => canonicalText(value))).toBe(expected)
    }),
    { numRuns: 2000 },
  )
})

/** Undefined where it is refused. */
function attempt(work: () => string | undefined): string | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

test("the example of RFC 8785, section 3.2.3, sorts its names by their UTF-16 code units", () => {
  const example = {
    "\u20ac": "Euro Sign",
    "\r": "Carriage Return",
    "\ufb33": "Hebrew Letter Dalet With Dagesh",
    "1": "One",
    "\ud83d\ude00": "Emoji: Grinning Face",
    "\u0080": "Control",
    "\u00f6": "Latin Small Letter O With Diaeresis",
  }
  const names = Object.values(JSON.parse(canonicalText(example)) as object)
  // A parser sorts the whole number first; the text itself shows where it stands.
  expect(names).toHaveLength(7)
  expect([...canonicalText(example).matchAll(/:"([A-Z][a-z]+)/g)].map(([, word]) => word)).toEqual([
    "Carriage",
    "One",
    "Control",
    "Latin",
    "Euro",
    "Emoji",
    "Hebrew",
  ])
})

describe("refused is", () => {
  test.each([
    ["a number that is not finite", { a: Number.NaN }],
    ["half a character", { a: ["\ud800"] }],
    ["half a character in a name", { "\udfff": 1 }],
    ["half a character after a backslash", "\\\ud800"],
    ["a function", { a: () => 1 }],
    ["nothing", undefined],
  ])("%s", (_, value) => {
    expect(() => canonicalText(value)).toThrow(RangeError)
  })

  test("not a text that only speaks of half a character", () => {
    expect(canonicalText("\\ud800")).toBe(String.raw`"\\ud800"`)
  })
})
