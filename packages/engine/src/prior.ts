/** Prior: a distribution of a parameter, drawn by its quantile function so that equal luck gives comparable values. */
import { normalQuantile } from "./normal-quantile.ts"

export type Prior =
  | { readonly value: number }
  /** Every value between the two equally likely. */
  | { readonly uniform: readonly [number, number] }
  /** Lowest, most likely, highest. */
  | { readonly triangular: readonly [number, number, number] }
  /** Uniform in the logarithm: for rates whose order of magnitude is what is uncertain. */
  | { readonly logUniform: readonly [number, number] }
  /** Mean and standard deviation. */
  | { readonly normal: readonly [number, number] }

/**
 * How far a draw of a normal prior can lie from its mean, in standard deviations: ranks are in steps of 2⁻³², from 2⁻³³ to
 * 1 − 2⁻³³, where the quantile is ∓6.338.
 */
const normalReach = 6.34

/** The value below which a share `u` (0 to 1) of the distribution lies. */
export function quantile(prior: Prior, u: number): number {
  if ("value" in prior) return prior.value
  if ("uniform" in prior) return prior.uniform[0] + u * (prior.uniform[1] - prior.uniform[0])
  if ("logUniform" in prior) {
    const [low, high] = prior.logUniform
    return low * (high / low) ** u
  }
  if ("normal" in prior) {
    const [mean, sd] = prior.normal
    return mean + sd * Math.min(normalReach, Math.max(-normalReach, normalQuantile(u)))
  }
  const [low, mode, high] = prior.triangular
  if (high === low) return low
  const split = (mode - low) / (high - low)
  return u < split
    ? low + Math.sqrt(u * (high - low) * (mode - low))
    : high - Math.sqrt((1 - u) * (high - low) * (high - mode))
}

/** Lowest and highest value that a prior allows; of a normal one, those that its draws can reach. */
export function support(prior: Prior): readonly [number, number] {
  if ("value" in prior) return [prior.value, prior.value]
  if ("uniform" in prior) return prior.uniform
  if ("logUniform" in prior) return prior.logUniform
  if ("normal" in prior) {
    const [mean, sd] = prior.normal
    return [mean - normalReach * sd, mean + normalReach * sd]
  }
  return [prior.triangular[0], prior.triangular[2]]
}
