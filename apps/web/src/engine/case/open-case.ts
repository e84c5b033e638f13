/** Open case: a case that was read and is asked about: with the files it was made from, its scenarios and its branches. */
import type { AnyModel } from "@laksana/engine"
import type { Case, ScenarioFile, SourceFile } from "@laksana/scenario"
import type { BranchView, CaseSource, ToldProblem } from "../protocol.ts"
import type { CaseFolder } from "./case-folder.ts"

export interface OpenScenario {
  readonly file: ScenarioFile
  readonly source: SourceFile
}

export interface OpenCase {
  readonly source: CaseSource
  readonly folder: CaseFolder
  /** Before the case has put its own priors and milestones in. */
  readonly base: AnyModel
  /** Without overlays. */
  readonly theCase: Case
  /** The files the case was made from, as the command line counts them: history, description, assumptions. */
  readonly sources: readonly SourceFile[]
  readonly overlays: Readonly<Record<string, SourceFile>>
  readonly scenarios: readonly OpenScenario[]
  readonly branches: readonly BranchView[]
  readonly warnings: readonly ToldProblem[]
}

/** The files of overlays that are laid over a case. */
export const overlaySources = ({ overlays }: OpenCase, laid: readonly string[]): readonly SourceFile[] =>
  laid.flatMap((name) => overlays[name] ?? [])
