/** Rejection examples: one of each reason against recording an event, by which `explain CODE` shows what is said and what mends it. */
import type { Rejection } from "@laksana/core"
import { isProblemCode } from "@laksana/scenario"
import { rejectionCode } from "./rejections.ts"

type Examples = { readonly [T in Rejection["_tag"]]: Extract<Rejection, { readonly _tag: T }> }

const event = "new-event"

const examples: Examples = {
  DuplicateId: { _tag: "DuplicateId", event: "paser-team-formed" },
  RecordedBeforeOccurred: {
    _tag: "RecordedBeforeOccurred",
    event,
    earliest: "2024-03-25",
    recorded: "2024-03-01",
  },
  ImpossibleTimeline: {
    _tag: "ImpossibleTimeline",
    event,
    problem: {
      _tag: "ImpossibleBounds",
      event,
      earliest: "2024-03-25",
      earliestFrom: "paser-perbup-9-2024",
      latest: "2023-12-31",
      latestFrom: event,
    },
  },
  UnknownEvent: { _tag: "UnknownEvent", event, role: "amends", unknown: "paser-perbup-9-2042" },
  AlreadyRetracted: {
    _tag: "AlreadyRetracted",
    event,
    target: "paser-team-met",
    retraction: "paser-team-met-retracted-1",
  },
  InvalidAmendment: { _tag: "InvalidAmendment", event, target: "paser-team-formed", targetType: "TeamFormed" },
  EmptyAmendment: { _tag: "EmptyAmendment", event, target: "paser-team-formed" },
  RegulationAlreadyEnacted: {
    _tag: "RegulationAlreadyEnacted",
    event,
    regulation: "perbup-paser-9-2024",
    enactedBy: "paser-perbup-9-2024",
  },
  EnactedBeforeParent: {
    _tag: "EnactedBeforeParent",
    event,
    parent: "permenpan-rb-7-2022",
    parentEnactedBy: "permenpan-rb-7-2022",
  },
  RegulationNotEnacted: { _tag: "RegulationNotEnacted", event, regulation: "perbup-paser-9-2024" },
  NoGuideline: { _tag: "NoGuideline", event, jurisdiction: "paser" },
  ConsultationAfterEnactment: {
    _tag: "ConsultationAfterEnactment",
    event,
    regulation: "perbup-paser-9-2024",
    enactedBy: "paser-perbup-9-2024",
  },
  PlanAlreadyAdopted: { _tag: "PlanAlreadyAdopted", event, plan: "action-plan", adoptedBy: "paser-plan-adopted" },
  TeamAlreadyFormed: { _tag: "TeamAlreadyFormed", event, team: "team", formedBy: "paser-team-formed" },
  TeamNotFormed: { _tag: "TeamNotFormed", event, team: "team" },
  NoTeam: { _tag: "NoTeam", event, jurisdiction: "paser" },
  NotAMember: { _tag: "NotAMember", event, team: "team", member: "bappeda" },
  AlreadyAMember: { _tag: "AlreadyAMember", event, team: "team", member: "bappeda", since: "paser-team-formed" },
  BeyondVacancies: { _tag: "BeyondVacancies", event, unit: "unit", post: "policy-analyst", vacancies: 2, appointed: 3 },
  BeyondStaff: { _tag: "BeyondStaff", event, unit: "unit", post: "policy-analyst", filled: 1, left: 2 },
  UnknownPost: { _tag: "UnknownPost", event, unit: "unit", post: "policy-analyst" },
  LapseBeyondRevised: { _tag: "LapseBeyondRevised", event, revised: 3, lapsed: 4 },
  SkpBeyondRevised: { _tag: "SkpBeyondRevised", event, revised: 3, adjusted: 4 },
  CountBeyondTotal: { _tag: "CountBeyondTotal", event, count: 12, of: 11 },
  BoundsReversed: { _tag: "BoundsReversed", event, lower: 0.6, upper: 0.4 },
  AbsenceOfWhatOccurred: { _tag: "AbsenceOfWhatOccurred", event, occurred: ["paser-socialization"] },
  OccurredDespiteAbsence: { _tag: "OccurredDespiteAbsence", event, absences: ["paser-no-formal-socialization"] },
}

/** An id that is there already is a mistake of files too, and explained as that. */
const byCode: ReadonlyMap<string, Rejection> = new Map(
  Object.values(examples)
    .map((rejection) => [rejectionCode(rejection), rejection] as const)
    .filter(([code]) => !isProblemCode(code)),
)

export const rejectionCodes: readonly string[] = [...byCode.keys()]

/** The example of a reason's code; undefined for a code that is none. */
export function rejectionExample(code: string): Rejection | undefined {
  return byCode.get(code)
}
