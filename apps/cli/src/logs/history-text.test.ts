import { readFileSync } from "node:fs"
import { writtenEntries } from "@laksana/scenario"
import { canonicalText, type EventData } from "@laksana/store"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { historyText } from "./history-text.ts"

const paser = readFileSync(new URL("../../../../scenarios/paser/history.yaml", import.meta.url), "utf8")
const entriesOf = (text: string): readonly EventData[] =>
  writtenEntries({ path: "", text }).map(({ written }) => JSON.parse(canonicalText(written)) as EventData)
const recorded = entriesOf(paser)

const added = (id: string): EventData => ({
  id,
  type: "SocializationHeld",
  jurisdiction: "paser",
  occurred: "2024-11-05",
  recorded: "2024-11-24",
  status: "occurred",
  evidence: "external",
  source: { paragraph: 2, document: "suhartini", section: "D" },
  title: { en: "Told", id: "Disosialisasikan" },
  payload: { formality: "formal", reach: 0.4 },
})

describe("the history text of a stream", () => {
  test("is the text that its entries came from, byte for byte", () => {
    expect(historyText(recorded, [paser])).toBe(paser)
    expect(historyText(recorded, ["- id: other\n", paser])).toBe(paser)
  })

  test("with an entry recorded since is that text and the entry after an empty line, its keys in the order of the house", () => {
    expect(historyText([...recorded, added("told")], [paser])).toBe(`${paser}
- id: told
  type: SocializationHeld
  jurisdiction: paser
  occurred: 2024-11-05
  recorded: 2024-11-24
  status: occurred
  evidence: external
  source: { document: suhartini, section: D, paragraph: 2 }
  title: { en: Told, id: Disosialisasikan }
  payload: { formality: formal, reach: 0.4 }
`)
  })

  test("has an entry that was recorded between two of the text's between them, and their comments stay where they were", () => {
    const [first, ...others] = recorded
    if (first === undefined) throw new Error("The history has entries.")
    const text = historyText([first, added("told"), ...others], [paser])
    expect(entriesOf(text).map(({ id }) => id)).toEqual([first.id, "told", ...others.map(({ id }) => id)])
    expect(text.split("\n").filter((line) => line.startsWith("#"))).toEqual(
      paser.split("\n").filter((line) => line.startsWith("#")),
    )
  })

  test("without a text that fits is written anew", () => {
    expect(entriesOf(historyText(recorded.toReversed(), [paser]))).toEqual(recorded.toReversed())
    expect(historyText([], [])).toBe("[]\n")
    expect(entriesOf(historyText([added("told")], ["# nothing yet\n[]\n"]))).toEqual([added("told")])
    expect(entriesOf(historyText([added("a"), added("b")], ["- {id: a, type: x}\n"]))).toEqual([added("a"), added("b")])
  })

  test.each([
    ["lines ended as on Windows", "- id: a\r\n  type: T\r\n- id: c # last\r\n  type: T\r\n"],
    ["no end of the last line", "- id: a\n  type: T\n\n- id: c\n  type: T"],
    ["a block of text at the end of an entry", "- id: a\n  type: T\n- id: c\n  type: |\n    T\n"],
    ["an indented list", "  - id: a\n    type: T\n  - id: c\n    type: T\n"],
    ["a list on one line", "[{ id: a, type: T }, { id: c, type: T }]\n"],
    ["an end of the document", "---\n- id: a\n  type: T\n- id: c\n  type: T\n...\n"],
    ["an entry that another repeats", "- &one\n  id: a\n  type: T\n- <<: *one\n  id: c\n"],
  ])("reads as the stream's entries again, from a text with %s", (_what, text) => {
    const [a, c] = entriesOf(text)
    if (a === undefined || c === undefined) throw new Error("The text has two entries.")
    for (const entries of [[a, c], [a, added("b"), c], [added("b"), a, c], [a, c, added("b")], [c, a], [a]]) {
      expect(entriesOf(historyText(entries, [text]))).toEqual(entries)
    }
  })

  test("reads as the stream's entries again, whatever was recorded, wherever", () => {
    const places = fc.array(fc.nat({ max: recorded.length }), { maxLength: 6 })
    fc.assert(
      fc.property(places, (at) => {
        const entries = [...recorded]
        for (const [i, place] of at.entries()) entries.splice(place, 0, added(`told-${i}`))
        expect(entriesOf(historyText(entries, [paser]))).toEqual(entries)
      }),
      { numRuns: 8 },
    )
  })
})
