/**
 * Edits: what is changed in a history, edit by edit, in the order in which the command line puts them: removed, moved, amended,
 * added, parameters, rates. So edit 2 is edit 2 there too. Pure.
 */
import type { Day } from "@laksana/core"
import type { WrittenEdit } from "@laksana/scenario"

export type Edits = readonly WrittenEdit[]

const rankOf = (edit: WrittenEdit): number =>
  "remove" in edit ? 0 : "move" in edit ? 1 : "amend" in edit ? 2 : "on" in edit ? 3 : "parameters" in edit ? 4 : 5

const ordered = (edits: Edits): Edits => edits.toSorted((a, b) => rankOf(a) - rankOf(b))

/** What is changed of one recorded event. */
export interface EditsOfEvent {
  readonly isRemoved: boolean
  readonly to: Day | undefined
  readonly payload: { readonly value: unknown } | undefined
}

export function editsOfEvent(edits: Edits, id: string): EditsOfEvent {
  const move = edits.find((edit) => "move" in edit && edit.move === id)
  const amend = edits.find((edit) => "amend" in edit && edit.amend === id)
  return {
    isRemoved: edits.some((edit) => "remove" in edit && edit.remove === id),
    to: move !== undefined && "move" in move ? move.to : undefined,
    payload: amend !== undefined && "amend" in amend ? { value: amend.payload } : undefined,
  }
}

/** The recorded event that an edit changes; undefined for what is added or set. */
const eventOf = (edit: WrittenEdit): string | undefined =>
  "remove" in edit ? edit.remove : "move" in edit ? edit.move : "amend" in edit ? edit.amend : undefined

const isAbout = (edit: WrittenEdit, id: string): boolean => eventOf(edit) === id

/** What is taken away is neither moved nor amended. */
export const withRemoved = (edits: Edits, id: string): Edits =>
  ordered([...edits.filter((edit) => !isAbout(edit, id)), { remove: id }])

export const withRestored = (edits: Edits, id: string): Edits =>
  edits.filter((edit) => !("remove" in edit && edit.remove === id))

export const withMoved = (edits: Edits, id: string, to: Day): Edits => {
  const others = withRestored(edits, id)
  return others.some((edit) => "move" in edit && edit.move === id)
    ? others.map((edit) => ("move" in edit && edit.move === id ? { move: id, to } : edit))
    : ordered([...others, { move: id, to }])
}

export const withoutMove = (edits: Edits, id: string): Edits =>
  edits.filter((edit) => !("move" in edit && edit.move === id))

export const withAmended = (edits: Edits, id: string, payload: unknown): Edits =>
  ordered([...withoutAmendment(withRestored(edits, id), id), { amend: id, payload } as WrittenEdit])

export const withoutAmendment = (edits: Edits, id: string): Edits =>
  edits.filter((edit) => !("amend" in edit && edit.amend === id))

/** An added event has an id of its own, so that it can be told from others and kept in a file. */
export function withAdded(edits: Edits, on: Day, event: string, payload: unknown, taken: readonly string[]): Edits {
  const ids = new Set([...taken, ...edits.flatMap((edit) => ("on" in edit && edit.id !== undefined ? [edit.id] : []))])
  let place = 1
  while (ids.has(`added-${place}-${event}`)) place += 1
  return ordered([...edits, { on, event, id: `added-${place}-${event}`, payload } as WrittenEdit])
}

export const withSet = (edits: Edits, edit: WrittenEdit): Edits => ordered([...edits, edit])

export const without = (edits: Edits, place: number): Edits => edits.filter((_, i) => i !== place)

const textOf = (edit: WrittenEdit): string => JSON.stringify(edit)

/** Whether everything that a preset changes is changed already. */
export function isApplied(edits: Edits, preset: Edits): boolean {
  const known = new Set(edits.map(textOf))
  return preset.every((edit) => known.has(textOf(edit)))
}

export function withPreset(edits: Edits, preset: Edits): Edits {
  const known = new Set(edits.map(textOf))
  const about = new Set(preset.flatMap((edit) => eventOf(edit) ?? []))
  const others = edits.filter((edit) => {
    const event = eventOf(edit)
    return event === undefined || !about.has(event) || preset.some((each) => textOf(each) === textOf(edit))
  })
  return ordered([...others, ...preset.filter((edit) => !known.has(textOf(edit)))])
}

export function withoutPreset(edits: Edits, preset: Edits): Edits {
  const gone = new Set(preset.map(textOf))
  return edits.filter((edit) => !gone.has(textOf(edit)))
}
