import type { HistoryEvent } from "@laksana/core"
import { expect, test } from "vitest"
import { correctionEntry, patchOf } from "./correction-entry.ts"
import { emptyDraft, entryOf } from "./entry-draft.ts"
import { whenDraft, whenOf } from "./when-draft.ts"

const day = whenDraft("2024-03-25")

test.each([
  [{ exactness: "day" }, "2024-03-25"],
  [{ exactness: "day", day: "2024-02-30" }, undefined],
  [{ exactness: "month" }, { month: "2024-03" }],
  [{ exactness: "month", month: "2024-13" }, undefined],
  [{ exactness: "year" }, { year: 2024 }],
  [{ exactness: "year", year: "24" }, undefined],
  [{ exactness: "between", from: "2024-01-01", to: "2024-06-30" }, { between: ["2024-01-01", "2024-06-30"] }],
  [{ exactness: "between", from: "2024-07-01", to: "2024-06-30" }, undefined],
  [{ exactness: "unknown" }, {}],
] as const)("a date is as exact as it is known: %j", (changes, when) => {
  expect(whenOf({ ...day, ...changes })).toEqual(when)
})

const draft = emptyDraft("SocializationHeld", "2024-03-25", "paser", "2024-04-01")

test("what is left empty is left out, and a title is what its kind is called", () => {
  expect(entryOf({ ...draft, recorded: "" }, { formality: "formal" })).toEqual({
    type: "SocializationHeld",
    jurisdiction: "paser",
    occurred: "2024-03-25",
    status: "occurred",
    evidence: "external",
    title: { en: "A socialisation is held", id: "Sosialisasi dilaksanakan" },
    payload: { formality: "formal" },
  })
})

test("a source has its place, a paragraph that is a number as one", () => {
  const placed = { ...draft, document: "suhartini", section: " P ", paragraph: "4", title: { en: "A", id: "B" } }
  expect(entryOf(placed, {})).toMatchObject({
    recorded: "2024-04-01",
    source: { document: "suhartini", section: "P", paragraph: 4 },
    title: { en: "A", id: "B" },
  })
  expect(entryOf({ ...placed, paragraph: "4a" }, {})).toMatchObject({ source: { paragraph: "4a" } })
  expect(entryOf({ ...placed, document: "" }, {})).not.toHaveProperty("source")
})

const target: HistoryEvent = {
  id: "a",
  type: "HackathonHeld",
  jurisdiction: "paser",
  occurred: "2024-01-01",
  recorded: "2024-01-02",
  status: "occurred",
  evidence: "paper",
  source: { document: "suhartini" },
  title: { en: "Held", id: "Diadakan" },
  payload: { teams: 3, where: "hall" },
}

test("an amendment rests on what it amends, and says only what is otherwise", () => {
  const payload = patchOf(target.payload, { teams: 4 })
  const correction = {
    kind: "amended",
    reason: "miscounted",
    recorded: "2024-05-01",
    occurred: undefined,
    payload,
  } as const
  expect(correctionEntry(correction, target, ["a", "a-amended-1"])).toEqual({
    id: "a-amended-2",
    type: "Amended",
    jurisdiction: "paser",
    occurred: "2024-05-01",
    recorded: "2024-05-01",
    status: "occurred",
    evidence: "paper",
    source: { document: "suhartini" },
    title: { en: "Amended: Held", id: "Diperbaiki: Diadakan" },
    payload: { event: "a", payload: { teams: 4, where: null }, reason: "miscounted" },
  })
  expect(patchOf(target.payload, { where: "hall", teams: 3 })).toBeUndefined()
})

test("a retraction says why, and nothing else", () => {
  const correction = { kind: "retracted", reason: "never", recorded: "2024-05-01", occurred: undefined } as const
  expect(correctionEntry({ ...correction, payload: undefined }, target, [])).toMatchObject({
    id: "a-retracted-1",
    type: "Retracted",
    payload: { event: "a", reason: "never" },
  })
})
