/** Sequences: what one event changes of what an earlier one left, and what events mean that name nothing. */
import { describe, expect, test } from "vitest"
import type { HistoryEvent } from "../events/envelope.ts"
import { recordFold } from "../record-fold.ts"
import { replayBulk } from "../replay/bulk.ts"
import { eventOf } from "../testing.ts"
import { entry, lookUp } from "./entries.ts"
import { phaseBearing, phasesOf } from "./phases.ts"
import { agenciesRevised, currentGuideline, currentTeam, observedShare, vacancyOf } from "./readings.ts"
import { emptyRecord } from "./record.ts"
import { unitMeant } from "./staffing.ts"
import { emptyTable } from "./table.ts"

const recordOf = (...events: readonly HistoryEvent[]) => replayBulk(recordFold, events)

describe("regulations", () => {
  const enacted = (id: string, more: object = {}) =>
    eventOf("RegulationEnacted", { regulation: id, number: id, level: "regency", ...more }, { id })
  const amended = (id: string, more: object) => eventOf("GuidelineAmended", more, { id })

  test("an event that names none means the last guideline enacted in its jurisdiction", () => {
    const record = recordOf(
      enacted("old", { guideline: true }),
      enacted("new", { guideline: true }),
      enacted("other"),
      amended("a", { fills: ["x"] }),
    )
    expect(record.current.guideline).toEqual({ paser: "new" })
    expect(record.regulations["new"]?.filled).toEqual({ x: "a" })
    expect(currentGuideline(record, "paser")).toEqual({ id: "new", regulation: record.regulations["new"] })
    expect(currentGuideline(record, "kaltim")).toBeNull()
  })

  test("an enactment keeps the parent and the completeness already stated, unless it states others", () => {
    const first = enacted("r", { parent: "p", completeness: 0.5, guideline: true })
    expect(recordOf(first, enacted("r")).regulations["r"]).toMatchObject({
      parent: "p",
      completeness: 0.5,
      guideline: true,
    })
    expect(recordOf(first, enacted("r", { parent: "q", completeness: 0.75 })).regulations["r"]).toMatchObject({
      parent: "q",
      completeness: 0.75,
    })
  })

  test("amendments each close their share of what is still missing; one that states no share leaves it", () => {
    const record = recordOf(
      enacted("r", { guideline: true, completeness: 0.2 }),
      amended("a", { coverage: 0.5 }),
      amended("b", {}),
      amended("c", { coverage: 0.25 }),
    )
    expect(record.regulations["r"]?.completeness).toBeCloseTo(1 - 0.8 * 0.5 * 0.75, 12)
  })

  test("a gap seen again is open again, and a gap filled is no gap", () => {
    const gap = (id: string) => eventOf("GuidelineGapObserved", { regulation: "r", missing: ["x"] }, { id })
    const filled = recordOf(enacted("r", { guideline: true }), gap("g1"), amended("a", { fills: ["x"] }))
    expect(filled.regulations["r"]).toMatchObject({ gaps: {}, filled: { x: "a" } })
    const open = recordOf(enacted("r", { guideline: true }), gap("g1"), amended("a", { fills: ["x"] }), gap("g2"))
    expect(open.regulations["r"]).toMatchObject({ gaps: { x: "g2" }, filled: {} })
  })

  test("an enactment elsewhere moves a regulation first spoken of here", () => {
    const gap = eventOf("GuidelineGapObserved", { regulation: "r", missing: [] }, { jurisdiction: "kaltim" })
    expect(recordOf(gap, enacted("r")).regulations["r"]?.jurisdiction).toBe("paser")
  })
})

describe("plans", () => {
  test("keep their title until another is given", () => {
    const scheduled = (id: string, title?: string) =>
      eventOf("PlanScheduled", { plan: "p", ...(title === undefined ? {} : { title }) }, { id, status: "planned" })
    const record = recordOf(scheduled("a", "First"), scheduled("b"))
    expect(record.plans["p"]).toMatchObject({ title: "First", adopted: {} })
    expect(Object.keys(record.plans["p"]?.scheduled ?? {})).toEqual(["a", "b"])
    expect(recordOf(scheduled("a", "First"), scheduled("b", "Second")).plans["p"]?.title).toBe("Second")
    expect(record.intentions).toEqual({})
  })
})

