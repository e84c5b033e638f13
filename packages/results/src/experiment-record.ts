/**
 * Experiment record: one record of which everything that is learned from an experiment is a function: where its inputs come from, what
 * varies, what is read of each run, and which rows of which design are run. Its id is the hash of its canonical JSON.
 */
import { type Factor, type Outcome, outcomeName, type RowsSpec } from "@laksana/experiments"
import { inputHash } from "@laksana/scenario"
import { jsonText } from "./json.ts"
import type { Provenance } from "./run-results.ts"

export interface ExperimentRecord extends Provenance {
  readonly version: 1
  /** The scenario file whose assumptions and interventions hold where nothing varies. */
  readonly scenario: string
  readonly factors: readonly RecordedFactor[]
  /** As they are written: `full-implementation@2028-12-31`. */
  readonly outcomes: readonly string[]
  readonly design: RowsSpec
}

/** A factor without its words. */
export type RecordedFactor =
  | Pick<Extract<Factor, { readonly kind: "parameter" }>, "kind" | "id" | "unit" | "prior" | "times" | "bounds">
  | { readonly kind: "level"; readonly id: string; readonly levels: readonly string[] }

export interface RecordedExperiment {
  readonly provenance: Provenance
  readonly scenario: string
  readonly factors: readonly Factor[]
  readonly outcomes: readonly Outcome[]
  readonly rows: RowsSpec
}

export function experimentRecord({
  provenance,
  scenario,
  factors,
  outcomes,
  rows,
}: RecordedExperiment): ExperimentRecord {
  return {
    version: 1,
    ...provenance,
    scenario,
    factors: factors.map(recordedFactor),
    outcomes: outcomes.map(outcomeName),
    design: rows,
  }
}

export function recordedFactor(factor: Factor): RecordedFactor {
  if (factor.kind === "level") return { kind: "level", id: factor.id, levels: factor.levels.map(({ name }) => name) }
  const { kind, id, unit, prior, times, bounds } = factor
  return { kind, id, unit, prior, ...(times === undefined ? {} : { times }), bounds }
}

/** The first 16 hexadecimal digits of the SHA-256 of the record, of one scenario or of several. */
export function experimentId(record: Omit<ExperimentRecord, "scenario">): Promise<string> {
  return inputHash([{ path: "experiment.json", text: jsonText(record) }])
}
