/** Action: what implementers do with a policy once it stands. */
import { Schema } from "effect"
import { Count, Id, Share } from "./measures.ts"

export const action = {
  /** People are told. `formal`: an occasion held for this policy; `incidental`: told on another occasion. */
  SocializationHeld: Schema.Struct({
    formality: Schema.Literals(["formal", "incidental"]),
    audience: Schema.optionalKey(Schema.NonEmptyString),
    reach: Schema.optionalKey(Share),
    occasion: Schema.optionalKey(Schema.NonEmptyString),
  }),
  ResourcesAllocated: Schema.Struct({
    share: Schema.optionalKey(Share),
    purpose: Schema.optionalKey(Schema.NonEmptyString),
  }),
  TrainingHeld: Schema.Struct({ reach: Schema.optionalKey(Share), subject: Schema.optionalKey(Schema.NonEmptyString) }),
  /** A plan is set for a time; said to be intended, never that it happened. */
  PlanScheduled: Schema.Struct({ plan: Id, title: Schema.optionalKey(Schema.NonEmptyString) }),
  PlanAdopted: Schema.Struct({ plan: Schema.optionalKey(Id) }),
  /** A policy is written into an action plan that is about more than this policy. */
  ActionPlanIncluded: Schema.Struct({ plan: Id, item: Schema.NonEmptyString }),
  /** Help that is not socialisation: assistance with processes, related systems, monitoring of a wider plan. */
  SupportActivity: Schema.Struct({ activity: Schema.NonEmptyString }),
  /** Agencies bring their business processes and procedures in line. */
  ProcessRevised: Schema.Struct({ agencies: Schema.optionalKey(Count) }),
  /** Agencies fall back to the old way of working. */
  ProcessLapsed: Schema.Struct({ agencies: Schema.optionalKey(Count) }),
  /** Agencies write the new tasks into their staff's yearly performance targets (SKP). */
  SkpAdjusted: Schema.Struct({ agencies: Schema.optionalKey(Count) }),
  MonitoringDone: Schema.Struct({ scope: Schema.optionalKey(Schema.NonEmptyString) }),
  CommitmentSignalled: Schema.Struct({
    by: Schema.optionalKey(Schema.NonEmptyString),
    strength: Schema.optionalKey(Share),
  }),
}
