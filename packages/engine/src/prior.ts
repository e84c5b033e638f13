/** Prior: a distribution of a parameter, drawn by its quantile function so that equal luck gives comparable values. */

export type Prior =
  | { readonly value: number }
  /** Every value between the two equally likely. */
  | { readonly uniform: readonly [number, number] }
  /** Lowest, most likely, highest. */
  | { readonly triangular: readonly [number, number, number] }
  /** Uniform in the logarithm: for rates whose order of magnitude is what is uncertain. */
  | { readonly logUniform: readonly [number, number] }

/** The value below which a share `u` (0 to 1) of the distribution lies. */
export function quantile(prior: Prior, u: number): number {
  if ("value" in prior) return prior.value
  if ("uniform" in prior) return prior.uniform[0] + u * (prior.uniform[1] - prior.uniform[0])
  if ("logUniform" in prior) {
    const [low, high] = prior.logUniform
    return low * (high / low) ** u
  }
  const [low, mode, high] = prior.triangular
  if (high === low) return low
  const split = (mode - low) / (high - low)
  return u < split
    ? low + Math.sqrt(u * (high - low) * (mode - low))
    : high - Math.sqrt((1 - u) * (high - low) * (high - mode))
}

/** Lowest and highest value that a prior allows. */
export function support(prior: Prior): readonly [number, number] {
  if ("value" in prior) return [prior.value, prior.value]
  if ("uniform" in prior) return prior.uniform
  if ("logUniform" in prior) return prior.logUniform
  return [prior.triangular[0], prior.triangular[2]]
}
