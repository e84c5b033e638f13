/** The history source of a stream: the same case whether it is read as a text or, where it is long, entry by entry. */
import { policyModel } from "@laksana/model"
import { readCase, type SourceFile } from "@laksana/scenario"
import type { EventData } from "@laksana/store"
import { expect, test } from "vitest"
import { laidOut } from "./case-in-log.ts"
import { historySource } from "./history-source.ts"

const met = (i: number, payload: EventData[string] = { attendance: 0.5 }): EventData => ({
  id: `m${i}`,
  type: "TeamMeetingHeld",
  jurisdiction: "town",
  occurred: { month: "2024-03" },
  recorded: "2024-04-01",
  status: "occurred",
  evidence: "external",
  title: { en: `Meeting ${i}: “yes”`, id: `Rapat ${i}` },
  payload,
})
const many = Array.from({ length: 1001 }, (_, i) => met(i))
const read = (history: SourceFile) => readCase({ id: "town", history }, policyModel)

test("a long stream is read entry by entry, and gives the case that its text gives", () => {
  const source = historySource("log:town", many, [])
  expect(source.entries).toBe(many)
  expect(source.text.split("\n")).toHaveLength(1002)
  expect(historySource("log:town", many.slice(1), []).entries).toBeUndefined()
  expect(read(source)).toEqual(read(laidOut("log:town", many, [])))
})

test("a mistake in it is placed at its entry", () => {
  const wrong = read(historySource("log:town", [...many, met(1001, { attendance: 2 })], []))
  expect(wrong).toMatchObject({ _tag: "Invalid", problems: [{ code: "out-of-range", file: "log:town", line: 1002 }] })
})
