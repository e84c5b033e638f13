/** Payloads: each type told in full, what of it may be left out, and what is refused in each field. */
import { Schema } from "effect"
import { describe, expect, test } from "vitest"
import { EvidenceGrade } from "../evidence.ts"
import { coreEvents } from "./catalog.ts"
import { coreEventTypes } from "./declarations.ts"
import { Status } from "./envelope.ts"
import { Count, Level, Share } from "./measures.ts"

type Fields = Readonly<Record<string, unknown>>
/** Fields that must be there, and fields that may. */
const full: { readonly [type: string]: readonly [Fields, Fields] } = {
  ReformMandated: [{ reform: "r", stages: ["s"], level: "national" }, {}],
  StructureSimplified: [{ level: "regency" }, {}],
  PositionsConverted: [{ level: "regency" }, { positions: 3 }],
  RegulationEnacted: [
    { regulation: "r", number: "9", level: "regency" },
    { parent: "p", guideline: true, completeness: 0.5 },
  ],
  CircularIssued: [{ regulation: "r", number: "9", level: "regency" }, { parent: "p" }],
  DraftSocialized: [{ regulation: "r", audience: "a" }, {}],
  GuidelineGapObserved: [{ regulation: "r", missing: ["m"] }, {}],
  GuidelineAmended: [{}, { regulation: "r", fills: ["f"], coverage: 0.5 }],
  InstrumentIssued: [{}, { regulation: "r", instruments: ["i"], coverage: 0.5 }],
  InstrumentPrepared: [{}, { instruments: ["i"] }],
  DeadlineSet: [{ regulation: "r", months: 12 }, { article: "7" }],
  TeamFormed: [{ team: "t" }, { formedBy: "f", purpose: "p", members: ["m"] }],
  TeamMeetingHeld: [{}, { team: "t", attendance: 0.5 }],
  MembersChanged: [{}, { team: "t", joined: ["a"], left: ["b"], changed: 2, handover: 0.5 }],
  AttendanceObserved: [{ team: "t" }, { attendance: 0.5, level: "low" }],
  TaskNotExecuted: [{ by: "b", task: "t" }, {}],
  StaffingObserved: [{ unit: "u", posts: [{ post: "p", filled: 1, required: 2 }] }, {}],
  StaffAppointed: [{}, { unit: "u", post: "p", count: 2 }],
  StaffLeft: [{}, { unit: "u", post: "p", count: 2 }],
  SocializationHeld: [{ formality: "formal" }, { audience: "a", reach: 0.5, occasion: "o" }],
  ResourcesAllocated: [{}, { share: 0.5, purpose: "p" }],
  TrainingHeld: [{}, { reach: 0.5, subject: "s" }],
  PlanScheduled: [{ plan: "p" }, { title: "t" }],
  PlanAdopted: [{}, { plan: "p" }],
  ActionPlanIncluded: [{ plan: "p", item: "i" }, {}],
  SupportActivity: [{ activity: "a" }, {}],
  ProcessRevised: [{}, { agencies: 2 }],
  ProcessLapsed: [{}, { agencies: 2 }],
  SkpAdjusted: [{}, { agencies: 2 }],
  MonitoringDone: [{}, { scope: "s" }],
  CommitmentSignalled: [{}, { by: "b", strength: 0.5 }],
  PilotDesignated: [{ places: ["p"] }, {}],
  MonitoringCoordinated: [{ by: "b" }, {}],
  ElectionHeld: [{ office: "o" }, {}],
  LeaderSworn: [{ office: "o" }, {}],
  ReplacementRestricted: [{}, { rule: "r" }],
  ReplacementFreed: [{}, { rule: "r" }],
  StaffSworn: [{ kind: "k", count: 2 }, {}],
  MeetingHeld: [{ subject: "s" }, { participants: 2, level: "province", forum: "f" }],
  IndicatorObserved: [{ indicator: "i" }, { count: 1, of: 2, value: 0.5, between: [0.1, 0.2], level: "low" }],
  AbsenceObserved: [{ event: "E" }, { where: { a: "x", b: 1, c: false }, subject: "s" }],
  ClaimMade: [{ about: "e", claim: "c" }, { value: 7 }],
  Amended: [
    { event: "e", reason: "r" },
    { occurred: { year: 2024 }, payload: { a: null } },
  ],
  Retracted: [{ event: "e", reason: "r" }, {}],
}

