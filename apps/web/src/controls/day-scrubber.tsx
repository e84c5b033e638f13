/**
 * Day scrubber: a day on a slider between two days, with a month back and on, and a date field. The slider moves by days; its keys
 * are the browser's own.
 */
import { addDays, type Day, dayFromNumber, dayNumber } from "@laksana/core"
import { useId } from "preact/hooks"
import { useLanguage } from "../app/app.ts"

export interface DayScrubberProps {
  readonly label: string
  readonly value: Day
  readonly min: Day
  readonly max: Day
  readonly onChange: (day: Day) => void
  /** Says of a day what it is, beside its date: "all that is recorded". */
  readonly note?: string
}

export function DayScrubber({ label, value, min, max, onChange, note }: DayScrubberProps) {
  const { language, quantities } = useLanguage()
  const id = useId()
  const set = (day: Day): void => onChange(day < min ? min : day > max ? max : day)
  const words = stepWords[language]
  return (
    <div class="day-scrubber">
      <div class="day-scrubber-head">
        <label for={id}>{label}</label>
        <output>
          {quantities.day(value)}
          {note === undefined ? "" : ` · ${note}`}
        </output>
      </div>
      <div class="day-scrubber-row">
        <button
          type="button"
          aria-label={`${label}: ${words.back}`}
          disabled={value <= min}
          onClick={() => set(monthsOn(value, -1))}
        >
          −
        </button>
        <input
          id={id}
          type="range"
          min={dayNumber(min)}
          max={dayNumber(max)}
          step={1}
          value={dayNumber(value)}
          aria-valuetext={quantities.day(value)}
          onInput={({ currentTarget }) => set(dayFromNumber(Number(currentTarget.value)))}
        />
        <button
          type="button"
          aria-label={`${label}: ${words.on}`}
          disabled={value >= max}
          onClick={() => set(monthsOn(value, 1))}
        >
          +
        </button>
        <input
          type="date"
          aria-label={`${label}: ${words.date}`}
          min={min}
          max={max}
          value={value}
          onChange={({ currentTarget }) => {
            if (currentTarget.value !== "") set(currentTarget.value)
          }}
        />
      </div>
    </div>
  )
}

const stepWords = {
  en: { back: "a month back", on: "a month on", date: "date" },
  id: { back: "mundur satu bulan", on: "maju satu bulan", date: "tanggal" },
} as const

/** The same day of another month, or that month's last day. */
function monthsOn(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
  const next = new Date(Date.UTC(year, month + months, 1)).toISOString().slice(0, 10)
  const last = addDays(next, -1)
  const same = `${first.slice(0, 8)}${String(date).padStart(2, "0")}`
  return same > last ? last : same
}
