/** Baseline: the one scenario that a file's experiments vary: without its grid, each dimension of that at its middle level. */
import type { ScenarioFile } from "@laksana/scenario"

/** The file with its assumptions complete: of each dimension of its grid the middle level. */
export function baselineOf({ grid = {}, assumptions, ...file }: ScenarioFile): ScenarioFile {
  const middle = Object.entries(grid).flatMap(([dimension, levels]) => {
    const level = levels[levels.length >> 1]
    return level === undefined ? [] : [[dimension, level] as const]
  })
  return { ...file, assumptions: { ...assumptions, ...Object.fromEntries(middle) } }
}
