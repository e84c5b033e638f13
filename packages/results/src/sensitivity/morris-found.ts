/** Morris found: the sizes of elementary effects, from the runs of trajectories; a point's outcome is the mean of its runs. */
import { morris, type Trajectory } from "@laksana/analysis"
import { openStream, streamKey } from "@laksana/engine"
import { type MorrisRows, morrisTrajectories, type ParameterFactor } from "@laksana/experiments"
import type { MorrisSensitivity, SensitivityAbout } from "./sensitivity-results.ts"
import { intervalOf, meanOf, pointMeans, tidied, titled } from "./told-numbers.ts"

const resamples = 500
/** How far a step goes on its axis: from the middle of one of the levels to that half of them away. */
const stepLength = 0.5

export function morrisFound(
  about: SensitivityAbout,
  factors: readonly ParameterFactor[],
  { trajectories, levels, candidates, runs, seed }: MorrisRows,
  values: Float64Array,
): MorrisSensitivity | undefined {
  const design = morrisTrajectories({ dimensions: factors.length, trajectories, levels, candidates, seed })
  const points = factors.length + 1
  const means = pointMeans(values, runs)
  const whole = Math.floor(means.length / points)
  if (whole < 2) return undefined
  const walked = Array.from({ length: whole }, (_, t): Trajectory => {
    const steps = factors.flatMap((_factor, step) => {
      const move = design.moveAt(t * points + step + 1)
      return move === undefined ? [] : [{ dimension: move.dimension, change: move.sign * stepLength }]
    })
    return { steps, values: means.subarray(t * points, (t + 1) * points) }
  })
  const uniform = openStream(streamKey(seed, "sensitivity morris bootstrap"), 0)
  const effects = morris(walked, { bootstrap: { uniform, resamples } })
  return {
    ...about,
    method: "morris",
    found: effects.every(({ size }) => size.estimate === 0) ? "constant" : "varied",
    points: whole,
    runsEach: runs,
    mean: tidied(meanOf(means.subarray(0, whole * points))),
    parameters: effects.map(({ dimension, size, mean, deviation, group }) => ({
      ...titled(factors[dimension] as ParameterFactor),
      size: intervalOf(size),
      mean: intervalOf(mean),
      deviation: intervalOf(deviation),
      group,
    })),
  }
}
