/** Sobol found: shares of an outcome's variance, from the runs of Saltelli's blocks; the present and luck have theirs as parameters do. */
import { saltelliBlocks, sobolIndices } from "@laksana/analysis"
import { openStream, streamKey } from "@laksana/engine"
import { besideFactors, type IndicesRows, type ParameterFactor } from "@laksana/experiments"
import type { SensitivityAbout, Shares, SobolSensitivity } from "./sensitivity-results.ts"
import { intervalOf, tidied, titled } from "./told-numbers.ts"

/** Pairs are many, and their intervals no finer for it. */
const resamples = { firstOrder: 500, secondOrder: 200 } as const

export function sobolFound(
  about: SensitivityAbout,
  factors: readonly ParameterFactor[],
  { secondOrder, seed }: IndicesRows,
  values: Float64Array,
): SobolSensitivity | undefined {
  const blocks = saltelliBlocks(values, { dimensions: factors.length + besideFactors.length, secondOrder })
  if (blocks.a.length < 2) return undefined
  const uniform = openStream(streamKey(seed, "sensitivity sobol bootstrap"), 0)
  const { found, basePoints, mean, variance, first, total, interactions, second } = sobolIndices(blocks, {
    bootstrap: { uniform, resamples: secondOrder ? resamples.secondOrder : resamples.firstOrder },
  })
  const nothing = { estimate: 0, error: 0, low: 0, high: 0 }
  const sharesOf = (i: number): Shares => ({
    first: intervalOf(first[i] ?? nothing),
    total: intervalOf(total[i] ?? nothing),
  })
  const [present, luck] = besideFactors.map((_, i) => sharesOf(factors.length + i))
  if (present === undefined || luck === undefined) throw new Error("The present and luck vary beside the factors.")
  const names = [...factors.map(({ id }) => id), ...besideFactors]
  const nameOf = (dimension: number): string => names[dimension] ?? ""
  return {
    ...about,
    method: "sobol",
    found,
    points: basePoints,
    mean: tidied(mean),
    variance: tidied(variance),
    parameters: factors.map((factor, i) => ({ ...titled(factor), ...sharesOf(i) })),
    present,
    luck,
    interactions: intervalOf(interactions),
    ...(second === undefined
      ? {}
      : {
          second: second.map(({ dimensions: [one, other], ...share }) => ({
            of: [nameOf(one), nameOf(other)] as const,
            ...intervalOf(share),
          })),
        }),
  }
}
