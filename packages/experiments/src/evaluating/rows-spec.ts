/** Rows spec: the rows of a design as plain data, which a file can hold and a thread can be handed. */
import { latinHypercube } from "../designs/latin-hypercube.ts"
import { monteCarlo } from "../designs/monte-carlo.ts"
import { morrisTrajectories } from "../designs/morris-trajectories.ts"
import { oneAtATime } from "../designs/one-at-a-time.ts"
import { sobolSequence } from "../designs/sobol-sequence.ts"
import { rowsOfCombinations } from "./combination-rows.ts"
import { rowsOfIndices } from "./indices-rows.ts"
import { type LuckRule, replicated, type Rows } from "./rows.ts"

/** A design that covers the cube, `runs` runs of each point. */
export interface CoveringRows {
  readonly kind: "sobol" | "latin-hypercube" | "monte-carlo"
  readonly factors: number
  readonly points: number
  readonly runs: number
  readonly luck: LuckRule
  readonly seed: string
}

/** Morris's trajectories; run `r` of every point has the same luck, so that a step's effect is the factor's. */
export interface MorrisRows {
  readonly kind: "morris"
  readonly factors: number
  readonly trajectories: number
  readonly levels: number
  /** How many trajectories to choose from. */
  readonly candidates?: number
  readonly runs: number
  readonly seed: string
}

/** A base point and each factor alone at each of its settings, all with the same luck. */
export interface OneAtATimeRows {
  readonly kind: "one-at-a-time"
  readonly base: readonly number[]
  readonly settings: readonly (readonly number[])[]
  readonly runs: number
}

/** Blocks for Sobol' indices, in which the present and luck vary as factors do. */
export interface IndicesRows {
  readonly kind: "sobol-indices"
  readonly factors: number
  readonly basePoints: number
  readonly secondOrder: boolean
  readonly seed: string
}

/** Every combination of the levels of its factors, `runs` runs of each, with common luck. */
export interface CombinationRows {
  readonly kind: "full-factorial"
  /** Of each factor, how many levels it has. */
  readonly levels: readonly number[]
  readonly runs: number
}

export type RowsSpec = CoveringRows | MorrisRows | OneAtATimeRows | IndicesRows | CombinationRows

export function rowsOf(spec: RowsSpec): Rows {
  switch (spec.kind) {
    case "sobol":
    case "latin-hypercube":
    case "monte-carlo":
      return replicated(coveringDesign(spec), spec.points, spec.runs, spec.luck)
    case "morris": {
      const { factors: dimensions, trajectories, levels, candidates, seed, runs } = spec
      const design = morrisTrajectories({ dimensions, trajectories, levels, candidates, seed })
      return replicated(design, design.size, runs, "common")
    }
    case "one-at-a-time": {
      const design = oneAtATime(spec.base, spec.settings)
      return replicated(design, design.size, spec.runs, "common")
    }
    case "sobol-indices":
      return rowsOfIndices(spec)
    case "full-factorial":
      return rowsOfCombinations(spec)
  }
}

function coveringDesign({ kind, factors: dimensions, points, seed }: CoveringRows) {
  switch (kind) {
    case "sobol":
      return sobolSequence({ dimensions, scrambling: { kind: "owen", seed } })
    case "latin-hypercube":
      return latinHypercube({ dimensions, strata: points, seed })
    case "monte-carlo":
      return monteCarlo({ dimensions, seed })
  }
}
