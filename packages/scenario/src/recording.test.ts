/** Recording: what the entries of a case say of each process, by type and by the fields that both name. */
import { describe, expect, test } from "vitest"
import type { Recording } from "./files/case-file.ts"
import { smallCase } from "./planted/read-files.ts"
import { smallModel } from "./planted/small-model.ts"
import { recordingOf } from "./recording.ts"

const entry = (event: string, coverage: Recording["coverage"], more: Partial<Recording> = {}): Recording => ({
  event,
  coverage,
  reason: { en: "x", id: "y" },
  ...more,
})
const told = (...entries: readonly Recording[]) => recordingOf(entries, smallModel)

const formal = "SocializationHeldFormal"
const incidental = "SocializationHeldIncidental"

test("the small case says of each process what its entry says, in the model's order", () => {
  expect(recordingOf(smallCase().recording, smallModel)).toEqual([
    { process: "TeamMeetingHeld", coverage: "none" },
    { process: formal, coverage: "complete" },
    { process: "ProcessRevised", coverage: "partial", share: [0.2, 0.6] },
  ])
})

describe("an entry concerns", () => {
  test("all processes of its type where it names no field", () => {
    expect(told(entry("SocializationHeld", "complete"))).toEqual([
      { process: formal, coverage: "complete" },
      { process: incidental, coverage: "complete" },
    ])
  })

  test("those whose own value of the field is the same, and no process that is named like it", () => {
    expect(told(entry("SocializationHeld", "none", { where: { formality: "incidental" } }))).toEqual([
      { process: incidental, coverage: "none" },
    ])
    expect(told(entry("SocializationHeldFormal", "complete"))).toEqual([])
    // Numbers and their texts are different values.
    expect(told(entry("ProcessRevised", "none", { where: { agencies: "1" } }))).toEqual([])
  })

  test("nothing of another type", () => {
    expect(told(entry("BridgeOpened", "complete"))).toEqual([])
  })
})

test("of entries for one process the last counts, share and all", () => {
  const partial = entry("SocializationHeld", "partial", { share: [0.1, 0.2] })
  const complete = entry("SocializationHeld", "complete", { where: { formality: "formal" } })
  expect(told(partial, complete)).toEqual([
    { process: formal, coverage: "complete" },
    { process: incidental, coverage: "partial", share: [0.1, 0.2] },
  ])
  expect(told(complete, partial).map(({ coverage }) => coverage)).toEqual(["partial", "partial"])
})

test("an entry that picks only some of a process's events leaves its record partial, with a share unknown", () => {
  const where = { formality: "formal", occasion: "a fair" }
  for (const coverage of ["complete", "none", "partial"] as const)
    expect(told(entry("SocializationHeld", coverage, { where }))).toEqual([{ process: formal, coverage: "partial" }])
  expect(told(entry("TeamMeetingHeld", "complete", { where: { attendance: 1 } }))).toEqual([
    { process: "TeamMeetingHeld", coverage: "partial" },
  ])
})
