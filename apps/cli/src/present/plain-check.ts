/** Plain check: verdicts as tab-separated lines, the same in every language. */
import type { CheckResults } from "../results/check-results.ts"

type Field = string | number | boolean | undefined

const line = (fields: readonly Field[]): string => `${fields.map((field) => field ?? "").join("\t")}\n`

/** `check`, then a `law` line for each (id, result, examples, cut short, file, command line). */
export function plainCheck({ subject, seed, runs, laws }: CheckResults): string {
  return [
    line(["check", subject.kind, subject.name, subject.model, seed, runs]),
    ...laws.map(({ id, result, examples, interrupted, counterexample }) =>
      line(["law", id, result, examples, interrupted ?? false, counterexample?.file, counterexample?.again]),
    ),
  ].join("")
}
