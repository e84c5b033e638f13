/**
 * Moved: what another version moves of a scenario's outcomes, in pairs of runs with the same luck. A report looks at many outcomes, of
 * which one in twenty would seem to move by chance alone at 95 %; so what counts as moved is told apart from chance for all of them
 * together. Differences are after − before. Pure.
 */
import { pairedDifference } from "@laksana/analysis"
import type { Day } from "@laksana/core"
import { type Outcome, outcomeName } from "@laksana/experiments"
import { independentRuns } from "@laksana/engine"
import { tidy } from "../scenario-result.ts"
import { columnOf, meanOf, type PairedRuns } from "./paired-runs.ts"

export type MovedKind = "milestone" | "indicator"

export interface MovedAt {
  readonly day: Day
  /** Of a milestone, the share of runs that has reached it; of an indicator its mean at the month's end. */
  readonly before: number
  readonly after: number
  readonly difference: number
  /** Standard error of the difference, and its own 95 % interval. */
  readonly se: number
  readonly low: number
  readonly high: number
}

export interface MovedQuantity {
  readonly kind: MovedKind
  readonly id: string
  /** Whether it moved beyond its error on any day looked at, all outcomes of the report together. */
  readonly moved: boolean
  /** Pairs of runs that differ on any day looked at. */
  readonly differing: number
  /** On the last day, and on the day of the greatest difference: where it moved, of those beyond their error. */
  readonly end: MovedAt
  readonly most: MovedAt
}

export interface MovedOptions {
  /** The two-sided chance below which an outcome is told from chance: see `cutsFor`. */
  readonly cutOf: (outcome: Outcome) => number
  /** How many independent draws stand behind the runs. */
  readonly draws: number | undefined
  /** Width of an indicator's bounds. */
  readonly widthOf: (indicator: string) => number
}

/** The chance with which a report without any true difference says of something that it moved: at most this. */
const falseAlarm = 0.05

/**
 * Half of the chance is kept for the one outcome that was asked for, of each scenario; the rest is shared among all others, of which there
 * are many (Bonferroni, weighted). Together it is not exceeded.
 */
export function cutsFor(scenarios: readonly PairedRuns[], asked: Outcome): MovedOptions["cutOf"] {
  const name = outcomeName(asked)
  const all = scenarios.flatMap(({ outcomes }) => outcomes.filter(isLookedAt))
  const ofAsked = all.filter((outcome) => outcomeName(outcome) === name).length
  const others = all.length - ofAsked
  const kept = ofAsked === 0 ? 0 : others === 0 ? falseAlarm : falseAlarm / 2
  return (outcome) => (outcomeName(outcome) === name ? kept / ofAsked : (falseAlarm - kept) / others)
}

/** What of a run's outcomes may be told to have moved. */
export const isLookedAt = ({ kind }: Outcome): boolean => kind === "reached" || kind === "indicator"

/** By size: a difference in shares of the bounds, those that moved first. */
export function movedIn(scenario: PairedRuns, options: MovedOptions): readonly MovedQuantity[] {
  const places = new Map<string, number[]>()
  scenario.outcomes.forEach((outcome, place) => {
    const key = keyOf(outcome)
    if (key !== undefined) places.set(key, [...(places.get(key) ?? []), place])
  })
  const sizeOf = ({ kind, id, most }: MovedQuantity) =>
    Math.abs(most.difference) / (kind === "milestone" ? 1 : options.widthOf(id))
  return [...places.values()]
    .flatMap((of) => quantityOf(scenario, of, options) ?? [])
    .toSorted((a, b) => Number(b.moved) - Number(a.moved) || sizeOf(b) - sizeOf(a))
}

function keyOf(outcome: Outcome): string | undefined {
  if (outcome.kind === "reached") return `milestone ${outcome.milestone}`
  return outcome.kind === "indicator" ? `indicator ${outcome.indicator}` : undefined
}

function quantityOf(
  scenario: PairedRuns,
  places: readonly number[],
  { cutOf, draws }: MovedOptions,
): MovedQuantity | undefined {
  const differs = new Uint8Array(scenario.runs)
  const looks = places.flatMap((place) => {
    const outcome = scenario.outcomes[place]
    if (outcome?.kind !== "reached" && outcome?.kind !== "indicator") return []
    const [before, after] = [scenario.before, scenario.after].map((values) => columnOf(values, place, scenario))
    if (before === undefined || after === undefined) throw new Error(`${outcomeName(outcome)} was not read.`)
    before.forEach((value, run) => {
      if (value !== after[run]) differs[run] = 1
    })
    const found = pairedDifference(after, before, {
      better: "more",
      level: 0.95,
      worth: independentRuns(scenario.runs, draws),
    })
    const chance = 2 * Math.min(found.swapped, 1 - found.swapped)
    const at: MovedAt = {
      day: outcome.kind === "reached" ? outcome.by : outcome.at,
      before: tidy(meanOf(before)),
      after: tidy(meanOf(after)),
      difference: unsigned(found.estimate),
      se: tidy(found.error),
      low: unsigned(found.low),
      high: unsigned(found.high),
    }
    return [{ outcome, at, isTold: chance <= cutOf(outcome) }]
  })
  const [first] = looks
  if (first === undefined) return undefined
  const told = looks.filter(({ isTold }) => isTold)
  const among = (told.length === 0 ? looks : told).map(({ at }) => at)
  const days = looks.map(({ at }) => at)
  return {
    kind: first.outcome.kind === "reached" ? "milestone" : "indicator",
    id: first.outcome.kind === "reached" ? first.outcome.milestone : first.outcome.indicator,
    moved: told.length > 0,
    differing: differs.reduce((sum, each) => sum + each, 0),
    end: days.reduce((last, at) => (at.day > last.day ? at : last)),
    most: among.reduce((most, at) => (Math.abs(at.difference) > Math.abs(most.difference) ? at : most)),
  }
}

/** Adding zero turns −0 into 0: a difference of nothing has no sign. */
const unsigned = (value: number): number => tidy(value) + 0
