/** Field control: one field of an event's payload, as a control of its kind. */
import type { PayloadField } from "@laksana/scenario"
import { choiceMeaning, fieldWords } from "@laksana/words"
import { useId } from "preact/hooks"
import { useLanguage } from "../app/app.ts"
import { editHistoryWords } from "../words/edit-history.ts"
import type { Written } from "./field-value.ts"

export interface FieldControlProps {
  readonly type: string
  readonly field: PayloadField
  readonly written: Written
  readonly isMistaken: boolean
  /** Names that the history uses in fields of this name. */
  readonly suggestions: readonly string[]
  readonly onInput: (written: Written) => void
}

export function FieldControl({ type, field, written, isMistaken, suggestions, onInput }: FieldControlProps) {
  const { language } = useLanguage()
  const words = editHistoryWords(language)
  const id = useId()
  const label = fieldWords(type, field.name)[language]
  const kind = field.kind === "text" || field.kind === "choice" ? undefined : words.kinds[field.kind]
  const hint = [kind, field.needed ? words.needed : words.optional].filter((part) => part !== undefined).join(" · ")
  const common = {
    id,
    "aria-describedby": `${id}-hint`,
    "aria-invalid": isMistaken ? ("true" as const) : undefined,
    dir: "auto" as const,
  }
  const text = typeof written === "string" ? written : ""
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {field.kind === "choice" || field.kind === "true-or-false" ? (
        <select {...common} value={text} onChange={({ currentTarget }) => onInput(currentTarget.value)}>
          {field.needed && text !== "" ? null : <option value="">{words.unsaid}</option>}
          {optionsOf(field, words).map(([value, meaning]) => (
            <option key={value} value={value}>
              {meaning ?? choiceMeaning(value, language) ?? value}
            </option>
          ))}
        </select>
      ) : typeof written !== "string" ? (
        <span class="row">
          {written.map((end, i) => (
            <input
              key={i}
              type="text"
              inputMode="decimal"
              id={i === 0 ? id : undefined}
              aria-label={`${label}: ${i === 0 ? words.from : words.to}`}
              aria-describedby={`${id}-hint`}
              value={end}
              onInput={({ currentTarget: { value } }) => onInput(i === 0 ? [value, written[1]] : [written[0], value])}
            />
          ))}
        </span>
      ) : field.kind === "texts" || field.kind === "maps" || field.kind === "json" ? (
        <textarea
          {...common}
          rows={field.kind === "texts" ? 2 : 4}
          value={text}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      ) : (
        <input
          {...common}
          type="text"
          inputMode={field.kind === "text" || field.kind === "text-or-number" ? "text" : "decimal"}
          list={suggestions.length === 0 ? undefined : `${id}-known`}
          value={text}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
      {suggestions.length === 0 ? null : (
        <datalist id={`${id}-known`}>
          {suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      <span class="soft small" id={`${id}-hint`}>
        {hint}
        {isMistaken ? <strong class="mistake"> {words.fieldMistake(label)}</strong> : null}
      </span>
    </div>
  )
}

function optionsOf(
  { kind, choices }: PayloadField,
  words: { readonly yes: string; readonly no: string },
): readonly (readonly [string, string | undefined])[] {
  return kind === "choice"
    ? choices.map((choice) => [choice, undefined] as const)
    : [
        ["true", words.yes],
        ["false", words.no],
      ]
}
