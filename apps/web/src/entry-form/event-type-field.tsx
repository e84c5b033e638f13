/** Event type field: of which kind an event is; kinds that the model acts on come first. */
import { plannedEventText, titlesIn } from "@laksana/words"
import { useId } from "preact/hooks"
import { useCase, useLanguage } from "../app/app.ts"
import { capital } from "../words/capital.ts"
import { editHistoryWords } from "../words/edit-history.ts"

export interface EventTypeFieldProps {
  readonly value: string
  /** Types that are not offered. */
  readonly without?: readonly string[]
  /** Only these are offered; by default all that the model acts on, and all others that the history has. */
  readonly among?: readonly string[]
  readonly onChange: (type: string) => void
}

/** The type that is chosen at first. */
export function firstType(heeds: readonly string[]): string {
  return heeds.includes("SocializationHeld") ? "SocializationHeld" : (heeds[0] ?? "")
}

export function EventTypeField({ value, without = [], among, onChange }: EventTypeFieldProps) {
  const { theCase, model } = useCase()
  const { language } = useLanguage()
  const words = editHistoryWords(language)
  const id = useId()
  const titles = titlesIn(language, model)
  const titleOf = (type: string) => capital(plannedEventText({ event: type }, titles, language))
  const offered = (types: readonly string[]) =>
    [...new Set(types)]
      .filter((type) => !without.includes(type))
      .map((type) => ({ type, title: titleOf(type) }))
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
        {among === undefined ? (
          <optgroup label={words.actedOn}>{options(offered(model.heeds))}</optgroup>
        ) : (
          options(offered(among))
        )}
        {among !== undefined || others.length === 0 ? null : (
          <optgroup label={words.others}>{options(others)}</optgroup>
        )}
      </select>
    </div>
  )
}
