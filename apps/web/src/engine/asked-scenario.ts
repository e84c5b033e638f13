/** Asked scenario: which scenario a question is about. */
import type { ScenarioFile } from "@laksana/scenario"

/**
 * A scenario asked for: a file of the case as it is, or changed. `assumptions` and `parameters` are laid over the file's, name by name;
 * whatever else is changed takes the place of the file's. What is changed is written out as a scenario file of its own,
 * `what-if.scenario.yaml` (the second `what-if-2`, …) with the runs and the seed of the question, and read as any file is, so that the
 * command line can run the very same; the download `scenario` gives it. A changed grid becomes one scenario, at its middle levels.
 */
export interface AskedScenario {
  /** The id of a scenario file of the case. */
  readonly base: string
  readonly changes?: Partial<
    Pick<ScenarioFile, "title" | "assumptions" | "parameters" | "interventions" | "overlays" | "horizon" | "targets">
  >
}
