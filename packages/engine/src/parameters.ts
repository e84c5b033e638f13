/** Parameters: drawing one vector from the priors, and what a scenario changes in it. */
import type { AnyRunnableModel, Parameter, Theta } from "./model.ts"
import { quantile } from "./prior.ts"
import type { ParameterChange } from "./scenario.ts"
import { type StreamKey, streamKey, uniformAt } from "./streams.ts"

/** A drawn vector with the rank (0 to 1) of each value in its prior, in the order of the model's parameters. */
export interface ParameterDraw {
  readonly theta: Record<string, number>
  readonly ranks: Float64Array
}

const clamp = (value: number, [low, high]: readonly [number, number]) => Math.min(high, Math.max(low, value))

/**
 * Draws vectors of a model's parameters; each parameter has luck of its own, keyed by its id. A further attempt at the same
 * draw may be written `into` the last one.
 */
export function parameterSampler(
  model: AnyRunnableModel,
  seed: string,
): (index: number, turn?: number, into?: ParameterDraw) => ParameterDraw {
  const { parameters } = model
  const keys: readonly StreamKey[] = parameters.map((parameter) => streamKey(seed, `parameter ${parameter.id}`))
  const blank = blankTheta(parameters)
  return (index, turn = 0, into = { theta: { ...blank }, ranks: new Float64Array(parameters.length) }) => {
    const { theta, ranks } = into
    for (let i = 0; i < parameters.length; i++) {
      const { id, prior, bounds } = parameters[i] as Parameter
      const rank = uniformAt(keys[i] as StreamKey, index, turn)
      ranks[i] = rank
      theta[id] = clamp(quantile(prior, rank), bounds)
    }
    return into
  }
}

/** The vector after a scenario's changes; a changed prior is read at the same rank, so that scenarios share luck. */
export function changeParameters(
  model: AnyRunnableModel,
  draw: ParameterDraw,
  changes: Readonly<Record<string, ParameterChange>>,
): Theta {
  const names = Object.keys(changes)
  if (names.length === 0) return draw.theta
  const theta = { ...draw.theta }
  for (let i = 0; i < model.parameters.length; i++) {
    const parameter = model.parameters[i] as Parameter
    const change = changes[parameter.id]
    if (change === undefined) continue
    const value =
      "times" in change
        ? (draw.theta[parameter.id] as number) * change.times
        : quantile(change, draw.ranks[i] as number)
    theta[parameter.id] = clamp(value, parameter.bounds)
  }
  return theta
}

/** An object that already has every key, so that filling it keeps the engine's fast property layout. */
function blankTheta(parameters: readonly Parameter[]): Record<string, number> {
  const text = JSON.stringify(Object.fromEntries(parameters.map((parameter) => [parameter.id, 0.5])))
  return JSON.parse(text) as Record<string, number>
}
