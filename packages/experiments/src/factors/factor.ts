/** Factor: what varies between the points of a design: a parameter of the model, or the level assumed in a dimension of the case. */
import { type Prior, quantile, type Text } from "@laksana/engine"

/** A parameter, over its prior. */
export interface ParameterFactor {
  readonly kind: "parameter"
  readonly id: string
  readonly title: Text
  readonly unit: string
  readonly prior: Prior
  /** What values of the prior are multiplied by, as the scenario has it. */
  readonly times?: number
  /** Values outside are brought to the nearest bound, as they are where a draw is made. */
  readonly bounds: readonly [number, number]
}

/** A dimension of the case, over some of its named levels, each equally likely. */
export interface LevelFactor {
  readonly kind: "level"
  /** The dimension's name. */
  readonly id: string
  /** In their order, which need not be one of size. */
  readonly levels: readonly { readonly name: string; readonly title: Text }[]
}

export type Factor = ParameterFactor | LevelFactor

/** The setting of a factor at a coordinate in [0, 1): the prior's quantile there, or the position of a level. */
export function settingAt(factor: Factor, coordinate: number): number {
  if (factor.kind === "level") return Math.min(factor.levels.length - 1, Math.floor(coordinate * factor.levels.length))
  const [low, high] = factor.bounds
  return Math.min(high, Math.max(low, quantile(factor.prior, coordinate) * (factor.times ?? 1)))
}
