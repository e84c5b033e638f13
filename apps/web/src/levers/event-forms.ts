/**
 * Event forms: which events a view can plan, and what their forms say at first. For the record's own types that is a usual payload;
 * a model's own types say what the history last had them say.
 */
import type { Payload } from "../entry-form/use-payload.tsx"
import type { CaseView } from "../engine/protocol.ts"

export interface EventForm {
  readonly type: string
  readonly usual: Payload
}

const usual: Readonly<Record<string, Payload>> = {
  SocializationHeld: { formality: "formal", audience: "all-agencies", reach: 0.4 },
  GuidelineAmended: { coverage: 0.9 },
  InstrumentIssued: { coverage: 0.5 },
  TrainingHeld: { reach: 0.3 },
  ResourcesAllocated: { share: 0.3 },
  CommitmentSignalled: { strength: 0.5 },
  StaffAppointed: { count: 1 },
  StaffLeft: { count: 1 },
  MembersChanged: { changed: 2, handover: 0.2 },
  TeamMeetingHeld: { attendance: 0.6 },
  ProcessRevised: { agencies: 1 },
  SkpAdjusted: { agencies: 1 },
  MonitoringDone: {},
  PlanAdopted: {},
}

/** Of the types that the model acts on, those that can be planned here. */
export function eventForms({ model, theCase }: Pick<CaseView, "model" | "theCase">): readonly EventForm[] {
  return model.heeds.flatMap((type): readonly EventForm[] => {
    const known = Object.hasOwn(usual, type) ? usual[type] : undefined
    if (known !== undefined) return [{ type, usual: known }]
    if (!model.processes.some(({ produces }) => produces === type)) return []
    const last = theCase.events.findLast((event) => event.type === type)?.payload
    if (last === undefined) return []
    return [{ type, usual: typeof last === "object" && last !== null ? { ...last } : {} }]
  })
}
