/**
 * Parameter values: some parameters of a model held at a value. Values lie within the prior, at its edges, or at the edges of
 * what the model is defined for. They shrink to no change at all, then to one.
 */
import { type AnyModel, type Parameter, quantile, support } from "@laksana/engine"
import fc, { type Arbitrary } from "fast-check"

/** How far values may go: to the edges of the priors, or to those of the parameters' bounds. */
export type Reach = "priors" | "bounds"

export function parameterValues(
  model: AnyModel,
  reach: Reach,
): Arbitrary<Readonly<Record<string, { readonly value: number }>>> {
  const choices = model.parameters.map((parameter) => ({ id: parameter.id, values: valuesOf(parameter, reach) }))
  if (choices.length === 0) return fc.constant({})
  const one = fc.tuple(fc.nat(choices.length - 1), fc.nat(mostValues - 1)).map(([i, j]) => {
    const { id, values } = choices[i] as (typeof choices)[number]
    return { id, value: values[j % values.length] as number }
  })
  return fc
    .uniqueArray(one, { selector: ({ id }) => id, maxLength: choices.length, size: "max" })
    .map((chosen) => Object.fromEntries(chosen.map(({ id, value }) => [id, { value }])))
}

/** Five ranks, two edges of the prior, two of the bounds. */
const mostValues = 9
const ranks = [0.5, 0.25, 0.75, 0.1, 0.9]

/** The values that are tried: the middle first, since examples shrink to it. */
function valuesOf(parameter: Parameter, reach: Reach): readonly number[] {
  const { prior, bounds } = parameter
  const [low, high] = support(prior)
  const within = ranks.map((rank) => short(quantile(prior, rank), low, high))
  const edges = reach === "bounds" ? [low, high, ...bounds] : [low, high]
  const values = [...within, ...edges].filter((value) => value >= bounds[0] && value <= bounds[1])
  return [...new Set(values.filter(Number.isFinite))]
}

/** Rounded to three digits, so that a counterexample reads well, unless that leaves the prior. */
function short(value: number, low: number, high: number): number {
  const rounded = Number(value.toPrecision(3))
  return rounded >= low && rounded <= high ? rounded : value
}
