/**
 * Number step: a number on a slider, with − and + and a field beside it, so that no drag and no keyboard is needed. The field takes
 * a decimal comma as well as a point.
 */
import { useSignal } from "@preact/signals"
import { useId } from "preact/hooks"
import { useLanguage } from "../app/app.ts"
import { readNumber } from "./read-number.ts"

export interface NumberStepProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** How the value is said: `percent` shows 0.4 as 40 %. */
  readonly unit?: "percent" | "number"
  readonly digits?: number
  readonly onChange: (value: number) => void
}

export function NumberStep({ label, value, min, max, step, unit = "number", digits = 0, onChange }: NumberStepProps) {
  const { language, quantities } = useLanguage()
  const id = useId()
  const typed = useSignal<string | undefined>(undefined)
  const scale = unit === "percent" ? 100 : 1
  const set = (next: number): void => {
    const within = Math.min(max, Math.max(min, next))
    // Twelve times 0.05 is not 0.6 to the last bit, and a file would show it.
    onChange(Number((Math.round(within / step) * step).toFixed(10)))
  }
  const shown = quantities.number(value * scale, digits)
  const said = unit === "percent" ? quantities.percent(value, digits) : shown
  const take = (text: string): void => {
    const number = readNumber(text)
    typed.value = undefined
    if (number !== undefined) set(number / scale)
  }
  return (
    <div class="number-step">
      <label for={id}>{label}</label>
      <div class="number-step-row">
        <button type="button" aria-label={`${label}: −`} disabled={value <= min} onClick={() => set(value - step)}>
          −
        </button>
        <input
          class="number-step-range"
          type="range"
          aria-label={label}
          aria-valuetext={said}
          min={min}
          max={max}
          step={step}
          value={value}
          onInput={({ currentTarget }) => set(Number(currentTarget.value))}
        />
        <button type="button" aria-label={`${label}: +`} disabled={value >= max} onClick={() => set(value + step)}>
          +
        </button>
        <input
          id={id}
          class="number-step-field"
          type="text"
          inputMode="decimal"
          value={typed.value ?? shown}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value
          }}
          onChange={({ currentTarget }) => take(currentTarget.value)}
        />
        {unit === "percent" ? <span aria-hidden="true">%</span> : null}
        <span class="heard">{language === "id" ? `sekarang ${said}` : `now ${said}`}</span>
      </div>
    </div>
  )
}
