/** Text field: a line of text with its label, what it is for, and names that are known. */
import { useId } from "preact/hooks"

export interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly hint?: string
  readonly type?: "text" | "date"
  readonly known?: readonly string[]
  /** What is wrong with it. */
  readonly mistake?: string | undefined
  readonly onInput: (value: string) => void
}

export function TextField({ label, value, hint, type = "text", known = [], mistake, onInput }: TextFieldProps) {
  const id = useId()
  const isDescribed = hint !== undefined || mistake !== undefined
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type}
        dir="auto"
        value={value}
        list={known.length === 0 ? undefined : `${id}-known`}
        aria-describedby={isDescribed ? `${id}-hint` : undefined}
        aria-invalid={mistake === undefined ? undefined : "true"}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {known.length === 0 ? null : (
        <datalist id={`${id}-known`}>
          {known.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      {isDescribed ? (
        <span class="soft small" id={`${id}-hint`}>
          {hint}
          {mistake === undefined ? null : <strong class="mistake"> {mistake}</strong>}
        </span>
      ) : null}
    </div>
  )
}
