/** Middle start: where a model starts before anything has happened, with every parameter at the middle of its prior. */
import { type AnyRunnableModel, quantile, type Theta } from "@laksana/engine"

/** The middles of two models' priors. What both have is at the middle of the first's, so that only code can start them apart. */
export function middlesOf(first: AnyRunnableModel, second: AnyRunnableModel): Theta {
  const middles = ({ parameters }: AnyRunnableModel) =>
    parameters.map(({ id, prior }): readonly [string, number] => [id, quantile(prior, 0.5)])
  return Object.fromEntries([...middles(second), ...middles(first)])
}

/** The value of each variable at the start; none where the model cannot say. */
export function startsOf(model: AnyRunnableModel, theta: Theta): Readonly<Record<string, number>> {
  const own = Object.fromEntries(model.parameters.map(({ id, prior }) => [id, theta[id] ?? quantile(prior, 0.5)]))
  const state = model.initial(own)
  return Object.fromEntries(
    model.variables.flatMap(({ id, read }) => {
      const value = read(state)
      return Number.isFinite(value) ? [[id, value]] : []
    }),
  )
}
