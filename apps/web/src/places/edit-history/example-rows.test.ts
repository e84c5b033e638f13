import type { RowResult } from "@laksana/results"
import { expect, test } from "vitest"
import { fateCounts, fateOf, pairedRows } from "./example-rows.ts"

const row = (change: RowResult["change"], more: Partial<RowResult> = {}): RowResult => ({
  change,
  event: null,
  type: "TeamMeetingHeld",
  process: "TeamMeetingHeld",
  fact: change === "new" ? null : "2024-01-01",
  otherwise: change === "vanished" ? null : "2024-02-01",
  payload: {},
  amended: null,
  cause: null,
  ...more,
})

const told = (events: readonly RowResult[]) => ({ example: { draw: 0, events } })

test("what was edited is told so, whatever it did; what says something else is not told to stay", () => {
  expect(fateOf(row("vanished", { cause: { kind: "edit", edit: 0 } }))).toBe("edit")
  expect(fateOf(row("kept", { amended: { completeness: 1 } }))).toBe("amended")
  expect(fateOf(row("kept"))).toBe("kept")
})

test("rows in which nothing differs are left out; edited ones come first, then those that differ most", () => {
  const events = [
    row("kept", { type: "StaffLeft" }),
    row("moved", { type: "A" }),
    row("moved", { type: "B" }),
    row("new", { type: "B" }),
    row("vanished", { type: "C", cause: { kind: "edit", edit: 0 } }),
  ]
  expect(pairedRows(told(events), ({ type }) => type).map(({ title, isEdited }) => [title, isEdited])).toEqual([
    ["C", true],
    ["B", false],
    ["A", false],
  ])
  expect(fateCounts(told(events))).toEqual({ edit: 1, moved: 2, vanished: 0, new: 1, amended: 0, kept: 1 })
})
