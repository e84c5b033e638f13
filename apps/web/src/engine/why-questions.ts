/** Why questions: what the place Why asks of its worker, and what the worker answers step by step. */
import type { Bilingual, Day } from "@laksana/core"
import type { Success } from "@laksana/experiments"
import type { AttributeResults, DiscoverResults, SearchedBoxes, SearchProgress } from "@laksana/results"
import type { AskedScenario } from "./asked-scenario.ts"

export interface AttributeAsk {
  /** A milestone or an indicator. */
  readonly outcome: string
  readonly by: Day
  readonly of: "barriers" | "events"
  readonly draws: number
  readonly seed: string
}

export interface AttributeStep {
  readonly done: number
  readonly of: number
  readonly results: AttributeResults | null
}

/** One lever at a time to its ends, the others as the baseline has them: what a tornado shows. */
export interface TornadoAsk {
  readonly scenario: AskedScenario
  readonly milestone: string
  readonly by: Day
  /** Parameters are set to the 5th and 95th percentile of what the draws hold; levels to each of their names. */
  readonly levers: "levels" | "parameters"
  readonly runs: number
  readonly seed: string
}

export interface TornadoBar {
  readonly id: string
  readonly title: Bilingual
  readonly settings: readonly {
    readonly label: Bilingual
    /** Of a parameter, its value there. */
    readonly value: number | null
    readonly p: number
    readonly difference: number
    readonly se: number
  }[]
}

export interface TornadoStep {
  readonly done: number
  readonly of: number
  readonly baseline: { readonly p: number; readonly low: number; readonly high: number } | null
  readonly bars: readonly TornadoBar[]
}

/** Under which conditions a scenario fails, or succeeds: points over all that it leaves open, and boxes looked for among them. */
export interface DiscoverAsk {
  readonly scenario: AskedScenario
  readonly success: Success
  /** What boxes are of; null for the rarer of the two. */
  readonly where: "fails" | "succeeds" | null
  /** Points, one run each. */
  readonly points: number
  readonly seed: string
}

export interface DiscoverStep {
  /** `running`: points done of all; then the search, part by part. */
  readonly doing: "running" | SearchProgress["doing"]
  readonly box: number
  readonly done: number
  readonly of: number
  readonly found: FoundBoxes | null
}

export interface FoundBoxes extends SearchedBoxes {
  /** The very object that `discover --json` prints. */
  readonly results: DiscoverResults
  /** Of each box, of each of its conditions: the middle setting of the points inside; of levels, their positions. */
  readonly middles: readonly (readonly number[])[]
}
