/**
 * Few examples: fast-check with at most so many examples to a property. A mutant is run a thousand times over, and one that
 * only the hundredth example kills is better killed by a known answer.
 */
import fc from "fast-check"

const most = 20

export default {
  ...fc,
  assert: <Ts>(property: fc.IRawProperty<Ts>, parameters: fc.Parameters<Ts> = {}) =>
    fc.assert(property, { ...parameters, numRuns: Math.min(parameters.numRuns ?? most, most) }),
}
