/**
 * Read beside: a case with the scenarios and branches of another folder, as the command line reads them for a case that lies in a log.
 * Those that do not fit the case are left out, and told as warnings.
 */
import type { AnyModel } from "@laksana/engine"
import type { SourceFile } from "@laksana/scenario"
import type { CaseSource } from "../protocol.ts"
import { type CaseFolder, filesOf, withFiles } from "./case-folder.ts"
import { type ReadCase, readOpenCase } from "./read-open-case.ts"

export function readBeside(
  source: CaseSource,
  folder: CaseFolder,
  files: readonly SourceFile[],
  base: AnyModel,
): ReadCase {
  const there = { id: folder.id, files }
  const beside = [...filesOf(there, "scenario"), ...filesOf(there, "branch")]
  // A file of the case itself goes before one of its name.
  const read = readOpenCase(source, withFiles({ ...folder, files: beside }, folder.files), base)
  if (read._tag === "Read") return read
  const mistaken = new Set(read.problems.map(({ path }) => path))
  const fitting = beside.filter(({ path }) => !mistaken.has(path))
  if (fitting.length === beside.length) return read
  const rest = readBeside(source, folder, fitting, base)
  if (rest._tag === "Refused") return rest
  const unfit = read.problems.flatMap((problem) =>
    beside.some(({ path }) => path === problem.path) ? [{ ...problem, severity: "warning" as const }] : [],
  )
  return { ...rest, read: { ...rest.read, warnings: [...rest.read.warnings, ...unfit] } }
}
