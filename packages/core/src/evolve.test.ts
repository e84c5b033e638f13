/** What single events do to the record: facts, absences, intentions, and where each is kept. */
import { describe, expect, test } from "vitest"
import { contradictionsOf } from "./contradictions.ts"
import type { CoreEventType } from "./events/catalog.ts"
import { coreEventTypes } from "./events/declarations.ts"
import type { EventOf, HistoryEvent } from "./events/envelope.ts"
import { recordFold } from "./record-fold.ts"
import { phasesOf } from "./record/phases.ts"
import {
  agenciesRevised,
  currentGuideline,
  currentTeam,
  headcountOf,
  observedShare,
  vacanciesOf,
} from "./record/readings.ts"
import { emptyRecord } from "./record/record.ts"
import { replayBulk } from "./replay/bulk.ts"
import { eventOf } from "./testing.ts"

const recordOf = (...events: readonly HistoryEvent[]) => replayBulk(recordFold, events)
const perbup = eventOf(
  "RegulationEnacted",
  { regulation: "perbup", number: "9/2024", level: "regency", guideline: true, completeness: 0.5 },
  { id: "perbup", occurred: "2024-03-25" },
)

describe("status", () => {
  test("a planned event is an intention and no fact", () => {
    const record = recordOf({ ...perbup, status: "planned" })
    expect(record).toEqual({
      ...emptyRecord(),
      intentions: { perbup: { jurisdiction: "paser", occurred: "2024-03-25", type: "RegulationEnacted" } },
      phases: record.phases,
    })
    expect(phasesOf(record, "paser")["technical-guidelines"].status).toBe("planned")
  })

  test("an absent event is an absence, narrowed by its payload", () => {
    const record = recordOf(eventOf("SocializationHeld", { formality: "formal" }, { id: "none", status: "absent" }))
    expect(record.absences["none"]).toMatchObject({ type: "SocializationHeld", where: { formality: "formal" } })
    expect(record.socialization.formal).toEqual({})
    expect(phasesOf(record, "paser").socialization).toMatchObject({
      status: "absent",
      absent: { none: "SocializationHeld" },
    })
  })

  test("an event of a type that only a model knows is kept by type, and its payload is not", () => {
    const record = recordOf({ ...perbup, type: "TeaServed", payload: { cups: 3 } })
    expect(record).toEqual({
      ...emptyRecord(),
      other: { TeaServed: { perbup: { jurisdiction: "paser", occurred: "2024-03-25", status: "occurred" } } },
    })
  })
})

describe("standards", () => {
  test("a gap stands until an amendment or an instrument fills it; each names its event", () => {
    const gap = eventOf(
      "GuidelineGapObserved",
      { regulation: "perbup", missing: ["patterns", "formats"] },
      { id: "gap" },
    )
    const fill = eventOf("GuidelineAmended", { fills: ["formats"], coverage: 0.5 }, { id: "fill" })
    const record = recordOf(perbup, gap, fill)
    expect(record.regulations["perbup"]).toMatchObject({
      enacted: { event: "perbup", occurred: "2024-03-25" },
      completeness: 0.75,
      gaps: { patterns: "gap" },
      filled: { formats: "fill" },
    })
    expect(currentGuideline(record, "paser")?.id).toBe("perbup")
  })

  test("completeness stays unknown where no event states it", () => {
    const { completeness: _, ...payload } = { completeness: 0, regulation: "r", number: "1", level: "unit" as const }
    const record = recordOf(
      eventOf("RegulationEnacted", payload),
      eventOf("GuidelineAmended", { regulation: "r", coverage: 1 }),
    )
    expect(record.regulations["r"]?.completeness).toBeNull()
  })
})

describe("the team and its unit", () => {
  test("a roster follows who joins and leaves; an unnamed team is the jurisdiction's last formed", () => {
    const record = recordOf(
      eventOf("TeamFormed", { team: "tim", members: ["a", "b"] }, { id: "formed" }),
      eventOf("MembersChanged", { left: ["a"], joined: ["c"] }, { id: "change" }),
    )
    expect(currentTeam(record, "paser")).toMatchObject({
      id: "tim",
      team: { rosterKnown: true, roster: { b: "formed", c: "change" } },
    })
    expect(currentTeam(record, "kaltim")).toBeNull()
  })

  test("vacancies are what posts require and nobody fills", () => {
    const posts = [
      { post: "policy-analyst", filled: 3, required: 5 },
      { post: "manager", filled: 0, required: 1 },
      { post: "driver", filled: 2, required: 1 },
    ]
    const staffing = (...more: readonly HistoryEvent[]) =>
      recordOf(eventOf("StaffingObserved", { unit: "organisasi", posts }), ...more).staffing["organisasi"] ?? {
        posts: {},
      }
    expect(vacanciesOf(staffing())).toBe(3)
    expect(headcountOf(staffing())).toEqual({ filled: 5, required: 7 })
    const appointed = staffing(eventOf("StaffAppointed", { count: 2 }))
    expect(appointed).toMatchObject({ posts: { manager: { filled: 1 }, "policy-analyst": { filled: 4 } }, unplaced: 0 })
    expect(staffing(eventOf("StaffAppointed", { count: 5 }))).toMatchObject({ unplaced: 2 })
  })
})

