/** Dimensions asked: those over whose levels runs are made, as `--across` names them, or the usual ones. */
import type { Case } from "@laksana/scenario"
import { withNearest } from "../command/nearest.ts"
import { type ExperimentMistake, tooManyDimensions, unknownDimension } from "../words/experiment-mistakes.ts"

/** More dimensions make more combinations than a table shows. */
const mostDimensions = 2

/** Those of the case that have levels to choose from. */
export const dimensionsOf = ({ levels }: Pick<Case, "levels">): readonly string[] =>
  Object.entries(levels).flatMap(([id, named]) => (Object.keys(named).length > 1 ? [id] : []))

/** `usual` are taken, as many as may be, where none is named. */
export function dimensionsAsked(
  across: string | undefined,
  usual: readonly string[],
  theCase: Pick<Case, "levels">,
): { readonly found: readonly string[]; readonly mistakes: readonly ExperimentMistake[] } {
  if (across === undefined) return { found: usual.slice(0, mostDimensions), mistakes: [] }
  const known = dimensionsOf(theCase)
  const names = [...new Set(across.split(",").map((name) => name.trim()))]
  const mistakes: readonly ExperimentMistake[] = [
    ...names.flatMap((name) =>
      known.includes(name) ? [] : [unknownDimension(name, known, withNearest(name, known).nearest)],
    ),
    ...(names.length > mostDimensions ? [tooManyDimensions(names.length, mostDimensions)] : []),
  ]
  return { found: names, mistakes }
}
