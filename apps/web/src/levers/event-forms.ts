/**
 * Event forms: which events a view can plan, and with which numbers. The record's own types ask for the numbers that their
 * payloads may hold; a model's own types are given as the history last had them.
 */
import type { CaseView } from "../engine/protocol.ts"
import type { DatedEvent } from "./planned.ts"

type Json = NonNullable<DatedEvent["payload"]>

interface NumberField {
  readonly name: string
  readonly kind: "share" | "count"
  readonly usual: number
}

export interface EventForm {
  readonly type: string
  /** What the payload holds besides the numbers. */
  readonly rest: Readonly<Record<string, Json>>
  readonly numbers: readonly NumberField[]
}

const share = (name: string, usual: number): NumberField => ({ name, kind: "share", usual })
const count = (name: string, usual: number): NumberField => ({ name, kind: "count", usual })

const own: Readonly<Record<string, Omit<EventForm, "type">>> = {
  SocializationHeld: { rest: { formality: "formal", audience: "all-agencies" }, numbers: [share("reach", 0.4)] },
  GuidelineAmended: { rest: {}, numbers: [share("coverage", 0.9)] },
  InstrumentIssued: { rest: {}, numbers: [share("coverage", 0.5)] },
  TrainingHeld: { rest: {}, numbers: [share("reach", 0.3)] },
  ResourcesAllocated: { rest: {}, numbers: [share("share", 0.3)] },
  CommitmentSignalled: { rest: {}, numbers: [share("strength", 0.5)] },
  StaffAppointed: { rest: {}, numbers: [count("count", 1)] },
  StaffLeft: { rest: {}, numbers: [count("count", 1)] },
  MembersChanged: { rest: {}, numbers: [count("changed", 2), share("handover", 0.2)] },
  TeamMeetingHeld: { rest: {}, numbers: [share("attendance", 0.6)] },
  ProcessRevised: { rest: {}, numbers: [count("agencies", 1)] },
  SkpAdjusted: { rest: {}, numbers: [count("agencies", 1)] },
  MonitoringDone: { rest: {}, numbers: [] },
  PlanAdopted: { rest: {}, numbers: [] },
}

/** Of the types that the model acts on, those that can be planned here. */
export function eventForms({ model, theCase }: Pick<CaseView, "model" | "theCase">): readonly EventForm[] {
  return model.heeds.flatMap((type): readonly EventForm[] => {
    const known = Object.hasOwn(own, type) ? own[type] : undefined
    if (known !== undefined) return [{ type, ...known }]
    if (!model.processes.some(({ produces }) => produces === type)) return []
    const last = theCase.events.findLast((event) => event.type === type)
    return last === undefined ? [] : [likeLast(type, last.payload)]
  })
}

function likeLast(type: string, payload: unknown): EventForm {
  const fields = typeof payload === "object" && payload !== null ? Object.entries(payload) : []
  const numbers = fields.flatMap(([name, value]): readonly NumberField[] => {
    if (typeof value !== "number") return []
    return [value > 0 && value < 1 ? share(name, value) : count(name, value)]
  })
  const rest = fields.flatMap(([name, value]) => (isText(value) ? [[name, value] as const] : []))
  return { type, rest: Object.fromEntries(rest), numbers }
}

const isText = (value: unknown): value is string | boolean | readonly string[] =>
  typeof value === "string" ||
  typeof value === "boolean" ||
  (Array.isArray(value) && value.every((each) => typeof each === "string"))
