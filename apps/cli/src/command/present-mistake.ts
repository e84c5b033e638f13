/** A mistaken command line, told with the name that was perhaps meant. */
import type { Context } from "./command.ts"
import type { ExitCode } from "./exit-code.ts"
import { type UsageMistake, usage } from "./failure.ts"
import { withNearest } from "./nearest.ts"
import { presentFailure } from "./present-failure.ts"

/** `known` are the names that the mistaken one might have been. */
export function presentMistake(mistake: UsageMistake, known: readonly string[], context: Context): Promise<ExitCode> {
  return presentFailure(usage(completed(mistake, known)), context)
}

function completed(mistake: UsageMistake, known: readonly string[]): UsageMistake {
  switch (mistake.kind) {
    case "unknown-command":
    case "unknown-verb":
      return { ...mistake, ...withNearest(mistake.found, known) }
    case "unknown-option": {
      const { nearest } = withNearest(mistake.found.replace(/^-+/, ""), known)
      return nearest === undefined ? mistake : { ...mistake, nearest: `--${nearest}` }
    }
    case "not-one-of":
      return { ...mistake, ...withNearest(mistake.found, mistake.choices) }
    case "missing-value":
    case "needless-value":
    case "repeated-option":
    case "not-a-day":
    case "not-a-whole-number":
    case "missing-argument":
    case "needless-argument":
    case "options-exclude":
    case "option-needs":
      return mistake
  }
}