describe("teams", () => {
  test("an event that names none means the last team formed in its jurisdiction", () => {
    const formed = (team: string, jurisdiction: string) => eventOf("TeamFormed", { team }, { id: team, jurisdiction })
    const record = recordOf(
      formed("old", "paser"),
      formed("new", "paser"),
      formed("far", "kaltim"),
      eventOf("TeamMeetingHeld", {}, { id: "m" }),
    )
    expect(record.current.team).toEqual({ paser: "new", kaltim: "far" })
    expect(Object.keys(record.teams["new"]?.meetings ?? {})).toEqual(["m"])
    expect(currentTeam(record, "paser")).toEqual({ id: "new", team: record.teams["new"] })
    expect(currentTeam({ ...record, teams: {} }, "paser")).toBeNull()
    expect(currentTeam(record, "nowhere")).toBeNull()
    expect(currentGuideline({ ...record, current: { team: {}, guideline: { paser: "gone" } } }, "paser")).toBeNull()
  })

  test("who leaves and joins in one event is in; a team formed again without a list has an unknown roster", () => {
    const record = recordOf(
      eventOf("TeamFormed", { team: "t", formedBy: "x", purpose: "y", members: ["a", "b"] }, { id: "f" }),
      eventOf("MembersChanged", { left: ["a", "b"], joined: ["a"] }, { id: "c" }),
    )
    expect(record.teams["t"]?.roster).toEqual({ a: "c" })
    const again = recordOf(
      eventOf("TeamFormed", { team: "t", formedBy: "x", purpose: "y", members: ["a"] }, { id: "f" }),
      eventOf("TeamFormed", { team: "t" }, { id: "g", jurisdiction: "kaltim" }),
    )
    expect(again.teams["t"]).toMatchObject({
      jurisdiction: "kaltim",
      formedBy: null,
      purpose: null,
      rosterKnown: false,
      formed: { event: "g" },
    })
  })
})

describe("staffing", () => {
  const counted = (unit: string, posts: readonly (readonly [string, number, number])[], jurisdiction = "paser") =>
    eventOf(
      "StaffingObserved",
      { unit, posts: posts.map(([post, filled, required]) => ({ post, filled, required })) },
      { id: unit, jurisdiction },
    )
  const appointed = (more: object) => eventOf("StaffAppointed", more, { id: "in" })
  const left = (more: object) => eventOf("StaffLeft", more, { id: "out" })
  const filledIn = (record: ReturnType<typeof recordOf>, unit: string) => {
    const { posts, unplaced } = record.staffing[unit] ?? { posts: {}, unplaced: Number.NaN }
    return { ...Object.fromEntries(Object.entries(posts).map(([post, { filled }]) => [post, filled])), unplaced }
  }
  const unit = counted("u", [
    ["b", 3, 5],
    ["a", 0, 1],
    ["c", 2, 1],
  ])

  test("departures that name no post empty the posts by name, and never below nobody", () => {
    expect(filledIn(recordOf(unit, left({ count: 4 })), "u")).toEqual({ a: 0, b: 0, c: 1, unplaced: 0 })
    expect(filledIn(recordOf(unit, left({ count: 7 })), "u")).toEqual({ a: 0, b: 0, c: 0, unplaced: -2 })
    expect(filledIn(recordOf(unit, left({})), "u")).toEqual({ a: 0, b: 2, c: 2, unplaced: 0 })
  })

  test("appointments that name no post fill the vacancies by name, and never beyond what is required", () => {
    expect(filledIn(recordOf(unit, appointed({ count: 2 })), "u")).toEqual({ a: 1, b: 4, c: 2, unplaced: 0 })
    expect(filledIn(recordOf(unit, appointed({ count: 4 })), "u")).toEqual({ a: 1, b: 5, c: 2, unplaced: 1 })
  })

  test("those that name a post change that post, appointments even beyond what is required", () => {
    expect(filledIn(recordOf(unit, appointed({ post: "c", count: 3 })), "u")).toEqual({ a: 0, b: 3, c: 5, unplaced: 0 })
    expect(filledIn(recordOf(unit, left({ post: "c", count: 3 })), "u")).toEqual({ a: 0, b: 3, c: 0, unplaced: -1 })
    expect(filledIn(recordOf(unit, appointed({ post: "z", count: 3 })), "u")).toEqual({ a: 0, b: 3, c: 2, unplaced: 3 })
  })

  test("a count replaces what was known of the posts it names, and of no other", () => {
    const record = recordOf(unit, { ...counted("u", [["a", 1, 2]]), id: "again", jurisdiction: "kaltim" })
    expect(record.staffing["u"]).toMatchObject({
      jurisdiction: "kaltim",
      posts: { a: { filled: 1, required: 2 }, b: { filled: 3, required: 5 } },
    })
    expect(Object.keys(record.staffing["u"]?.events ?? {})).toEqual(["u", "again"])
  })

  test("an event that names no unit means the first by name of its jurisdiction that has room", () => {
    const record = recordOf(
      counted("m", [["p", 1, 1]]),
      counted("k", [["p", 0, 0]]),
      counted("z", [
        ["p", 2, 2],
        ["q", 0, 1],
      ]),
      counted("a", [["p", 1, 9]], "kaltim"),
    )
    expect(unitMeant(record, "paser", 1)).toBe("z")
    expect(unitMeant(record, "paser", -1)).toBe("m")
    expect(unitMeant(record, "kaltim", 1)).toBe("a")
    expect(unitMeant(recordOf(counted("m", [["p", 1, 1]]), counted("k", [["p", 1, 1]])), "paser", 1)).toBe("k")
    expect(unitMeant(recordOf(counted("m", []), counted("k", [])), "paser", -1)).toBe("k")
    expect(unitMeant(record, "nowhere", 1)).toBe("nowhere")
  })

  test("vacancies of a post are never negative", () => {
    expect([vacancyOf({ filled: 1, required: 3 }), vacancyOf({ filled: 3, required: 1 })]).toEqual([2, 0])
  })
})

