/** Subjects: of each type, the entries of the record in which its place among other events shows. */
import { describe, expect, test } from "vitest"
import { coreEventTypes } from "../events/declarations.ts"
import { eventOf } from "../testing.ts"
import { independent, subjectsOf } from "./subjects.ts"

describe("the subjects of an event", () => {
  const named = { regulation: "r", team: "t", unit: "u", plan: "p" }
  const about = (type: string, payload: object = named, more: object = {}) =>
    subjectsOf({ ...eventOf("SupportActivity", { activity: "x" }, more), type, payload })

  const kinds: Record<string, readonly [string, readonly string[]]> = {
    regulation: [
      "r",
      ["RegulationEnacted", "CircularIssued", "GuidelineGapObserved", "GuidelineAmended", "InstrumentIssued"],
    ],
    team: ["t", ["TeamFormed", "TeamMeetingHeld", "MembersChanged", "AttendanceObserved"]],
    staffing: ["u", ["StaffingObserved", "StaffAppointed", "StaffLeft"]],
    plan: ["p", ["PlanScheduled", "PlanAdopted", "ActionPlanIncluded"]],
  }

  test.each(Object.entries(kinds))("of a kind that later events change: %s", (kind, [id, types]) => {
    for (const type of types) {
      expect(about(type)).toEqual([`${kind} in paser`, `${kind} ${id}`, `${kind} paser`])
      // Without a name, what the jurisdiction's last one is, or one under the jurisdiction's own name.
      expect(about(type, {})).toEqual([`${kind} in paser`, `${kind} paser`])
    }
  })

  test("of every other type, and of types that only a model knows, there are none", () => {
    const bearing = Object.values(kinds).flatMap(([, types]) => types)
    const others = coreEventTypes.filter((type) => !bearing.includes(type))
    expect(others.length + bearing.length).toBe(coreEventTypes.length)
    for (const type of [...others, "TeaServed"]) expect(about(type)).toEqual([])
  })

  test("of what did not happen there are none; a plan scheduled is an entry though it is planned", () => {
    expect(about("TeamFormed", named, { status: "absent" })).toEqual([])
    expect(about("TeamFormed", named, { status: "planned" })).toEqual([])
    expect(about("PlanScheduled", named, { status: "planned" })).toHaveLength(3)
  })
})

describe("two events are independent", () => {
  const team = (id: string, jurisdiction: string) => eventOf("TeamFormed", { team: id }, { jurisdiction })

  test("unless they have a subject in common, be it one of several", () => {
    expect(independent(team("a", "paser"), team("b", "paser"))).toBe(false)
    expect(independent(team("a", "paser"), team("a", "kaltim"))).toBe(false)
    expect(independent(team("kaltim", "paser"), team("b", "kaltim"))).toBe(false)
    expect(independent(team("a", "paser"), team("b", "kaltim"))).toBe(true)
    expect(independent(team("a", "paser"), eventOf("TrainingHeld", {}))).toBe(true)
    expect(independent(eventOf("TrainingHeld", {}), eventOf("TrainingHeld", {}))).toBe(true)
  })

  test("and, where one names nothing, unless the other is of its kind, wherever it is", () => {
    const unnamed = eventOf("TeamMeetingHeld", {}, { jurisdiction: "paser" })
    const far = { jurisdiction: "kaltim" }
    expect(independent(unnamed, team("t", "kaltim"))).toBe(false)
    expect(independent(team("t", "kaltim"), unnamed)).toBe(false)
    expect(independent(unnamed, eventOf("PlanAdopted", { plan: "p" }, far))).toBe(true)
    expect(independent(unnamed, eventOf("PlanAdopted", {}, far))).toBe(true)
    expect(independent(unnamed, eventOf("TrainingHeld", {}, far))).toBe(true)
    expect(independent(eventOf("TrainingHeld", {}, far), unnamed)).toBe(true)
  })
})
