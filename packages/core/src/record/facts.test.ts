/** Facts: exactly what each type of event leaves in the record, told in full and told in the least words. */
import { expect, test } from "vitest"
import type { CoreEventType } from "../events/catalog.ts"
import type { EventOf } from "../events/envelope.ts"
import { recordFold } from "../record-fold.ts"
import { replayBulk } from "../replay/bulk.ts"
import { eventOf } from "../testing.ts"
import type { When } from "../time/when.ts"
import { emptyRecord } from "./record.ts"

const occurred: When = { between: ["2024-01-01", "2024-01-31"], after: ["other"], before: ["another"] }
const fact = { jurisdiction: "paser", occurred }
const mention = { event: "e", occurred }

const regulation = {
  jurisdiction: "paser",
  kind: "regulation",
  number: null,
  level: null,
  parent: null,
  guideline: false,
  enacted: null,
  completeness: null,
  gaps: {},
  filled: {},
  completions: {},
}
const team = {
  jurisdiction: "paser",
  formed: null,
  formedBy: null,
  purpose: null,
  rosterKnown: false,
  roster: {},
  changes: {},
  meetings: {},
  attendance: {},
}
const staffing = { jurisdiction: "paser", posts: {}, unplaced: 0, events: { e: fact } }
const plan = { jurisdiction: "paser", title: null, scheduled: {}, adopted: {}, includes: {} }
const none = { formal: {}, incidental: {}, consultations: {} }

interface Told<T extends CoreEventType> {
  readonly type: T
  readonly payload: EventOf<T>["payload"]
  /** The parts of the record that are no longer empty. */
  readonly leaves: object
}
const told = <T extends CoreEventType>(
  type: T,
  payload: EventOf<T>["payload"],
  leaves: object,
): Told<CoreEventType> => ({
  type,
  payload,
  leaves,
})
const byEvent = (entry: object) => ({ e: { ...fact, ...entry } })
const circumstance = (kind: string, about: string | null, more: object = {}) => ({
  context: byEvent({ kind, about, places: [], count: null, ...more }),
})