describe("phases", () => {
  const held = (id: string, status: HistoryEvent["status"]) => eventOf("TrainingHeld", {}, { id, status })
  const statusAfter = (...statuses: readonly HistoryEvent["status"][]) =>
    phasesOf(recordOf(...statuses.map((status, i) => held(`e${i}`, status))), "paser")["capacity-building"].status

  test("stand under way before absent before planned, in whatever order the events come", () => {
    expect(statusAfter("planned")).toBe("planned")
    expect(statusAfter("absent")).toBe("absent")
    expect(statusAfter("observed")).toBe("under-way")
    for (const pair of [
      ["planned", "absent"],
      ["absent", "planned"],
    ] as const)
      expect(statusAfter(...pair)).toBe("absent")
    for (const pair of [
      ["occurred", "absent"],
      ["absent", "occurred"],
      ["planned", "occurred"],
      ["occurred", "planned"],
    ] as const)
      expect(statusAfter(...pair)).toBe("under-way")
  })

  test("what only touches a phase leaves its status, whatever that is", () => {
    const support = eventOf("SupportActivity", { activity: "x" }, { id: "s" })
    for (const status of ["planned", "absent", "occurred"] as const) {
      const before = phasesOf(recordOf(held("h", status)), "paser")["capacity-building"]
      const after = phasesOf(recordOf(held("h", status), support), "paser")["capacity-building"]
      expect(after).toEqual({ ...before, related: { s: "SupportActivity" } })
    }
    expect(phasesOf(recordOf(support), "paser")["capacity-building"].status).toBe("not-started")
  })

  test.each([
    ["SocializationHeld", { formality: "formal" }, "socialization", true],
    ["SocializationHeld", { formality: "incidental" }, "socialization", false],
    ["SocializationHeld", {}, "socialization", true],
    ["DraftSocialized", {}, "socialization", false],
    ["RegulationEnacted", { guideline: true }, "technical-guidelines", true],
    ["GuidelineAmended", {}, "technical-guidelines", true],
    ["InstrumentIssued", {}, "technical-guidelines", true],
    ["GuidelineGapObserved", {}, "technical-guidelines", false],
    ["InstrumentPrepared", {}, "technical-guidelines", false],
    ["ResourcesAllocated", {}, "resource-allocation", true],
    ["StaffAppointed", {}, "resource-allocation", true],
    ["StaffingObserved", {}, "resource-allocation", false],
    ["StaffLeft", {}, "resource-allocation", false],
    ["TrainingHeld", {}, "capacity-building", true],
    ["SupportActivity", {}, "capacity-building", false],
    ["ProcessRevised", {}, "full-implementation", true],
    ["SkpAdjusted", {}, "full-implementation", true],
    ["MonitoringDone", {}, "full-implementation", true],
    ["ProcessLapsed", {}, "full-implementation", false],
    ["PlanScheduled", {}, "full-implementation", false],
    ["PlanAdopted", {}, "full-implementation", false],
  ])("%s %j speaks of %s; begins it: %s", (type, payload, phase, begins) => {
    expect(phaseBearing(type, payload)).toEqual({ phase, begins })
  })

  test.each([
    ["RegulationEnacted", {}],
    ["RegulationEnacted", { guideline: false }],
    ["CircularIssued", { guideline: true }],
    ["MeetingHeld", {}],
    ["TeaServed", {}],
    ["toString", {}],
  ])("%s %j speaks of none", (type, payload) => {
    expect(phaseBearing(type, payload)).toBeNull()
  })
})

