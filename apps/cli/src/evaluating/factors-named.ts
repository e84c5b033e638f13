/** Factors named: those that vary, as a command line names them, or all that the scenario leaves open. */
import { type Factor, openFactors, parametersOfLevels } from "@laksana/experiments"
import { withNearest } from "../command/nearest.ts"
import { type ExperimentMistake, factorOfLevels, unknownFactor } from "../words/experiment-mistakes.ts"
import type { LoadedExperiment } from "./load-experiment.ts"

export interface NamedFactors {
  readonly factors: readonly Factor[]
  readonly mistakes: readonly ExperimentMistake[]
}

/** Names apart by commas, in any order: factors keep the one in which they are declared, dimensions before parameters. */
export function factorsNamed(
  written: string | undefined,
  { levels, parameters, scenario: { theCase } }: Pick<LoadedExperiment, "levels" | "parameters" | "scenario">,
): NamedFactors {
  const all: readonly Factor[] = [...levels, ...parameters]
  if (written === undefined) return { factors: openFactors(theCase, levels, parameters), mistakes: [] }
  const names = written.split(",").map((name) => name.trim())
  const known = all.map(({ id }) => id)
  const factors = all.filter(({ id }) => names.includes(id))
  return {
    factors,
    mistakes: [
      ...names.flatMap((name) =>
        known.includes(name) ? [] : [unknownFactor(name, known, withNearest(name, known).nearest)],
      ),
      ...factors.flatMap(({ kind, id }) => {
        if (kind !== "parameter") return []
        const by = factors.find((each) => each.kind === "level" && parametersOfLevels(theCase, [each.id]).has(id))
        return by === undefined ? [] : [factorOfLevels(id, by.id)]
      }),
    ],
  }
}
