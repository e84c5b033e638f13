/** Edit text: an edit of a history as a clause that follows "what if". */
import type { Language } from "@laksana/core"
import type { WhatIfResults } from "@laksana/results"
import { quantitiesIn } from "./quantities.ts"
import type { Titles } from "./titles.ts"
import { whatIfWords } from "./what-if.ts"

type Edit = WhatIfResults["edits"][number]
type Changes = Extract<Edit, { readonly parameters: unknown }>["parameters"]

export interface EditTelling {
  readonly language: Language
  readonly titles: Titles
  /** What an event that is added says; by default its type and payload as files have them. */
  readonly added?: (type: string, payload: unknown) => string
  /** What an event says instead; by default its payload as files have it. */
  readonly amended?: (event: string, payload: unknown) => string
}

export function editText(edit: Edit, { language, titles, added = asWritten, amended = asJson }: EditTelling): string {
  const words = whatIfWords(language)
  const { day, number } = quantitiesIn(language)
  const quoted = (id: string) => `“${titles.event(id)}”`
  if ("remove" in edit) return words.removed(quoted(edit.remove))
  if ("move" in edit) return words.moved(quoted(edit.move), day(edit.to))
  if ("amend" in edit) return words.amended(quoted(edit.amend), amended(edit.amend, edit.payload))
  if ("on" in edit) return words.added(added(edit.event, edit.payload), day(edit.on))
  const window = words.between(
    edit.from === undefined ? undefined : day(edit.from),
    edit.to === undefined ? undefined : day(edit.to),
  )
  if ("parameters" in edit) {
    return Object.entries(edit.parameters)
      .map(([id, change]) => words.set(titles.parameter(id), changeText(change, number), window))
      .join("; ")
  }
  return Object.entries(edit.scale)
    .map(([name, factor]) =>
      words.scaled(titles.process(name), number(factor, Number.isInteger(factor) ? 0 : 2), window),
    )
    .join("; ")
}

const asJson = (_: string, payload: unknown): string => JSON.stringify(payload)
const asWritten = (type: string, payload: unknown): string =>
  `${type}${payload === undefined ? "" : ` ${JSON.stringify(payload)}`}`

function changeText(change: Changes[string], number: (value: number, digits?: number) => string): string {
  const shown = (value: number) => number(value, Number.isInteger(value) ? 0 : 2)
  if (typeof change === "number") return shown(change)
  if ("times" in change) return `× ${shown(change.times)}`
  if ("uniform" in change) return change.uniform.map(shown).join("–")
  return Object.values(change)
    .flat()
    .map((value) => shown(Number(value)))
    .join("–")
}
