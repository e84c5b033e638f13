/** Decision date: until when the cheapest package may begin with its target still reached, from runs in which all of it is put off. */
import { tippingPointOf, type TriedRuns } from "@laksana/analysis"
import type { Day } from "@laksana/core"
import { dayOfTime, timeOfDay } from "@laksana/engine"
import { tidy } from "../scenario-result.ts"
import { type Chance, chanceIn } from "./package-result.ts"

/** Runs in which the first decision is taken on a day. */
export interface PutOff {
  readonly day: Day
  readonly runs: TriedRuns
}

export interface DecisionDates {
  /** `turns` between two of the days · `never reached` on any of them · `always reached` up to the last of them. */
  readonly kind: "turns" | "never reached" | "always reached"
  readonly dates: readonly (Chance & { readonly day: Day })[]
  /** Of the days, the last on which the target is reached by the estimate; null where it is on none. */
  readonly last: Day | null
  /** The true day lies from here to there: null where that is before the first of the days, or after the last. */
  readonly earliest: Day | null
  readonly latest: Day | null
  /** Where a line between the days falls below the target; null where it does not. */
  readonly crossing: Day | null
}

export function decisionDates(
  putOff: readonly PutOff[],
  target: number,
  independent: number | undefined,
): DecisionDates {
  const dates = putOff.map(({ day, runs }) => ({
    day,
    runs,
    chance: chanceIn(runs, independent === undefined ? {} : { independent }),
  }))
  const found = tippingPointOf(
    dates.map(({ day, runs, chance: { p, low, high } }) => ({
      date: timeOfDay(day),
      share: p,
      low,
      high,
      runs: runs.length,
    })),
    tidy(target),
  )
  const dayOf = (time: number | undefined): Day | null => (time === undefined ? null : dayOfTime(time))
  return {
    kind: found.kind,
    dates: dates.map(({ day, chance }) => ({ day, ...chance })),
    last: dayOf(found.last),
    earliest: dayOf(found.earliest),
    latest: dayOf(found.latest),
    crossing: found.kind === "turns" ? dayOf(found.crossing) : null,
  }
}
