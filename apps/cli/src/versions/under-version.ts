/** Under version: a scenario that was read at hand, read again under another version. Every mistake of every file at once. */
import type { AnyModel } from "@laksana/engine"
import {
  type Case,
  caseFor,
  type Experiment,
  experimentOf,
  modelFor,
  type Problem,
  readCase,
  readScenario,
  type ScenarioFile,
  type SourceFile,
  withOverlays,
} from "@laksana/scenario"
import type { RunScenario } from "../running/load-run.ts"
import type { OtherVersion } from "./other-version.ts"

/** A scenario under a version. */
export interface UnderVersion {
  readonly file: ScenarioFile
  /** As its folder has it, and with the overlays that the scenario asks for. */
  readonly ownCase: Case
  readonly theCase: Case
  readonly model: AnyModel
  readonly experiment: Experiment
  readonly sources: readonly SourceFile[]
}

export type ReadUnder =
  | { readonly _tag: "Read"; readonly value: UnderVersion; readonly warnings: readonly Problem[] }
  | { readonly _tag: "Invalid"; readonly problems: readonly Problem[] }

export const atHand = ({ file, caseFiles, theCase, model, experiment, sources }: RunScenario): UnderVersion => ({
  file,
  ownCase: caseFiles.theCase,
  theCase,
  model,
  experiment,
  sources,
})

/** Overlays of the command line are laid over the other version's history too. */
export function underVersion(scenario: RunScenario, version: OtherVersion): ReadUnder {
  const { caseFiles, theCase: laidAtHand, sources } = scenario
  const [source] = sources
  if (source === undefined) throw new Error("A scenario that was read has a file.")
  const files = version.filesOf(caseFiles.files)
  const found = readCase(files, version.base)
  if (found._tag === "Invalid") return found
  const read = readScenario(source, found.value, version.base)
  if (read._tag === "Invalid") return read
  const theCase = withOverlays(caseFor(read.value, found.value), laidAtHand.overlaid)
  const model = modelFor(theCase, version.base)
  const overlays = theCase.overlaid.flatMap((name) => files.overlays?.[name] ?? [])
  const own = [files.history, files.case, files.assumptions].filter((each) => each !== undefined)
  return {
    _tag: "Read",
    value: {
      file: read.value,
      ownCase: found.value,
      theCase,
      model,
      experiment: experimentOf(read.value, theCase, model),
      sources: [source, ...own, ...overlays],
    },
    warnings: [...found.warnings, ...read.warnings],
  }
}
