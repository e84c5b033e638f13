/** Planned: the interventions of a view that are events on a day, and those of them that a lever stands for. */
import type { Day } from "@laksana/core"
import type { Barrier } from "@laksana/scenario"
import type { CaseView } from "../engine/protocol.ts"
import type { ViewState } from "../state/view-state.ts"
import type { VacantPost } from "./vacant-posts.ts"

export type Interventions = ViewState["interventions"]
export type Intervention = Interventions[number]
export type DatedEvent = Extract<Intervention, { readonly on: Day }>

export const isDated = (intervention: Intervention): intervention is DatedEvent => "on" in intervention

/** A field of a payload that a file wrote; undefined where it has none of that name. */
export function payloadField(payload: unknown, field: string): unknown {
  return typeof payload === "object" && payload !== null ? Reflect.get(payload, field) : undefined
}

const isFormal = (intervention: Intervention): intervention is DatedEvent =>
  isDated(intervention) &&
  intervention.event === "SocializationHeld" &&
  payloadField(intervention.payload, "formality") === "formal"

/** The first formal socialisation that the view plans: the one that its lever moves. */
export const formalSocialisation = (interventions: Interventions): DatedEvent | undefined =>
  interventions.find(isFormal)

export const socialisationOn = (on: Day, reach: number): DatedEvent => ({
  on,
  event: "SocializationHeld",
  payload: { formality: "formal", audience: "all-agencies", reach },
})

const fills = (intervention: Intervention, posts: readonly VacantPost[]): intervention is DatedEvent =>
  isDated(intervention) &&
  intervention.event === "StaffAppointed" &&
  posts.some(
    ({ unit, post }) =>
      payloadField(intervention.payload, "unit") === unit && payloadField(intervention.payload, "post") === post,
  )

/** What the view plans for posts that are vacant. */
export const appointments = (interventions: Interventions, posts: readonly VacantPost[]): readonly DatedEvent[] =>
  interventions.filter((each): each is DatedEvent => fills(each, posts))

export const appointmentsOn = (on: Day, posts: readonly VacantPost[]): readonly DatedEvent[] =>
  posts.map(({ unit, post, vacant }) => ({ on, event: "StaffAppointed", payload: { unit, post, count: vacant } }))

/** The interventions with `next` where `last` were; added at the end where none were. */
export function replaced(
  interventions: Interventions,
  last: readonly Intervention[],
  next: readonly Intervention[],
): Interventions {
  const at = interventions.findIndex((each) => last.includes(each))
  const kept = interventions.filter((each) => !last.includes(each))
  return at < 0 ? [...kept, ...next] : [...kept.slice(0, at), ...next, ...kept.slice(at)]
}

/** What the case says of the lack that an event of this type would end: the barrier that it takes away. */
export function barrierAgainst(type: string, { theCase }: Pick<CaseView, "theCase">): Barrier | undefined {
  return Object.values(theCase.barriers ?? {}).find(({ without }) =>
    without.some((edit) => "on" in edit && edit.event === type),
  )
}
