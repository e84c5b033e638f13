/** Players: what an outcome is attributed to: the barriers of a case, each taken away, or its recorded events, each left out. */
import type { Player } from "@laksana/analysis"
import type { Bilingual } from "@laksana/core"
import type { AnyModel, AnyRunnableModel, Edit } from "@laksana/engine"
import { type Case, editsOf } from "@laksana/scenario"

export interface TitledPlayer extends Player {
  readonly title: Bilingual
  /** The variables that a barrier acts on. */
  readonly variables: readonly string[]
}

export function barriersOf(theCase: Case, model: AnyModel): readonly TitledPlayer[] {
  return Object.entries(theCase.barriers ?? {}).map(([id, { title, without, variables = [] }]) => ({
    id,
    title,
    variables,
    edits: editsOf(without, theCase, model).map((edit) => ownId(edit, id)),
  }))
}

/** Events that two barriers add are two events. */
const ownId = (edit: Edit, barrier: string): Edit =>
  edit.kind === "insert" ? { ...edit, id: `${barrier} ${edit.id}` } : edit

/** The events that happened and that the model acts on, in the order of the history. To play is to be left out. */
export function eventsOf(theCase: Case, model: AnyRunnableModel): readonly TitledPlayer[] {
  return theCase.events
    .filter(
      ({ type, status }) =>
        status === "occurred" && model.heeds?.has(type) !== false && Object.hasOwn(model.events, type),
    )
    .map(({ id, title }) => ({
      id,
      title: title ?? { en: id, id },
      variables: [],
      edits: [{ kind: "remove", entry: id }],
    }))
}
