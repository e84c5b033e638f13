/** Days: days, months, years and dates known in part, of 2023 to 2026; they shrink to 1 January 2024. Days are UTC. */
import { addDays, type Day, daysBetween, type FuzzyDate } from "@laksana/core"
import fc from "fast-check"

/** The day that generated days shrink to. */
export const firstDay: Day = "2024-01-01"
const [earliest, latest]: readonly [Day, Day] = ["2023-01-01", "2026-12-31"]

/** A day between two, both included, by default of 2023 to 2026; it shrinks to the first of 2024, or to the end nearest to that. */
export function anyDay(from: Day = earliest, to: Day = latest): fc.Arbitrary<Day> {
  return fc
    .integer({ min: daysBetween(firstDay, from), max: daysBetween(firstDay, to) })
    .map((days) => addDays(firstDay, days))
}

/** A month, as `2024-01`. */
export const anyMonth: fc.Arbitrary<string> = fc.integer({ min: -12, max: 35 }).map((months) => {
  const month = ((months % 12) + 12) % 12
  return `${2024 + Math.floor(months / 12)}-${String(month + 1).padStart(2, "0")}`
})

export const anyYear: fc.Arbitrary<number> = fc.constantFrom(2024, 2023, 2025, 2026)

/** Two days, the first no later than the second. */
const anyInterval: fc.Arbitrary<readonly [Day, Day]> = fc
  .tuple(anyDay(), fc.integer({ min: 0, max: 400 }))
  .map(([day, days]): readonly [Day, Day] => [day, addDays(day, days)])

/** A date known to the year, to the month, or to lie between two days. */
export const anyFuzzyDate: fc.Arbitrary<FuzzyDate> = fc.oneof(
  { withCrossShrink: true },
  anyYear.map((year): FuzzyDate => ({ year })),
  anyMonth.map((month): FuzzyDate => ({ month })),
  anyInterval.map((between): FuzzyDate => ({ between })),
)
