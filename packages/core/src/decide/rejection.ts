/** Rejection: why an event may not be recorded, as data. Every text shown to a person is made from these, elsewhere. */
import type { TimelineProblem } from "../timeline/bounds.ts"
import type { Day } from "../time/day.ts"

/** What an event wants with another. */
export type UnknownEventRole = "amends" | "retracts" | "claims-about" | "contradicts"

/** Ids are those of events unless the field names what they identify; `event` is the one refused. */
export type Rejection =
  // The envelope
  | { readonly _tag: "DuplicateId"; readonly event: string }
  /** It was recorded on `recorded`, and cannot have happened before `earliest`. */
  | { readonly _tag: "RecordedBeforeOccurred"; readonly event: string; readonly earliest: Day; readonly recorded: Day }
  | { readonly _tag: "ImpossibleTimeline"; readonly event: string; readonly problem: TimelineProblem }
  /** `role`: what the event wants with the event it names and nobody recorded. */
  | {
      readonly _tag: "UnknownEvent"
      readonly event: string
      readonly role: UnknownEventRole
      readonly unknown: string
    }
  // Corrections
  | { readonly _tag: "AlreadyRetracted"; readonly event: string; readonly target: string; readonly retraction: string }
  /** The amended payload would not be one of the target's type; `targetType` is that type. */
  | { readonly _tag: "InvalidAmendment"; readonly event: string; readonly target: string; readonly targetType: string }
  /** An amendment that replaces neither date nor payload. */
  | { readonly _tag: "EmptyAmendment"; readonly event: string; readonly target: string }
  // Standards
  | {
      readonly _tag: "RegulationAlreadyEnacted"
      readonly event: string
      readonly regulation: string
      readonly enactedBy: string
    }
  /** All its possible days lie before those of its parent's enactment. */
  | {
      readonly _tag: "EnactedBeforeParent"
      readonly event: string
      readonly parent: string
      readonly parentEnactedBy: string
    }
  | { readonly _tag: "RegulationNotEnacted"; readonly event: string; readonly regulation: string }
  /** The event names no regulation, or needs a guideline, and the jurisdiction has none in force. */
  | { readonly _tag: "NoGuideline"; readonly event: string; readonly jurisdiction: string }
  /** Consultation on a draft that is a regulation already. */
  | {
      readonly _tag: "ConsultationAfterEnactment"
      readonly event: string
      readonly regulation: string
      readonly enactedBy: string
    }
  | { readonly _tag: "PlanAlreadyAdopted"; readonly event: string; readonly plan: string; readonly adoptedBy: string }
  // The team
  | { readonly _tag: "TeamAlreadyFormed"; readonly event: string; readonly team: string; readonly formedBy: string }
  | { readonly _tag: "TeamNotFormed"; readonly event: string; readonly team: string }
  /** The event names no team, and the jurisdiction has none. */
  | { readonly _tag: "NoTeam"; readonly event: string; readonly jurisdiction: string }
  | { readonly _tag: "NotAMember"; readonly event: string; readonly team: string; readonly member: string }
  | {
      readonly _tag: "AlreadyAMember"
      readonly event: string
      readonly team: string
      readonly member: string
      readonly since: string
    }
  // Staffing; `post` null: over all posts of the unit
  | {
      readonly _tag: "BeyondVacancies"
      readonly event: string
      readonly unit: string
      readonly post: string | null
      readonly vacancies: number
      readonly appointed: number
    }
  | {
      readonly _tag: "BeyondStaff"
      readonly event: string
      readonly unit: string
      readonly post: string | null
      readonly filled: number
      readonly left: number
    }
  | { readonly _tag: "UnknownPost"; readonly event: string; readonly unit: string; readonly post: string }
  // Action; agencies
  | { readonly _tag: "LapseBeyondRevised"; readonly event: string; readonly revised: number; readonly lapsed: number }
  | { readonly _tag: "SkpBeyondRevised"; readonly event: string; readonly revised: number; readonly adjusted: number }
  // Observation
  | { readonly _tag: "CountBeyondTotal"; readonly event: string; readonly count: number; readonly of: number }
  | { readonly _tag: "BoundsReversed"; readonly event: string; readonly lower: number; readonly upper: number }
  /** Seen not to have happened, though `occurred` did by then; unless the two are linked as a contradiction. */
  | { readonly _tag: "AbsenceOfWhatOccurred"; readonly event: string; readonly occurred: readonly string[] }
  /** It happened, though `absences` saw later that it had not; unless they are linked as a contradiction. */
  | { readonly _tag: "OccurredDespiteAbsence"; readonly event: string; readonly absences: readonly string[] }
