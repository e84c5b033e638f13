/** Open case: a case that was read and is asked about: with the files it was made from, its scenarios and its branches. */
import type { Corrector } from "@laksana/core"
import type { AnyModel, AnyRunnableModel } from "@laksana/engine"
import type { Case, ScenarioFile, SourceFile } from "@laksana/scenario"
import type { BranchView, CaseSource, ToldProblem } from "../protocol.ts"
import type { CaseFolder } from "./case-folder.ts"

export interface OpenScenario {
  readonly file: ScenarioFile
  readonly source: SourceFile
}

/** What the files of a case say. */
export interface ReadFiles {
  readonly source: CaseSource
  readonly folder: CaseFolder
  /** Without overlays. */
  readonly theCase: Case
  /** The files the case was made from, as the command line counts them: history, description, assumptions. */
  readonly sources: readonly SourceFile[]
  readonly overlays: Readonly<Record<string, SourceFile>>
  readonly scenarios: readonly OpenScenario[]
  readonly branches: readonly BranchView[]
  readonly warnings: readonly ToldProblem[]
}

export interface OpenCase extends ReadFiles {
  /** Before the case has put its own priors and milestones in. */
  readonly base: AnyRunnableModel
  /** The same with the schemas that read events: of the policy model they are loaded where something is first read. */
  readonly withSchemas: () => Promise<AnyModel>
  /** Puts a history of the case right, overlays and all. */
  readonly correct: Corrector
}

/** The files of overlays that are laid over a case. */
export const overlaySources = ({ overlays }: OpenCase, laid: readonly string[]): readonly SourceFile[] =>
  laid.flatMap((name) => overlays[name] ?? [])
