/** Segmented: one of a few named choices, side by side: radio buttons, so that arrow keys and screen readers know them. */
import type { ComponentChildren } from "preact"
import { useId } from "preact/hooks"

export interface Choice<T extends string> {
  readonly value: T
  readonly label: string
  /** What it means, shown beside it when it is chosen. */
  readonly hint?: string
}

export interface SegmentedProps<T extends string> {
  readonly legend: string
  readonly choices: readonly Choice<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
  /** A short guide below the choices. */
  readonly children?: ComponentChildren
}

export function Segmented<T extends string>({ legend, choices, value, onChange, children }: SegmentedProps<T>) {
  const name = useId()
  return (
    <fieldset class="segmented">
      <legend>{legend}</legend>
      <div class="segmented-choices">
        {choices.map((choice) => (
          <label key={choice.value} class="segment">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span dir="auto">{choice.label}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  )
}
