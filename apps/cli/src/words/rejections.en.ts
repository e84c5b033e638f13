/** Rejection words in English. */
import type { Day, Rejection } from "@laksana/core"
import type { RejectionWords, ToldRejection } from "./rejections.ts"

const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
const listed = (ids: readonly string[]) => ids.map((id) => `“${id}”`).join(", ")
const schema = "`laksana schema history` names the fields of every type"
const inUnit = (unit: string, post: string | null) => (post === null ? `in ${unit}` : `for ${post} in ${unit}`)

export const rejectionEn: RejectionWords = (rejection, day) => {
  const { event } = rejection
  switch (rejection._tag) {
    case "DuplicateId":
      return {
        message: `An event with the id “${event}” is recorded already.`,
        hint: `Give this one another id. To correct the one that is recorded: laksana log amend ${event}.`,
      }
    case "RecordedBeforeOccurred":
      return {
        message: `“${event}” happened on ${day(rejection.earliest)} at the earliest, and is said to have been known on ${day(rejection.recorded)}.`,
        hint: "Correct `occurred` or `recorded`. What is only intended has the status planned.",
      }
    case "ImpossibleTimeline":
      return timeline(rejection, day)
    case "UnknownEvent":
      return {
        message: `“${event}” ${roles[rejection.role]} “${rejection.unknown}”, which is not recorded.`,
        hint: "Correct the id, or record that event first. `laksana log show` lists the ids.",
      }
    case "AlreadyRetracted":
      return {
        message: `“${rejection.target}” is retracted already, by “${rejection.retraction}”.`,
        hint: `To bring it back, retract that: laksana log retract ${rejection.retraction}.`,
      }
    case "InvalidAmendment":
      return {
        message: `With this payload “${rejection.target}” would be no ${rejection.targetType} any more.`,
        hint: `Only the fields named are replaced, and null takes one away; ${schema}.`,
      }
    case "EmptyAmendment":
      return {
        message: `The amendment of “${rejection.target}” changes neither its date nor its payload.`,
        hint: "Give the date that is right (--occurred), the fields that are right (--payload), or both.",
      }
    case "RegulationAlreadyEnacted":
      return {
        message: `The regulation ${rejection.regulation} is enacted already, by “${rejection.enactedBy}”.`,
        hint: `If this is the same enactment, amend that entry; if it is another regulation, name it otherwise in \`payload.regulation\`.`,
      }
    case "EnactedBeforeParent":
      return {
        message: `“${event}” would come before the regulation it rests on, ${rejection.parent}, enacted by “${rejection.parentEnactedBy}”.`,
        hint: "Correct the date, or `payload.parent`.",
      }
    case "RegulationNotEnacted":
      return {
        message: `The regulation ${rejection.regulation} is not enacted by then.`,
        hint: "Record its enactment first (RegulationEnacted), date this event later, or correct `payload.regulation`.",
      }
    case "NoGuideline":
      return {
        message: `${rejection.jurisdiction} has no guideline in force by then.`,
        hint: "Record the guideline first (RegulationEnacted with `guideline: true`), date this event later, or correct `jurisdiction`.",
      }
    case "ConsultationAfterEnactment":
      return {
        message: `${rejection.regulation} is enacted already, by “${rejection.enactedBy}”: only a draft is consulted on.`,
        hint: "What comes after the enactment is socialisation: SocializationHeld.",
      }
    case "PlanAlreadyAdopted":
      return {
        message: `The plan ${rejection.plan} is adopted already, by “${rejection.adoptedBy}”.`,
        hint: "Name another plan in `payload.plan`, or amend that entry.",
      }
    case "TeamAlreadyFormed":
      return {
        message: `The team ${rejection.team} is formed already, by “${rejection.formedBy}”.`,
        hint: "If its members have changed, record MembersChanged; if it is another team, name it otherwise in `payload.team`.",
      }
    case "TeamNotFormed":
      return {
        message: `The team ${rejection.team} is not formed by then.`,
        hint: "Record TeamFormed first, date this event later, or correct `payload.team`.",
      }
    case "NoTeam":
      return {
        message: `${rejection.jurisdiction} has no team by then.`,
        hint: "Record TeamFormed first, date this event later, or correct `jurisdiction`.",
      }
    case "NotAMember":
      return {
        message: `${rejection.member} is not a member of the team ${rejection.team} by then, and cannot leave it.`,
        hint: "Correct the name in `payload.left`, or record first when this member joined.",
      }
    case "AlreadyAMember":
      return {
        message: `${rejection.member} is a member of the team ${rejection.team} already, since “${rejection.since}”.`,
        hint: "Take the name out, or record first when this member left.",
      }
    case "BeyondVacancies":
      return {
        message: `${counted(rejection.appointed, "person", "people")} cannot be appointed ${inUnit(rejection.unit, rejection.post)}: ${counted(rejection.vacancies, "post is", "posts are")} vacant.`,
        hint: "Correct `payload.count`, or record first that posts were added or fell vacant (StaffingObserved, StaffLeft).",
      }
    case "BeyondStaff":
      return {
        message: `${counted(rejection.left, "person", "people")} cannot leave ${inUnit(rejection.unit, rejection.post)}: ${counted(rejection.filled, "post is", "posts are")} filled.`,
        hint: "Correct `payload.count`, or record first who was appointed (StaffingObserved, StaffAppointed).",
      }
    case "UnknownPost":
      return {
        message: `${rejection.unit} has no post “${rejection.post}”.`,
        hint: "Correct `payload.post`, or record the unit's posts first (StaffingObserved).",
      }
    case "LapseBeyondRevised":
      return {
        message: `${counted(rejection.lapsed, "agency", "agencies")} cannot fall back: ${rejection.revised} had revised their processes by then.`,
        hint: "Correct `payload.agencies`, or record the revisions first (ProcessRevised).",
      }
    case "SkpBeyondRevised":
      return {
        message: `${counted(rejection.adjusted, "agency", "agencies")} cannot have adjusted performance targets: ${rejection.revised} had revised their processes by then.`,
        hint: "Correct `payload.agencies`, or record the revisions first (ProcessRevised).",
      }
    case "CountBeyondTotal":
      return {
        message: `${rejection.count} of ${rejection.of} is more than all.`,
        hint: "Correct `payload.count` or `payload.of`.",
      }
    case "BoundsReversed":
      return {
        message: `The lower bound ${rejection.lower} lies above the upper, ${rejection.upper}.`,
        hint: "Write the lower first in `payload.between`.",
      }
    case "AbsenceOfWhatOccurred":
      return {
        message: `“${event}” says that something did not happen which is recorded as having happened: ${listed(rejection.occurred)}.`,
        hint: "Correct what it says or its date. If the sources disagree, link the two under `contradicts`, with the reading chosen.",
      }
    case "OccurredDespiteAbsence":
      return {
        message: `“${event}” is recorded as not having happened: ${listed(rejection.absences)}.`,
        hint: "Correct what it says or its date, or retract the other. If the sources disagree, link the two under `contradicts`, with the reading chosen.",
      }
  }
}

