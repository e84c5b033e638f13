/**
 * Attribution: the share of each player in what all players together make of a game. A game may have one value per draw (all
 * coalitions with the luck of that draw, paired), and its shares then have one too.
 */

/** What one player contributes, in the game's unit. */
export interface Attribution {
  /** The share in each draw. */
  readonly perDraw: Float64Array
  /** Their mean. */
  readonly mean: number
  /** Standard error of the mean because only some orders of the players were looked at; 0 where all were. */
  readonly samplingError: number
  /** Standard error of the mean because there are only so many draws; undefined where there is only one. */
  readonly drawError: number | undefined
}

export interface Attributions {
  readonly players: readonly Attribution[]
  /** The value without any player, and with all, per draw: in each draw the shares sum to their difference. */
  readonly none: Float64Array
  readonly all: Float64Array
  /** How many coalitions were valued. */
  readonly evaluations: number
  /** How many orders of the players were looked at; undefined where the values are exact. */
  readonly orders: number | undefined
}

/** An attribution from the shares in each draw; the draws count as independent and alike. */
export function attributionOf(perDraw: Float64Array, samplingError: number): Attribution {
  const count = perDraw.length
  const mean = averageOf(perDraw)
  const squares = perDraw.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const drawError = count > 1 ? Math.sqrt(squares / (count - 1) / count) : undefined
  return { perDraw, mean, samplingError, drawError }
}

/** The mean of values that count alike. */
export function averageOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Adds `factor` × (`upper` − `lower`) to a sum, draw by draw. */
export function addDifference(sum: Float64Array, factor: number, upper: Float64Array, lower: Float64Array): void {
  for (let i = 0; i < sum.length; i++) {
    sum[i] = (sum[i] as number) + factor * ((upper[i] as number) - (lower[i] as number))
  }
}

/** A value of a game, checked: as many draws as the first one has. */
export function checkedValue(value: Float64Array, draws: number): Float64Array {
  if (value.length !== draws || draws === 0) {
    throw new RangeError(`a coalition has values for ${value.length} draws, the empty one for ${draws}`)
  }
  return value
}
