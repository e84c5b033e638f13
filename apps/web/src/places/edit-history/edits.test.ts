import { expect, test } from "vitest"
import {
  editsOfEvent,
  isApplied,
  without,
  withAdded,
  withAmended,
  withMoved,
  withoutPreset,
  withPreset,
  withRemoved,
  withSet,
} from "./edits.ts"

test("edits stand in the order in which the command line puts them, so that they have the same numbers there", () => {
  let edits = withSet([], { scale: { TeamMeetingHeld: 2 } })
  edits = withSet(edits, { parameters: { attendance: 0.8 } })
  edits = withAdded(edits, "2024-05-01", "SocializationHeld", {}, [])
  edits = withAmended(edits, "c", { completeness: 1 })
  edits = withMoved(edits, "b", "2024-01-01")
  edits = withRemoved(edits, "a")
  expect(edits.map((edit) => Object.keys(edit)[0])).toEqual(["remove", "move", "amend", "on", "parameters", "scale"])
})

test("what is taken away is neither moved nor amended, and what is moved happens again", () => {
  const moved = withAmended(withMoved([], "a", "2024-01-01"), "a", { level: "regency" })
  expect(editsOfEvent(withRemoved(moved, "a"), "a")).toEqual({ isRemoved: true, to: undefined, payload: undefined })
  expect(editsOfEvent(withMoved(withRemoved([], "a"), "a", "2024-02-01"), "a")).toMatchObject({
    isRemoved: false,
    to: "2024-02-01",
  })
})

test("a day moved again takes the place of the day before it", () => {
  const edits = withMoved(withMoved(withMoved([], "a", "2024-01-01"), "b", "2024-01-01"), "a", "2024-03-01")
  expect(edits).toEqual([
    { move: "a", to: "2024-03-01" },
    { move: "b", to: "2024-01-01" },
  ])
})

test("two added events of one kind have ids of their own, also where the history has such an id already", () => {
  const type = "SocializationHeld"
  const edits = withAdded(
    withAdded([], "2024-01-01", type, {}, ["added-1-SocializationHeld"]),
    "2024-02-01",
    type,
    {},
    ["added-1-SocializationHeld"],
  )
  expect(edits.map((edit) => ("id" in edit ? edit.id : ""))).toEqual([
    "added-2-SocializationHeld",
    "added-3-SocializationHeld",
  ])
})

test("a preset is put in once, takes the place of other edits of its events, and is taken back whole", () => {
  const preset = [{ remove: "a" }, { scale: { MembersChanged: 0 } }]
  const before = [
    { move: "a", to: "2024-01-01" },
    { move: "b", to: "2024-01-01" },
  ]
  const edits = withPreset(withPreset(before, preset), preset)
  expect(edits).toEqual([{ remove: "a" }, { move: "b", to: "2024-01-01" }, { scale: { MembersChanged: 0 } }])
  expect(isApplied(edits, preset)).toBe(true)
  expect(isApplied(without(edits, 0), preset)).toBe(false)
  expect(withoutPreset(edits, preset)).toEqual([{ move: "b", to: "2024-01-01" }])
})