const roles = {
  amends: "amends",
  retracts: "retracts",
  "claims-about": "says something about",
  contradicts: "contradicts",
} as const

function timeline(
  { event, problem }: Extract<Rejection, { _tag: "ImpossibleTimeline" }>,
  day: (day: Day) => string,
): ToldRejection {
  switch (problem._tag) {
    case "UnknownReference":
      return {
        message: `“${problem.event}” is dated by “${problem.reference}”, which is not recorded.`,
        hint: "Correct the id under `after` or `before`, or record that event first.",
      }
    case "OrderCycle":
      return {
        message: `With “${event}” each of these would come before the next, and the last before the first: ${listed(problem.events)}.`,
        hint: "Take one of the ids under `after` or `before` out.",
      }
    case "ImpossibleBounds": {
      const { earliest, latest, earliestFrom, latestFrom } = problem
      // Nothing but its own dates is against it: it was known before it would have happened.
      if (earliestFrom === problem.event && latestFrom === problem.event) {
        return {
          message: `“${problem.event}” would have happened on ${day(earliest)} at the earliest, and was known on ${day(latest)} already.`,
          hint: "Correct the date. If it became known later as well, retract that entry and record it anew.",
        }
      }
      return {
        message: `“${problem.event}” could be no earlier than ${day(earliest)}, because of “${earliestFrom}”, and no later than ${day(latest)}, because of “${latestFrom}”.`,
        hint: "Correct one of these dates, or the order between the two.",
      }
    }
  }
}
