/** Edits of: written edits in the engine's terms. Days in files are inclusive; the engine's spans end where a time begins. */
import { addDays, type Day } from "@laksana/core"
import { type AnyModel, type Edit, type ModelEvent, timeOfDay } from "@laksana/engine"
import type { Case } from "./case.ts"
import { decodedPayload } from "./check/payload.ts"
import type { WrittenEdit } from "./files/edits.ts"
import { changeOf } from "./to-engine.ts"

/** One engine edit for each thing that a written edit changes. */
export function editsOf(written: readonly WrittenEdit[], theCase: Case, model: AnyModel): readonly Edit[] {
  const types = new Map(theCase.events.map(({ id, type }) => [id, type]))
  return written.flatMap((edit, i): readonly Edit[] => {
    if ("remove" in edit) return [{ kind: "remove", entry: edit.remove }]
    if ("move" in edit) return [{ kind: "move", entry: edit.move, to: timeOfDay(edit.to) }]
    if ("amend" in edit) {
      const type = types.get(edit.amend) ?? ""
      return [{ kind: "amend", entry: edit.amend, event: eventOf(type, edit.payload, model) }]
    }
    if ("on" in edit) {
      const id = edit.id ?? addedId(edit.event, i)
      types.set(id, edit.event)
      return [{ kind: "insert", id, at: timeOfDay(edit.on), event: eventOf(edit.event, edit.payload, model) }]
    }
    const span = spanOf(edit)
    if ("parameters" in edit) {
      return Object.entries(edit.parameters).map(
        ([parameter, change]): Edit => ({ kind: "set", parameter, change: changeOf(change), ...span }),
      )
    }
    return Object.entries(edit.scale).map(([process, factor]): Edit => ({ kind: "scale", process, factor, ...span }))
  })
}

/** The id of an added event that has none of its own. */
export const addedId = (type: string, place: number): string => `added-${place + 1}-${type}`

const eventOf = (type: string, payload: unknown, model: AnyModel): ModelEvent => ({
  type,
  payload: decodedPayload(type, payload, model).payload,
})

function spanOf({ from, to }: { readonly from?: Day; readonly to?: Day }) {
  return {
    from: from === undefined ? Number.NEGATIVE_INFINITY : timeOfDay(from),
    to: to === undefined ? Number.POSITIVE_INFINITY : timeOfDay(addDays(to, 1)),
  }
}

/** The first day that edits name by themselves; of edits of events, the day given for each, or nothing. */
export function firstDayOf(edits: readonly WrittenEdit[], dayOf: (id: string) => Day | undefined): Day | undefined {
  const days = edits.flatMap((edit): readonly (Day | undefined)[] => {
    if ("remove" in edit) return [dayOf(edit.remove)]
    if ("move" in edit) return [dayOf(edit.move), edit.to]
    if ("amend" in edit) return [dayOf(edit.amend)]
    return "on" in edit ? [edit.on] : [edit.from]
  })
  return days.some((day) => day === undefined)
    ? undefined
    : days
        .filter((day) => day !== undefined)
        .sort()
        .at(0)
}
