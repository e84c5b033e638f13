/**
 * Sensitivity results: which parameter matters for an outcome, in the shape of `sensitivity --json`: parameters in the model's order, numbers
 * in the outcome's unit or as shares of its variance, with 95 % intervals. Pure.
 */
import type { Estimate } from "@laksana/analysis"
import type { Bilingual } from "@laksana/core"
import type { Population } from "@laksana/engine"
import { type Outcome, outcomeName, type ParameterFactor, type SensitivityRows } from "@laksana/experiments"
import { drawsOf, type DrawsResult, type Provenance } from "../run-results.ts"
import { experimentId, experimentRecord } from "../experiment-record.ts"
import { morrisFound } from "./morris-found.ts"
import { oneAtATimeFound } from "./one-at-a-time-found.ts"
import { sobolFound } from "./sobol-found.ts"

/** A number with its standard error and 95 % interval. */
export type Interval = Estimate

export interface SensitiveParameter {
  readonly id: string
  readonly title: Bilingual
  readonly unit: string
}

/** What every method tells. */
export interface SensitivityAbout extends Provenance {
  readonly version: 1
  /** Id of the experiment that this is a function of: `experiment.json` holds it. */
  readonly experiment: string
  readonly scenario: string
  readonly outcome: Outcome & { readonly name: string }
  /** Runs made, and runs asked for: more where the experiment was interrupted. */
  readonly runs: number
  readonly asked: number
  readonly draws: DrawsResult | null
  /** How many parameters that the scenario leaves open were not varied: they differ from draw to draw. */
  readonly unvaried: number
}

/** The shares of the outcome's variance that something makes alone, and that it has a part in. */
export interface Shares {
  readonly first: Interval
  readonly total: Interval
}

export interface SobolSensitivity extends SensitivityAbout {
  readonly method: "sobol"
  /** `constant`: the outcome was the same in every run · `luck`: its variance cannot be told from what luck alone makes. */
  readonly found: "varied" | "constant" | "luck"
  readonly points: number
  readonly mean: number
  readonly variance: number
  readonly parameters: readonly (SensitiveParameter & Shares)[]
  /** What is not known of the day on which runs start. */
  readonly present: Shares
  readonly luck: Shares
  /** What nothing makes alone. */
  readonly interactions: Interval
  /** Where asked for: of every two, what they make together beyond what each makes alone; `present` and `luck` among them. */
  readonly second?: readonly (Interval & { readonly of: readonly [string, string] })[]
}

export interface MorrisSensitivity extends SensitivityAbout {
  readonly method: "morris"
  readonly found: "varied" | "constant"
  /** Trajectories, and runs of each of their points. */
  readonly points: number
  readonly runsEach: number
  /** Of the outcome over all points. */
  readonly mean: number
  readonly parameters: readonly (SensitiveParameter & {
    /** μ*: mean size of the change for the whole of the prior, from steps across half of it. */
    readonly size: Interval
    readonly mean: Interval
    readonly deviation: Interval
    readonly group: "negligible" | "linear" | "interacting"
  })[]
}

export interface MovedSetting {
  readonly percentile: number
  /** Of the parameter. */
  readonly value: number
  /** Mean of the outcome there. */
  readonly outcome: number
  /** From that in the middle, run by run with the same luck; no interval for a single run. */
  readonly difference: number
  readonly error: number | null
  readonly low: number | null
  readonly high: number | null
}

export interface OneAtATimeSensitivity extends SensitivityAbout {
  readonly method: "oat"
  readonly found: "varied" | "constant"
  readonly runsEach: number
  /** The outcome with every parameter that was varied at its median. */
  readonly mean: number
  readonly parameters: readonly (SensitiveParameter & {
    /** The median, from which it was moved. */
    readonly middle: number
    /** The low one, then the high one; none where the experiment was interrupted before. */
    readonly settings: readonly MovedSetting[]
    /** From the lowest to the highest outcome. */
    readonly reach: number
    /** Whether any run was otherwise. */
    readonly moved: boolean
  })[]
}

export type SensitivityResults = SobolSensitivity | MorrisSensitivity | OneAtATimeSensitivity

export interface SensitivityMade {
  readonly provenance: Provenance
  readonly scenario: string
  readonly outcome: Outcome
  readonly factors: readonly ParameterFactor[]
  readonly unvaried: number
  readonly rows: SensitivityRows
  /** Of the rows that were run, from the first without a gap. */
  readonly values: Float64Array
  readonly asked: number
  readonly population?: Population
}

/** Undefined where too few rows were run to say anything. */
export async function sensitivityResults(made: SensitivityMade): Promise<SensitivityResults | undefined> {
  const { provenance, scenario, outcome, factors, rows, values, asked, population, unvaried } = made
  const { engine, model, seed, inputHash } = provenance
  const record = experimentRecord({ provenance, scenario, factors, outcomes: [outcome], rows })
  const about: SensitivityAbout = {
    version: 1,
    engine,
    model,
    seed,
    inputHash,
    case: provenance.case,
    experiment: await experimentId(record),
    scenario,
    outcome: { name: outcomeName(outcome), ...outcome },
    runs: values.length,
    asked,
    draws: drawsOf(population),
    unvaried,
  }
  switch (rows.kind) {
    case "sobol-indices":
      return sobolFound(about, factors, rows, values)
    case "morris":
      return morrisFound(about, factors, rows, values)
    case "one-at-a-time":
      return oneAtATimeFound(about, factors, rows, values)
  }
}
