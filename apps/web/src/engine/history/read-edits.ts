/** Read edits: edits of the page read as a branch file is: checked against the case, each mistake at its place among them. */
import type { AnyModel } from "@laksana/engine"
import { type Case, parentOf, readBranch, type SourceFile, type WrittenEdit } from "@laksana/scenario"
import { filesOf, idOf } from "../case/case-folder.ts"
import type { OpenCase } from "../case/open-case.ts"
import { toldProblem } from "../case/told-problem.ts"
import { Mistaken } from "../mistaken.ts"

/** Throws `Mistaken`. */
export function readEditsOf(edits: readonly WrittenEdit[], theCase: Case, model: AnyModel): readonly WrittenEdit[] {
  // JSON is YAML: one edit a line.
  const lines = edits.map((edit) => `  - ${JSON.stringify(edit)}`)
  const text = `case: ${JSON.stringify(theCase.id)}\noverlay:\n${lines.join("\n")}\n`
  const read = readBranch({ path: "whatif", text }, theCase, model)
  if (read._tag === "Invalid") throw new Mistaken(read.problems.map(toldProblem))
  return read.value.overlay
}

/** The files that a branch is made from: its own, and those of the branches that it forked from. */
export function branchSources(id: string, open: OpenCase, seen: readonly string[] = []): readonly SourceFile[] {
  const source = filesOf(open.folder, "branch").find(({ path }) => idOf(path) === id)
  if (source === undefined || seen.includes(id)) return []
  const parent = parentOf(source)
  return [...(parent === undefined ? [] : branchSources(parent, open, [...seen, id])), source]
}
