/** Written outcome: an outcome as a person writes it, read against what there is to look at. */
import { type Day, isDay } from "@laksana/core"
import type { Outcome } from "./outcome.ts"

/** What an outcome can name, and the days of the projection. */
export interface Observable {
  readonly milestones: readonly string[]
  readonly indicators: readonly string[]
  /** First and last day of the projection. */
  readonly start: Day
  readonly horizon: Day
}

/** What is wrong with a written outcome. */
export type OutcomeFault =
  | { readonly kind: "unknown"; readonly found: string; readonly known: readonly string[] }
  | { readonly kind: "day"; readonly found: string; readonly start: Day; readonly horizon: Day }

export type ReadOutcome =
  | { readonly _tag: "Outcome"; readonly outcome: Outcome }
  | { readonly _tag: "Fault"; readonly fault: OutcomeFault }

const prefix = "months:"

/** `ID` or `ID@DAY` of a milestone or an indicator (by default on the last day), `months:MILESTONE`, or `cost`. */
export function readOutcome(written: string, { milestones, indicators, start, horizon }: Observable): ReadOutcome {
  if (written === "cost") return { _tag: "Outcome", outcome: { kind: "cost" } }
  if (written.startsWith(prefix)) {
    const milestone = written.slice(prefix.length)
    return milestones.includes(milestone)
      ? { _tag: "Outcome", outcome: { kind: "months", milestone } }
      : { _tag: "Fault", fault: { kind: "unknown", found: milestone, known: milestones } }
  }
  const [id = "", day = horizon] = written.split("@")
  const isMilestone = milestones.includes(id)
  if (!isMilestone && !indicators.includes(id)) {
    return { _tag: "Fault", fault: { kind: "unknown", found: id, known: [...milestones, ...indicators] } }
  }
  if (!isDay(day) || day < start || day > horizon) {
    return { _tag: "Fault", fault: { kind: "day", found: day, start, horizon } }
  }
  return {
    _tag: "Outcome",
    outcome: isMilestone ? { kind: "reached", milestone: id, by: day } : { kind: "indicator", indicator: id, at: day },
  }
}
