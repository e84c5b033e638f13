/** Parsed file: a file's content as plain values, and a place for every path in it. */
import type { Finding, Place, Problem, Severity } from "../problems/problem.ts"
import type { Path, Side } from "./path.ts"

export interface ParsedFile {
  readonly path: string
  readonly value: unknown
  readonly placeOf: (path: Path, side: Side) => Place
}

/** A finding at a path of a file. What is missing is placed at the map that lacks it. */
export function problemAt(
  file: ParsedFile,
  path: Path,
  finding: Finding,
  options: { readonly side?: Side; readonly severity?: Severity } = {},
): Problem {
  return { ...finding, ...file.placeOf(path, options.side ?? "value"), severity: options.severity ?? "error" }
}