describe("phases", () => {
  test("enactment begins the second phase and no other", () => {
    const statuses = Object.values(phasesOf(recordOf(perbup), "paser")).map(({ status }) => status)
    expect(statuses).toEqual(["not-started", "under-way", "not-started", "not-started", "not-started"])
    expect(phasesOf(recordOf(perbup), "kaltim")["technical-guidelines"].status).toBe("not-started")
  })

  test("an incidental socialisation is related to the first phase and does not begin it", () => {
    const told = eventOf("SocializationHeld", { formality: "incidental" }, { id: "told" })
    const absence = eventOf(
      "AbsenceObserved",
      { event: "SocializationHeld", where: { formality: "formal" } },
      { id: "none", status: "absent" },
    )
    expect(phasesOf(recordOf(told, absence), "paser").socialization).toEqual({
      status: "absent",
      underWay: {},
      absent: { none: "SocializationHeld" },
      planned: {},
      related: { told: "SocializationHeld" },
    })
  })
})

describe("readings", () => {
  test("a share is the value stated, or the count of the total", () => {
    expect(observedShare({ value: null, count: 159, of: 517 })).toBeCloseTo(0.3075, 4)
    expect(observedShare({ value: 0.5, count: 1, of: 10 })).toBe(0.5)
    expect(observedShare({ value: null, count: 1, of: null })).toBeNull()
    expect(observedShare({ value: null, count: 0, of: 0 })).toBeNull()
  })

  test("agencies revised are net of lapses, in their jurisdiction; an event that gives no number is one agency", () => {
    const record = recordOf(
      eventOf("ProcessRevised", { agencies: 3 }, { id: "a" }),
      eventOf("ProcessRevised", {}, { id: "b" }),
      eventOf("ProcessLapsed", {}, { id: "c" }),
      eventOf("ProcessRevised", { agencies: 9 }, { id: "d", jurisdiction: "kaltim" }),
    )
    expect(agenciesRevised(record, "paser")).toBe(3)
  })
})

describe("contradictions", () => {
  const reading = { en: "a typo", id: "salah ketik" }
  const claim = eventOf("ClaimMade", { about: "perbup", claim: "number", value: "9/2023" }, { id: "claim" })

  test("keep both claims; the event is chosen over the claim, whichever of them carries the link", () => {
    const expected = { others: [expect.objectContaining({ id: "claim" })], unknown: [], reading }
    for (const history of [
      [{ ...perbup, contradicts: [{ id: "claim", reading }] }, claim],
      [perbup, { ...claim, contradicts: [{ id: "perbup", reading }] }],
      [
        { ...perbup, contradicts: [{ id: "claim", reading }] },
        { ...claim, contradicts: [{ id: "perbup", reading }] },
      ],
    ]) {
      expect(contradictionsOf(history)).toEqual([{ ...expected, chosen: history[0] }])
    }
  })

  test("a claim has no effect on the record but to be kept", () => {
    const { claims, ...rest } = recordOf(perbup, claim)
    const { claims: _, ...without } = recordOf(perbup)
    expect(Object.keys(claims)).toEqual(["claim"])
    expect(rest).toEqual(without)
  })

  test("a link to nothing is kept as unknown", () => {
    expect(contradictionsOf([{ ...perbup, contradicts: [{ id: "nobody", reading }] }])).toMatchObject([
      { others: [], unknown: ["nobody"] },
    ])
  })
})

/** The least that each type's payload must say. */
const least: { readonly [T in CoreEventType]: EventOf<T>["payload"] } = {
  ReformMandated: { reform: "r", stages: [], level: "national" },
  StructureSimplified: { level: "national" },
  PositionsConverted: { level: "national" },
  RegulationEnacted: { regulation: "r", number: "1", level: "regency" },
  CircularIssued: { regulation: "r", number: "1", level: "regency" },
  DraftSocialized: { regulation: "r", audience: "a" },
  GuidelineGapObserved: { regulation: "r", missing: ["m"] },
  GuidelineAmended: {},
  InstrumentIssued: {},
  InstrumentPrepared: {},
  DeadlineSet: { regulation: "r", months: 12 },
  TeamFormed: { team: "t" },
  TeamMeetingHeld: {},
  MembersChanged: {},
  AttendanceObserved: { team: "t" },
  TaskNotExecuted: { by: "t", task: "x" },
  StaffingObserved: { unit: "u", posts: [] },
  StaffAppointed: {},
  StaffLeft: {},
  SocializationHeld: { formality: "formal" },
  ResourcesAllocated: {},
  TrainingHeld: {},
  PlanScheduled: { plan: "p" },
  PlanAdopted: {},
  ActionPlanIncluded: { plan: "p", item: "i" },
  SupportActivity: { activity: "a" },
  ProcessRevised: {},
  ProcessLapsed: {},
  SkpAdjusted: {},
  MonitoringDone: {},
  CommitmentSignalled: {},
  PilotDesignated: { places: [] },
  MonitoringCoordinated: { by: "b" },
  ElectionHeld: { office: "o" },
  LeaderSworn: { office: "o" },
  ReplacementRestricted: {},
  ReplacementFreed: {},
  StaffSworn: { kind: "k", count: 1 },
  MeetingHeld: { subject: "s" },
  IndicatorObserved: { indicator: "i" },
  AbsenceObserved: { event: "TrainingHeld" },
  ClaimMade: { about: "e", claim: "c" },
  Amended: { event: "e", reason: "r" },
  Retracted: { event: "e", reason: "r" },
}

test.each(coreEventTypes)("%s leaves a fact that names its event, unless it is a correction", (type) => {
  const record = recordOf(eventOf(type, least[type], { id: "the-event" }))
  const isCorrection = type === "Amended" || type === "Retracted"
  expect(JSON.stringify({ ...record, phases: {} }).includes("the-event")).toBe(!isCorrection)
})
