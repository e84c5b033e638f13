/** Use edit text: edits as clauses in the reader's language, with what events say told field by field. */
import type { WrittenEdit } from "@laksana/scenario"
import {
  choiceMeaning,
  editText,
  type EditTelling,
  eventTypeWords,
  fieldWords,
  numberIn,
  plannedEventText,
  type Titles,
  titlesIn,
} from "@laksana/words"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { editHistoryWords } from "../../words/edit-history.ts"

/** What things are called: of the case with its overlays, and of events that were added. */
export function useTitles(): Titles {
  const { view } = useApp()
  const { theCase, model } = useCase()
  const { language } = useLanguage()
  const laid = Object.values(theCase.overlays).flat()
  const added = view.value.edits.flatMap((edit) =>
    "on" in edit && edit.id !== undefined ? [{ id: edit.id, title: eventTypeWords(edit.event) }] : [],
  )
  return titlesIn(language, model, { events: [...theCase.events, ...laid, ...added] })
}

export function useEditTelling(): EditTelling {
  const { theCase } = useCase()
  const { language } = useLanguage()
  const { yes, no } = editHistoryWords(language)
  const titles = useTitles()
  const say = (field: string, value: unknown): string => {
    if (typeof value === "number") return numberIn(field, value, language)
    if (typeof value === "boolean") return value ? yes : no
    if (typeof value === "string") return choiceMeaning(value, language) ?? value
    return Array.isArray(value) ? value.map((each) => say(field, each)).join(", ") : JSON.stringify(value)
  }
  const fields = (type: string, payload: unknown): readonly string[] =>
    typeof payload !== "object" || payload === null
      ? []
      : Object.entries(payload).map(([field, value]) => `${fieldWords(type, field)[language]}: ${say(field, value)}`)
  return {
    language,
    titles,
    added: (event, payload) => plannedEventText({ event, payload }, titles, language),
    // Only what is different from the record.
    amended: (id, payload) => {
      const recorded = theCase.events.find((event) => event.id === id)
      const before = new Set(fields(recorded?.type ?? "", recorded?.payload))
      const after = fields(recorded?.type ?? "", payload)
      const changed = after.filter((field) => !before.has(field))
      return (changed.length === 0 ? after : changed).join("; ")
    },
  }
}

export function useEditText(): (edit: WrittenEdit) => string {
  const telling = useEditTelling()
  return (edit) => editText(edit, telling)
}
