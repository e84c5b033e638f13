/** Projection: from which day, how often and under which seed a scenario file is run; what it leaves out, filled in. */
import { addDays, type Day } from "@laksana/core"
import { type Case, caseFor } from "./case.ts"
import type { ScenarioFile } from "./files/scenario-file.ts"

export interface Projection {
  readonly start: Day
  /** Of each scenario. */
  readonly runs: number
  readonly seed: string
}

/** Runs of each scenario whose file does not say how many. */
export const defaultRuns = 1000

export function projectionOf(file: ScenarioFile, theCase: Case): Projection {
  const { id, observed } = caseFor(file, theCase)
  return {
    start: file.start ?? addDays(observed, 1),
    runs: file.runs ?? defaultRuns,
    seed: String(file.seed ?? id),
  }
}
