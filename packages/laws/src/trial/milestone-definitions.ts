/**
 * Milestone definitions: the milestones of a model with conditions of another kind, within the reach of a run of a few months.
 * What a model takes "done" to mean may be out of that reach, and a law of milestones must see some reached, and left again.
 */
import type { AnyModel, Condition, Milestone, Variable } from "@laksana/engine"
import fc, { type Arbitrary } from "fast-check"
import { thresholdOf } from "./threshold.ts"

export function milestoneDefinitions(model: AnyModel): Arbitrary<readonly Milestone[]> {
  if (model.variables.length === 0) return fc.constant(model.milestones)
  const conditions = fc.array(condition(model.variables), { minLength: 1, maxLength: 2 })
  return fc.tuple(...model.milestones.map((milestone) => conditions.map((all) => ({ ...milestone, all }))))
}

const condition = (variables: readonly Variable<object>[]): Arbitrary<Condition> =>
  fc
    .record({
      variable: fc.nat(variables.length - 1),
      share: fc.constantFrom(0.5, 0.25, 0.1, 0.05, 0.75),
      below: fc.boolean(),
    })
    .map(({ variable: i, share, below }) => {
      const variable = variables[i] as Variable<object>
      const threshold = thresholdOf(variable, share)
      return below ? { variable: variable.id, below: threshold } : { variable: variable.id, atLeast: threshold }
    })
