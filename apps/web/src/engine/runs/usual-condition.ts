/** Usual condition: what most questions start from: the case as it is, under the seed of its scenarios. */
import { modelFor } from "@laksana/scenario"
import type { OpenCase } from "../case/open-case.ts"
import type { ToCondition } from "./populations.ts"

export function usualCondition({ theCase, base, correct, scenarios }: OpenCase): ToCondition {
  const plain = scenarios.find(({ file: { grid, start, overlays } }) => !grid && !start && !overlays)
  return { theCase, model: modelFor(theCase, base), correct, seed: String(plain?.file.seed ?? theCase.id) }
}
