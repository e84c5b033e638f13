/** Texts: of every kind, to see what becomes of them in a file. */
import fc from "fast-check"

const awkward = [
  '"',
  "a\nb",
  "a\r\nb",
  "\r",
  ";",
  ",",
  "a,b;c",
  "=1+1",
  "+1",
  "-1",
  "@A1",
  "\tA",
  "'",
  "''=",
  "＝1",
  " ",
]

/** Letters of all scripts, quotes, line ends, separators, and what a spreadsheet takes for a formula. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom(...awkward, "\uFEFF", "%0A%", "\u001b[0m", "\uFFFE"),
)

/** What a stream, a recorder or an origin can be called. */
export const anyName: fc.Arbitrary<string> = anyText.filter((text) => text !== "" && !/[\0\p{Surrogate}]/u.test(text))
