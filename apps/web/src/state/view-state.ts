/**
 * View state: everything that a link restores: which place is open, of which case, and what is asked there. Only what differs from
 * `defaults` is written into the link. Plain data.
 */
import type { Day, Language } from "@laksana/core"
import type { ScenarioFile, WrittenEdit } from "@laksana/scenario"

export const places = ["timeline", "what-if", "edit-history", "futures", "why", "share"] as const
export type Place = (typeof places)[number]

export const themes = ["auto", "light", "dark"] as const
export type Theme = (typeof themes)[number]

export const aspects = ["table", "players", "levers", "boxes", "learned", "claims"] as const
export type Aspect = (typeof aspects)[number]

export const wheres = ["rarer", "fails", "succeeds"] as const

export interface ViewState {
  readonly place: Place
  readonly language: Language
  readonly theme: Theme
  /** A built-in case by name, or "own": the files in `files`. */
  readonly case: string
  /** Overlays laid over the history. */
  readonly overlays: readonly string[]
  /** Null: the last day that the case speaks of. */
  readonly asOf: Day | null
  /** Null: all that is recorded. */
  readonly knownAt: Day | null
  /** The event that is looked at. */
  readonly event: string | null
  /** The scenario file with which everything is compared; null: the case's first that changes nothing. */
  readonly baseline: string | null
  /** What is changed against it. */
  readonly assumptions: Readonly<Record<string, string>>
  readonly parameters: Readonly<Record<string, number>>
  readonly interventions: NonNullable<ScenarioFile["interventions"]>
  /** Null: as the baseline's file says. */
  readonly horizon: Day | null
  readonly seed: string | null
  readonly runs: number | null
  readonly milestone: string | null
  readonly deadline: Day | null
  readonly indicator: string | null
  /** Further scenario files drawn beside. */
  readonly beside: readonly string[]
  /** How many single runs are drawn faintly, and the one that is opened. */
  readonly shownRuns: number
  readonly run: number | null
  readonly edits: readonly WrittenEdit[]
  /** The scenario file under which both histories, edited and as it was, go on after the record; null: as it is. */
  readonly goesOn: string | null
  /** The last day of both; null: as the command line has it. */
  readonly until: Day | null
  /** A branch of the case that the edited history is compared with; null: the history itself. */
  readonly against: string | null
  /** The draw that is told event by event. */
  readonly draw: number
  /** What is asked under Why: an outcome of milestones or indicators, and who the players are. */
  readonly outcome: string | null
  readonly players: "barriers" | "events"
  /** The part of Why that is open. */
  readonly aspect: Aspect
  /** A row of the causal table, by its process; or a cell: `process/variable`. */
  readonly cause: string | null
  /** What a tornado pulls at. */
  readonly levers: "levels" | "parameters"
  /** What boxes of conditions are of. */
  readonly where: (typeof wheres)[number]
  /** From which value on an indicator counts as a success; null: the usual. */
  readonly atLeast: number | null
  /** Points at which boxes are looked for; null: the usual. */
  readonly points: number | null
  readonly guide: number | null
}