describe("events that did not happen", () => {
  const tea = (status: HistoryEvent["status"], payload: unknown): HistoryEvent => ({
    ...eventOf("SupportActivity", { activity: "x" }, { id: "tea", status }),
    type: "TeaServed",
    payload,
  })
  const fact = { jurisdiction: "paser", occurred: "2024-01-01" }

  test("of a type that only a model knows: planned is an intention, absent an absence", () => {
    const intentions = { tea: { ...fact, type: "TeaServed" } }
    expect(recordOf(tea("planned", { cups: 3 }))).toEqual({ ...emptyRecord(), intentions })
    const absences = { tea: { ...fact, type: "TeaServed", where: { cups: 3 }, subject: null } }
    expect(recordOf(tea("absent", { cups: 3 }))).toEqual({ ...emptyRecord(), absences })
  })

  test("an absence is narrowed by the payload's texts, numbers and truths, and by nothing else in it", () => {
    const where = (payload: unknown) => recordOf(tea("absent", payload)).absences["tea"]?.where
    expect(where({ name: "x", cups: 3, hot: false, list: [1], nested: { a: 1 }, none: null })).toEqual({
      name: "x",
      cups: 3,
      hot: false,
    })
    for (const payload of [null, undefined, "text", 7]) expect(where(payload)).toEqual({})
  })

  test("an absence observed speaks of the phase of what was absent, as it is narrowed", () => {
    const absence = (where?: { formality: string }) =>
      phasesOf(
        recordOf(
          eventOf(
            "AbsenceObserved",
            { event: "SocializationHeld", ...(where === undefined ? {} : { where }) },
            { id: "a" },
          ),
        ),
        "paser",
      ).socialization
    expect(absence()).toMatchObject({ status: "absent", absent: { a: "SocializationHeld" } })
    expect(absence({ formality: "incidental" })).toMatchObject({
      status: "not-started",
      related: { a: "SocializationHeld" },
    })
  })
})

describe("entries", () => {
  test("are never what objects inherit", () => {
    expect(lookUp({}, "toString")).toBeUndefined()
    const table = emptyTable<number[]>()
    entry(table, "toString", () => [1]).push(2)
    expect(entry(table, "toString", () => [])).toEqual([1, 2])
  })

  test("share no part with the event they come from", () => {
    const occurred = { between: ["2024-01-01", "2024-01-31"], after: ["a"], before: ["b"] } as const
    const kept = recordOf(eventOf("TrainingHeld", {}, { id: "t", occurred })).trainings["t"]?.occurred
    expect(kept).toEqual(occurred)
    if (typeof kept !== "object") throw new Error("The date was not kept.")
    expect(kept).not.toBe(occurred)
    for (const part of ["between", "after", "before"] as const) expect(kept[part]).not.toBe(occurred[part])
    const bare = recordOf(eventOf("TrainingHeld", {}, { id: "t", occurred: { year: 2024 } })).trainings["t"]?.occurred
    expect(Object.keys(bare ?? {})).toEqual(["year"])
  })
})

describe("readings", () => {
  test("a share needs both a count and a total", () => {
    expect(observedShare({ value: null, count: null, of: 10 })).toBeNull()
    expect(observedShare({ value: null, count: null, of: null })).toBeNull()
    expect(observedShare({ value: 0, count: 5, of: 10 })).toBe(0)
  })

  test("agencies that lapse beyond those that revised leave none, and no debt", () => {
    const record = recordOf(
      eventOf("ProcessRevised", { agencies: 2 }, { id: "a" }),
      eventOf("ProcessLapsed", { agencies: 5 }, { id: "b" }),
    )
    expect(agenciesRevised(record, "paser")).toBe(0)
  })
})