const table: readonly Told<CoreEventType>[] = [
  told(
    "ReformMandated",
    { reform: "simplify", stages: ["one", "two"], level: "national" },
    { reforms: byEvent({ reform: "simplify", stages: ["one", "two"], level: "national" }) },
  ),
  told(
    "StructureSimplified",
    { level: "regency" },
    { restructurings: byEvent({ kind: "structure-simplified", level: "regency", positions: null }) },
  ),
  told(
    "PositionsConverted",
    { level: "regency", positions: 12 },
    { restructurings: byEvent({ kind: "positions-converted", level: "regency", positions: 12 }) },
  ),
  told(
    "PositionsConverted",
    { level: "regency" },
    { restructurings: byEvent({ kind: "positions-converted", level: "regency", positions: null }) },
  ),
  told(
    "RegulationEnacted",
    { regulation: "r", number: "9", level: "regency", parent: "p", guideline: true, completeness: 0.5 },
    {
      regulations: {
        r: {
          ...regulation,
          number: "9",
          level: "regency",
          parent: "p",
          guideline: true,
          enacted: mention,
          completeness: 0.5,
        },
      },
      current: { team: {}, guideline: { paser: "r" } },
    },
  ),
  told(
    "RegulationEnacted",
    { regulation: "r", number: "9", level: "regency" },
    { regulations: { r: { ...regulation, number: "9", level: "regency", enacted: mention } } },
  ),
  told(
    "CircularIssued",
    { regulation: "r", number: "9", level: "national", parent: "p" },
    {
      regulations: {
        r: { ...regulation, kind: "circular", number: "9", level: "national", parent: "p", enacted: mention },
      },
    },
  ),
  told(
    "DraftSocialized",
    { regulation: "r", audience: "staff" },
    { socialization: { ...none, consultations: byEvent({ regulation: "r", audience: "staff" }) } },
  ),
  told(
    "GuidelineGapObserved",
    { regulation: "r", missing: ["formats", "patterns"] },
    { regulations: { r: { ...regulation, gaps: { formats: "e", patterns: "e" } } } },
  ),
  told(
    "GuidelineAmended",
    { regulation: "r", fills: ["formats"], coverage: 0.5 },
    {
      regulations: {
        r: {
          ...regulation,
          filled: { formats: "e" },
          completions: byEvent({ kind: "amendment", contents: ["formats"], coverage: 0.5 }),
        },
      },
    },
  ),
  told(
    "GuidelineAmended",
    {},
    {
      regulations: {
        paser: { ...regulation, completions: byEvent({ kind: "amendment", contents: [], coverage: null }) },
      },
    },
  ),
  told(
    "InstrumentIssued",
    { regulation: "r", instruments: ["form"], coverage: 0.25 },
    {
      regulations: {
        r: {
          ...regulation,
          filled: { form: "e" },
          completions: byEvent({ kind: "instrument", contents: ["form"], coverage: 0.25 }),
        },
      },
    },
  ),
  told(
    "InstrumentIssued",
    {},
    {
      regulations: {
        paser: { ...regulation, completions: byEvent({ kind: "instrument", contents: [], coverage: null }) },
      },
    },
  ),
  told("InstrumentPrepared", { instruments: ["form"] }, { preparedInstruments: byEvent({ instruments: ["form"] }) }),
  told("InstrumentPrepared", {}, { preparedInstruments: byEvent({ instruments: [] }) }),
  told(
    "DeadlineSet",
    { regulation: "r", article: "7", months: 12 },
    { deadlines: byEvent({ regulation: "r", article: "7", months: 12 }) },
  ),
  told(
    "DeadlineSet",
    { regulation: "r", months: 12 },
    { deadlines: byEvent({ regulation: "r", article: null, months: 12 }) },
  ),
  told(
    "PlanScheduled",
    { plan: "p", title: "Plan" },
    { plans: { p: { ...plan, title: "Plan", scheduled: { e: fact } } } },
  ),
  told("PlanScheduled", { plan: "p" }, { plans: { p: { ...plan, scheduled: { e: fact } } } }),
  told("PlanAdopted", { plan: "p" }, { plans: { p: { ...plan, adopted: { e: fact } } } }),
  told("PlanAdopted", {}, { plans: { paser: { ...plan, adopted: { e: fact } } } }),
  told(
    "ActionPlanIncluded",
    { plan: "p", item: "this policy" },
    { plans: { p: { ...plan, includes: byEvent({ item: "this policy" }) } } },
  ),
  told(
    "TeamFormed",
    { team: "t", formedBy: "regent", purpose: "to begin", members: ["a", "b"] },
    {
      teams: {
        t: {
          ...team,
          formed: mention,
          formedBy: "regent",
          purpose: "to begin",
          rosterKnown: true,
          roster: { a: "e", b: "e" },
        },
      },
      current: { team: { paser: "t" }, guideline: {} },
    },
  ),
  told(
    "TeamFormed",
    { team: "t" },
    { teams: { t: { ...team, formed: mention } }, current: { team: { paser: "t" }, guideline: {} } },
  ),
  told(
    "TeamMeetingHeld",
    { team: "t", attendance: 0.5 },
    { teams: { t: { ...team, meetings: byEvent({ attendance: 0.5 }) } } },
  ),
  told("TeamMeetingHeld", {}, { teams: { paser: { ...team, meetings: byEvent({ attendance: null }) } } }),
  told(
    "MembersChanged",
    { team: "t", joined: ["a"], left: ["b"], changed: 2, handover: 0.25 },
    {
      teams: {
        t: {
          ...team,
          roster: { a: "e" },
          changes: byEvent({ joined: ["a"], left: ["b"], changed: 2, handover: 0.25 }),
        },
      },
    },
  ),
  told(
    "MembersChanged",
    {},
    { teams: { paser: { ...team, changes: byEvent({ joined: [], left: [], changed: null, handover: null }) } } },
  ),
  told(
    "AttendanceObserved",
    { team: "t", attendance: 0.5, level: "low" },
    { teams: { t: { ...team, attendance: byEvent({ attendance: 0.5, level: "low" }) } } },
  ),
  told(
    "AttendanceObserved",
    { team: "t" },
    { teams: { t: { ...team, attendance: byEvent({ attendance: null, level: null }) } } },
  ),
  told("TaskNotExecuted", { by: "t", task: "report" }, { undoneTasks: byEvent({ by: "t", task: "report" }) }),
  told(
    "StaffingObserved",
    { unit: "u", posts: [{ post: "analyst", filled: 3, required: 5 }] },
    { staffing: { u: { ...staffing, posts: { analyst: { filled: 3, required: 5 } } } } },
  ),
  told("StaffAppointed", { unit: "u", count: 2 }, { staffing: { u: { ...staffing, unplaced: 2 } } }),
  told("StaffAppointed", {}, { staffing: { paser: { ...staffing, unplaced: 1 } } }),
  told("StaffLeft", { unit: "u", count: 2 }, { staffing: { u: { ...staffing, unplaced: -2 } } }),
  told("StaffLeft", {}, { staffing: { paser: { ...staffing, unplaced: -1 } } }),
  told(
    "SocializationHeld",
    { formality: "formal", audience: "staff", reach: 0.5, occasion: "roll call" },
    { socialization: { ...none, formal: byEvent({ audience: "staff", reach: 0.5, occasion: "roll call" }) } },
  ),
  told(
    "SocializationHeld",
    { formality: "incidental" },
    { socialization: { ...none, incidental: byEvent({ audience: null, reach: null, occasion: null }) } },
  ),
  told(
    "ResourcesAllocated",
    { share: 0.5, purpose: "training" },
    { allocations: byEvent({ share: 0.5, purpose: "training" }) },
  ),
  told("ResourcesAllocated", {}, { allocations: byEvent({ share: null, purpose: null }) }),
  told("TrainingHeld", { reach: 0.5, subject: "SKP" }, { trainings: byEvent({ reach: 0.5, subject: "SKP" }) }),
  told("TrainingHeld", {}, { trainings: byEvent({ reach: null, subject: null }) }),
  told("SupportActivity", { activity: "assistance" }, { support: byEvent({ activity: "assistance" }) }),
  told("ProcessRevised", { agencies: 3 }, { processes: { revised: byEvent({ agencies: 3 }), lapsed: {} } }),
  told("ProcessLapsed", { agencies: 3 }, { processes: { revised: {}, lapsed: byEvent({ agencies: 3 }) } }),
  told("SkpAdjusted", { agencies: 3 }, { skp: byEvent({ agencies: 3 }) }),
  told("SkpAdjusted", {}, { skp: byEvent({ agencies: 1 }) }),
  told("MonitoringDone", { scope: "all" }, { monitoring: byEvent({ scope: "all" }) }),
  told("MonitoringDone", {}, { monitoring: byEvent({ scope: null }) }),
  told(
    "CommitmentSignalled",
    { by: "regent", strength: 0.5 },
    { commitment: byEvent({ by: "regent", strength: 0.5 }) },
  ),
  told("CommitmentSignalled", {}, { commitment: byEvent({ by: null, strength: null }) }),
  told("PilotDesignated", { places: ["a", "b"] }, circumstance("pilot-designated", null, { places: ["a", "b"] })),
  told("MonitoringCoordinated", { by: "province" }, circumstance("monitoring-coordinated", "province")),
  told("ElectionHeld", { office: "regent" }, circumstance("election-held", "regent")),
  told("LeaderSworn", { office: "regent" }, circumstance("leader-sworn", "regent")),
  told("ReplacementRestricted", { rule: "71" }, circumstance("replacement-restricted", "71")),
  told("ReplacementRestricted", {}, circumstance("replacement-restricted", null)),
  told("ReplacementFreed", { rule: "71" }, circumstance("replacement-freed", "71")),
  told("ReplacementFreed", {}, circumstance("replacement-freed", null)),
  told("StaffSworn", { kind: "contract", count: 40 }, circumstance("staff-sworn", "contract", { count: 40 })),
  told(
    "MeetingHeld",
    { subject: "readiness", participants: 20 },
    circumstance("meeting-held", "readiness", { count: 20 }),
  ),
  told("MeetingHeld", { subject: "readiness" }, circumstance("meeting-held", "readiness")),
  told(
    "IndicatorObserved",
    { indicator: "awareness", count: 3, of: 10, value: 0.3, between: [0.2, 0.4], level: "low" },
    {
      observations: byEvent({
        indicator: "awareness",
        count: 3,
        of: 10,
        value: 0.3,
        between: [0.2, 0.4],
        level: "low",
      }),
    },
  ),
  told(
    "IndicatorObserved",
    { indicator: "awareness" },
    {
      observations: byEvent({ indicator: "awareness", count: null, of: null, value: null, between: null, level: null }),
    },
  ),
  told(
    "AbsenceObserved",
    { event: "TrainingHeld", where: { subject: "SKP" }, subject: "u" },
    { absences: byEvent({ type: "TrainingHeld", where: { subject: "SKP" }, subject: "u" }) },
  ),
  told(
    "AbsenceObserved",
    { event: "TrainingHeld" },
    { absences: byEvent({ type: "TrainingHeld", where: {}, subject: null }) },
  ),
  told(
    "ClaimMade",
    { about: "e", claim: "number", value: 9 },
    { claims: byEvent({ about: "e", claim: "number", value: 9 }) },
  ),
  told("ClaimMade", { about: "e", claim: "number" }, { claims: byEvent({ about: "e", claim: "number", value: null }) }),
  told("Amended", { event: "other", reason: "r" }, {}),
  told("Retracted", { event: "other", reason: "r" }, {}),
]

test.each(table.map((row) => [row.type, row.payload, row.leaves] as const))("%s %j", (type, payload, leaves) => {
  const { phases: _, ...record } = replayBulk(recordFold, [eventOf(type, payload, { id: "e", occurred })])
  const { phases: __, ...empty } = emptyRecord()
  expect(record).toEqual({ ...empty, ...leaves })
})
