/** Sensitivity rows: which runs tell what of the factors matters for an outcome, by each of three methods. */
import type { IndicesRows, MorrisRows, OneAtATimeRows } from "./rows-spec.ts"

/**
 * `oat` one factor at a time, to a low and a high setting, the others in their middle · `morris` steps in all factors from many places ·
 * `sobol` shares of the outcome's variance.
 */
export const sensitivityMethods = ["oat", "morris", "sobol"] as const
export type SensitivityMethod = (typeof sensitivityMethods)[number]

/** Where `oat` puts a factor: the 5th and the 95th percentile of what is assumed of it; the others stay at the median. */
export const movedTo = { low: 0.05, middle: 0.5, high: 0.95 } as const

export interface SensitivityAsked {
  readonly method: SensitivityMethod
  /** How many factors vary. */
  readonly factors: number
  /** Base points of `sobol`, trajectories of `morris`; `oat` has none. */
  readonly points?: number
  /** Runs of each point, with common luck; `sobol` has none, as luck is there one of the things that vary. */
  readonly runs?: number
  /** Of `sobol`: pairs of factors too, at twice the runs. */
  readonly secondOrder?: boolean
  readonly seed: string
}

export type SensitivityRows = OneAtATimeRows | MorrisRows | IndicesRows

const usual = { basePoints: 1024, trajectories: 20, levels: 4, runs: { morris: 50, oat: 500 } } as const
/** To choose from; to choose from many takes long where there are many factors. */
const candidates = { few: 60, many: 200, manyUpTo: 25 } as const

export function sensitivityRows({
  method,
  factors,
  points,
  runs,
  secondOrder = false,
  seed,
}: SensitivityAsked): SensitivityRows {
  switch (method) {
    case "oat":
      return {
        kind: "one-at-a-time",
        base: Array.from({ length: factors }, () => movedTo.middle),
        settings: Array.from({ length: factors }, () => [movedTo.low, movedTo.high]),
        runs: runs ?? usual.runs.oat,
      }
    case "morris": {
      const trajectories = points ?? usual.trajectories
      const among = factors <= candidates.manyUpTo ? candidates.many : candidates.few
      return {
        kind: "morris",
        factors,
        trajectories,
        levels: usual.levels,
        ...(among > trajectories ? { candidates: among } : {}),
        runs: runs ?? usual.runs.morris,
        seed,
      }
    }
    case "sobol":
      return { kind: "sobol-indices", factors, basePoints: points ?? usual.basePoints, secondOrder, seed }
  }
}