/** What no field of that kind may hold. Shares end at 1 and counts are whole, so 1.5 is neither. */
function wrongFor(value: unknown): readonly unknown[] {
  if (typeof value === "string") return ["", 7, null]
  if (typeof value === "number") return [-1, 1.5, "1"]
  if (typeof value === "boolean") return ["yes", 1]
  return Array.isArray(value) ? [[""], [{}], "x", {}] : ["x", 7, []]
}
/** A claim's value may be any text or number. */
const freeFields = new Set(["ClaimMade.value"])

describe("each type", () => {
  test("is in the catalog, at its first version", () => {
    expect(Object.keys(full).sort()).toEqual([...coreEventTypes].sort())
    expect(new Set(Object.values(coreEvents).map(({ version }) => version))).toEqual(new Set([1]))
  })

  test.each(Object.entries(full))("%s takes what it may hold, and refuses what it must not", (type, [needed, more]) => {
    const schema = Object.entries(coreEvents).find(([name]) => name === type)?.[1].payload
    if (schema === undefined) throw new Error(`There is no ${type}.`)
    const is = (payload: unknown) => Schema.is(schema)(payload)
    const whole = { ...needed, ...more }
    expect([is(needed), is(whole)]).toEqual([true, true])
    for (const field of Object.keys(needed)) {
      expect(is(Object.fromEntries(Object.entries(whole).filter(([name]) => name !== field))), field).toBe(false)
    }
    for (const [field, value] of Object.entries(whole)) {
      if (freeFields.has(`${type}.${field}`)) continue
      for (const wrong of wrongFor(value)) {
        expect(is({ ...whole, [field]: wrong }), `${field}: ${JSON.stringify(wrong)}`).toBe(false)
      }
    }
  })

  test("holds only words of its lists", () => {
    const holds = (type: keyof typeof coreEvents, payload: object) => Schema.is(coreEvents[type].payload)(payload)
    const formality = (word: string) => holds("SocializationHeld", { formality: word })
    expect(["formal", "incidental", "other"].map(formality)).toEqual([true, true, false])
    const attendance = (level: string) => holds("AttendanceObserved", { team: "t", level })
    expect(["low", "middle", "high", "none"].map(attendance)).toEqual([true, true, true, false])
    const seen = (level: string) => holds("IndicatorObserved", { indicator: "i", level })
    expect(["none", "low", "partial", "adequate", "high", "middle"].map(seen)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ])
    const post = (more: object) =>
      holds("StaffingObserved", { unit: "u", posts: [{ post: "p", filled: 1, required: 2, ...more }] })
    expect([{}, { filled: -1 }, { required: 0.5 }, { post: "" }].map(post)).toEqual([true, false, false, false])
    expect([7, "x", null].map((value) => holds("ClaimMade", { about: "e", claim: "c", value }))).toEqual([
      true,
      true,
      false,
    ])
    expect(holds("AbsenceObserved", { event: "E", where: { a: [] } })).toBe(false)
  })
})

test("measures end where they end", () => {
  const [isShare, isCount, isLevel] = [Schema.is(Share), Schema.is(Count), Schema.is(Level)]
  expect([0, 0.5, 1, -0.001, 1.001, Number.NaN].map((x) => isShare(x))).toEqual([true, true, true, false, false, false])
  expect([0, 7, -1, 0.5, Number.POSITIVE_INFINITY].map((x) => isCount(x))).toEqual([true, true, false, false, false])
  const levels = ["national", "province", "regency", "team", "unit", "agencies"]
  expect(levels.every((level) => isLevel(level))).toBe(true)
  expect(isLevel("village")).toBe(false)
})

test("an event has one of four statuses, and its evidence one of its grades", () => {
  expect(["occurred", "planned", "absent", "observed", "done", ""].map((status) => Schema.is(Status)(status))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ])
  expect(["paper", "hypothetical", "rumour", ""].map((grade) => Schema.is(EvidenceGrade)(grade))).toEqual([
    true,
    true,
    false,
    false,
  ])
})
