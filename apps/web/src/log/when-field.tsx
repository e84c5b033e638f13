/** When field: a date as exactly as it is known: a day, a month, a year, two days between which it lies, or nothing. */
import { useId } from "preact/hooks"
import { useLanguage } from "../app/app.ts"
import { Segmented } from "../controls/segmented.tsx"
import { logWords } from "../words/log.ts"
import { exactnesses, type WhenDraft } from "./when-draft.ts"

export interface WhenFieldProps {
  readonly legend: string
  readonly value: WhenDraft
  readonly isMistaken: boolean
  readonly onChange: (value: WhenDraft) => void
}

const inputs = {
  day: [["day", "date"]],
  month: [["month", "month"]],
  year: [["year", "text"]],
  between: [
    ["from", "date"],
    ["to", "date"],
  ],
  unknown: [],
} as const

export function WhenField({ legend, value, isMistaken, onChange }: WhenFieldProps) {
  const { language } = useLanguage()
  const words = logWords(language)
  const id = useId()
  const fieldOf = (name: Exclude<keyof WhenDraft, "exactness">) => ({
    value: value[name],
    "aria-invalid": isMistaken ? ("true" as const) : undefined,
    "aria-describedby": isMistaken ? `${id}-mistake` : undefined,
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
      onChange({ ...value, [name]: currentTarget.value }),
  })
  return (
    <Segmented
      legend={legend}
      value={value.exactness}
      choices={exactnesses.map((each) => ({ value: each, label: words.exactnesses[each] }))}
      onChange={(exactness) => onChange({ ...value, exactness })}
    >
      <div class="row">
        {inputs[value.exactness].map(([name, type]) => (
          <label key={name} class="log-when">
            <span>{words.whenParts[name]}</span>
            {type === "text" ? (
              <input type="text" inputMode="numeric" {...fieldOf(name)} />
            ) : (
              <input type={type} {...fieldOf(name)} />
            )}
          </label>
        ))}
      </div>
      {isMistaken ? (
        <strong class="mistake small" id={`${id}-mistake`}>
          {words.noDate}
        </strong>
      ) : null}
    </Segmented>
  )
}
