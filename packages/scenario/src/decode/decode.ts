/** Decode: a value of a file by a schema, or every way in which it does not fit, each at its place. */
import { Result, Schema } from "effect"
import type { Problem } from "../problems/problem.ts"
import { type ParsedFile, problemAt } from "../yaml/parsed-file.ts"
import { type Path, valueAt } from "../yaml/path.ts"
import { findingsOf } from "./findings.ts"

export interface Decoded<A> {
  /** Absent where there are problems. */
  readonly value?: A
  readonly problems: readonly Problem[]
}

/** Decodes the value at a path of a file; what is absent there counts as `otherwise`. */
export function decode<A>(
  schema: Schema.Codec<A, unknown>,
  file: ParsedFile,
  path: Path,
  otherwise?: unknown,
): Decoded<A> {
  const input = valueAt(file.value, path) ?? otherwise
  const result = Schema.decodeUnknownResult(schema)(input, { errors: "all", onExcessProperty: "error" })
  if (Result.isSuccess(result)) return { value: result.success, problems: [] }
  const findings = findingsOf(result.failure.issue, input)
  return {
    problems: findings.map(({ path: within, finding, side }) =>
      problemAt(file, [...path, ...within], finding, { side }),
    ),
  }
}
