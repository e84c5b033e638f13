/** Input: everything that a report tells, as plain data: what was asked, what came out, what the history says and taught. */
import type { AnyRunnableModel } from "@laksana/engine"
import type {
  AttributeResults,
  CompareResults,
  ConditionResults,
  CurvePoint,
  Lever,
  Replay,
  RunResults,
  WhatIfResults,
} from "@laksana/results"
import type { Case, Experiment, ScenarioFile } from "@laksana/scenario"

/** A scenario file as it was run. */
export interface ReportedExperiment {
  readonly file: ScenarioFile
  readonly experiment: Experiment
  /** With the overlays that the file asks for. */
  readonly theCase: Case
  /** With the priors and milestones of the case. */
  readonly model: AnyRunnableModel
}

export interface ReportInput {
  /** All of one case; the first is told first. */
  readonly experiments: readonly [ReportedExperiment, ...ReportedExperiment[]]
  readonly results: RunResults
  /** The share that has reached it by each month's end, by scenario and milestone. */
  readonly curves: Readonly<Record<string, Readonly<Record<string, readonly CurvePoint[]>>>>
  /** The scenario that others are compared with: its id. */
  readonly baseline: string
  /** Against the baseline, pair by pair with the same luck; of scenarios that can be compared. */
  readonly compared: readonly CompareResults[]
  /** Of a grid, what each cell changes against its middle one, which is then the baseline. */
  readonly levers: readonly Lever[]
  /** The history until the last day it speaks of, with all that is known. */
  readonly replay: Replay
  /** What the history taught; none where runs start from the priors. */
  readonly learned?: ConditionResults | undefined
  /** The history told otherwise, where that was asked. */
  readonly whatIf?: WhatIfResults | undefined
  /** What moved an outcome, where that was asked. */
  readonly attribution?: AttributeResults | undefined
  /** The command line that makes the report again. */
  readonly command: string
}
