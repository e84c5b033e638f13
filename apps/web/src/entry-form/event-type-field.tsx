/** Event type field: of which kind an event is; kinds that the model acts on come first. */
import { eventTypeWords } from "@laksana/words"
import { useId } from "preact/hooks"
import { useCase, useLanguage } from "../app/app.ts"
import { editHistoryWords } from "../words/edit-history.ts"

export interface EventTypeFieldProps {
  readonly value: string
  /** Types that are not offered. */
  readonly without?: readonly string[]
  readonly onChange: (type: string) => void
}

/** The type that is chosen at first. */
export function firstType(heeds: readonly string[]): string {
  return heeds.includes("SocializationHeld") ? "SocializationHeld" : (heeds[0] ?? "")
}

export function EventTypeField({ value, without = [], onChange }: EventTypeFieldProps) {
  const { theCase, model } = useCase()
  const { language } = useLanguage()
  const words = editHistoryWords(language)
  const id = useId()
  const offered = (types: readonly string[]) =>
    [...new Set(types)]
      .filter((type) => !without.includes(type))
      .map((type) => ({ type, title: eventTypeWords(type)[language] }))
      .toSorted((a, b) => a.title.localeCompare(b.title, language))
  const options = (types: readonly { readonly type: string; readonly title: string }[]) =>
    types.map(({ type, title }) => (
      <option key={type} value={type}>
        {title}
      </option>
    ))
  const others = offered(theCase.events.map(({ type }) => type).filter((type) => !model.heeds.includes(type)))
  return (
    <div class="field">
      <label for={id}>{words.type}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <optgroup label={words.actedOn}>{options(offered(model.heeds))}</optgroup>
        {others.length === 0 ? null : <optgroup label={words.others}>{options(others)}</optgroup>}
      </select>
    </div>
  )
}
