import { expect, test } from "vitest"
import { freeOf, interventionOf, later } from "./levers.ts"
import { scenarioFrom } from "./planted/read-files.ts"
import { validFiles } from "./planted/valid-files.ts"

const read = scenarioFrom(validFiles["soon.scenario.yaml"])
const [tell, meet, remind] = read._tag === "Read" ? (read.value.levers ?? []) : []
if (tell === undefined || meet === undefined || remind === undefined) throw new Error("The scenario has three levers.")

test("what is free of a lever is every day and number that its file allows", () => {
  expect(freeOf(tell)).toEqual({
    days: ["2025-03-15", "2025-06-15", "2025-09-15", "2025-12-15", "2026-03-15"],
    numbers: [{ name: "reach", values: [0.1, 0.3, 0.5, 0.7] }],
  })
  expect(freeOf(meet)).toEqual({ days: ["2025-04-01"], numbers: [{ name: "TeamMeetingHeld", values: [1, 2, 3] }] })
  expect(freeOf(remind)).toEqual({
    days: undefined,
    numbers: [
      { name: "below", values: [0.3, 0.6, 0.9] },
      { name: "lanes", values: [2, 4, 6] },
    ],
  })
})

test("a lever with what is decided of it is an intervention with its cost", () => {
  // 50 + 250 × (0.5 − 0.05) million.
  expect(interventionOf(tell, { day: "2025-09-15", numbers: { reach: 0.5 } })).toEqual({
    on: "2025-09-15",
    event: "SocializationHeld",
    payload: { formality: "formal", reach: 0.5 },
    cost: 162.5e6,
  })
  expect(interventionOf(meet, { day: "2025-04-01", numbers: { TeamMeetingHeld: 3 } })).toEqual({
    from: "2025-04-01",
    to: "2026-12-30",
    scale: { TeamMeetingHeld: 3 },
    cost: 40e6,
  })
  expect(interventionOf(remind, { numbers: { below: 0.6, lanes: 4 } })).toEqual({
    when: { indicator: "readiness", below: 0.6 },
    every: "half-year",
    event: "BridgeOpened",
    payload: { lanes: 4 },
    cost: 60e6,
  })
})

test("a decision that is put off moves the first day alone, and a window never ends before it begins", () => {
  const put = (months: number) => interventionOf(meet, { day: "2025-04-01", numbers: { TeamMeetingHeld: 2 } }, months)
  expect(put(6)).toMatchObject({ from: "2025-10-01", to: "2026-12-30" })
  expect(put(24)).toMatchObject({ from: "2027-04-01", to: "2027-04-01" })
})

test("months later is the same day, or the last of a shorter month", () => {
  expect(later("2025-01-31", 1)).toBe("2025-02-28")
  expect(later("2024-11-30", 3)).toBe("2025-02-28")
  expect(later("2023-12-31", 2)).toBe("2024-02-29")
  expect(later("2025-11-05", 14)).toBe("2027-01-05")
})
