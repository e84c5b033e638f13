/**
 * Read ahead: a built-in case as its files give it, read when the viewer is built: the page that opens it need not read YAML. Plain
 * data, the same as reading the files gives; the files come along, for what names them and what is downloaded.
 */
import type { AnyModel } from "@laksana/engine"
import { policyModel } from "@laksana/model"
import type { Case, ScenarioFile } from "@laksana/scenario"
import type { BranchView, CaseSource, ToldProblem } from "../protocol.ts"
import type { CaseFolder } from "./case-folder.ts"
import { readOpenCase } from "./read-open-case.ts"

export interface ReadAhead {
  readonly theCase: Case
  /** By the path of its file. */
  readonly scenarios: readonly { readonly path: string; readonly file: ScenarioFile }[]
  readonly branches: readonly BranchView[]
  readonly warnings: readonly ToldProblem[]
  /** Paths of the files that the case was made from, and of its overlays by name. */
  readonly sources: readonly string[]
  readonly overlays: Readonly<Record<string, string>>
}

/** Throws where the case has mistakes: the viewer is not built with such a case. */
export function readAhead(folder: CaseFolder, model: AnyModel = policyModel): ReadAhead {
  const source: CaseSource = { kind: "built-in", id: folder.id }
  const read = readOpenCase(source, folder, model)
  if (read._tag === "Refused") throw new Error(read.problems.map(({ excerpt }) => excerpt.en).join("\n"))
  const { theCase, scenarios, branches, warnings, sources, overlays } = read.read
  return {
    theCase,
    scenarios: scenarios.map(({ file, source: { path } }) => ({ path, file })),
    branches,
    warnings,
    sources: sources.map(({ path }) => path),
    overlays: Object.fromEntries(Object.entries(overlays).map(([name, { path }]) => [name, path])),
  }
}
