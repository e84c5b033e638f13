/** Correcting: with or without the schemas, a case is put right as `effectiveHistory` does it. */
import { effectiveHistory, type HistoryEvent } from "@laksana/core"
import { expect, test } from "vitest"
import { correctorFor } from "./correcting.ts"

const told = (id: string, recorded: string, body: Pick<HistoryEvent, "type" | "payload">): HistoryEvent => ({
  id,
  jurisdiction: "here",
  occurred: recorded,
  recorded,
  status: "occurred",
  evidence: "assumption",
  title: { en: id, id },
  ...body,
})
const meeting = told("meeting", "2024-01-01", { type: "TeamMeetingHeld", payload: { attendance: 0.5 } })
const retracted = told("retracted", "2024-02-01", { type: "Retracted", payload: { event: "meeting", reason: "no" } })
const amendedTo = (attendance: number) =>
  told("amended", "2024-02-02", {
    type: "Amended",
    payload: { event: "meeting", payload: { attendance }, reason: "counted" },
  })

test.each([
  ["nothing is put right", [meeting], {}],
  ["an entry is retracted", [meeting, retracted], {}],
  ["an entry is amended", [meeting, amendedTo(0.7)], {}],
  ["an entry is amended to what its type does not allow", [meeting, amendedTo(7)], {}],
  ["an overlay amends an entry to what its type does not allow", [meeting], { later: [amendedTo(7)] }],
] as const)("where %s", async (_case, events, overlays) => {
  const correct = await correctorFor({ events, overlays })
  const laid = [...events, ...Object.values(overlays).flat()]
  expect(correct(laid)).toEqual(effectiveHistory(laid))
  expect(correct(laid, "2024-02-01")).toEqual(effectiveHistory(laid, "2024-02-01"))
})

test("without the check, an amendment is not guessed at", async () => {
  const correct = await correctorFor({ events: [meeting, retracted], overlays: {} })
  expect(() => correct([meeting, amendedTo(7)])).toThrow("TeamMeetingHeld")
})
