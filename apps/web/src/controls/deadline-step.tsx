/** Deadline step: a month's end as a deadline: a month back and on, a year by the date field. Curves are counted at months' ends. */
import type { Day } from "@laksana/core"
import { useId } from "preact/hooks"
import { useLanguage } from "../app/app.ts"
import { lastDayOfMonth, monthEndsOn } from "../levers/months.ts"

export interface DeadlineStepProps {
  readonly value: Day
  readonly min: Day
  /** The horizon, which need not be a month's end. */
  readonly max: Day
  readonly onChange: (day: Day) => void
}

const stepWords = {
  en: { label: "By", back: "Deadline: a month earlier", on: "Deadline: a month later" },
  id: { label: "Hingga", back: "Tenggat: mundur satu bulan", on: "Tenggat: maju satu bulan" },
} as const

export function DeadlineStep({ value, min, max, onChange }: DeadlineStepProps) {
  const { language } = useLanguage()
  const id = useId()
  const words = stepWords[language]
  const set = (day: Day): void => onChange(day > max ? max : day < min ? min : day)
  return (
    <div class="deadline-step">
      <label for={id}>{words.label}</label>
      <button type="button" aria-label={words.back} disabled={value <= min} onClick={() => set(monthEndsOn(value, -1))}>
        −
      </button>
      <input
        id={id}
        type="date"
        min={min}
        max={max}
        value={value}
        onChange={({ currentTarget }) => {
          if (currentTarget.value !== "") set(lastDayOfMonth(currentTarget.value))
        }}
      />
      <button type="button" aria-label={words.on} disabled={value >= max} onClick={() => set(monthEndsOn(value, 1))}>
        +
      </button>
    </div>
  )
}
