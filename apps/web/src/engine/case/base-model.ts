/** Base model: the model of a case before the case has put its own priors and milestones in: as it runs, and as events are read by it. */
import type { AnyModel } from "@laksana/engine"
import { runnablePolicyModel } from "@laksana/model"
import type { OpenCase } from "./open-case.ts"

/** The part of the program that has the schemas of events. */
export const schemas = () => import("./schemas.ts")

/** The model that a case brings along; without one, the policy model, whose schemas are loaded when they are first asked for. */
export function baseModel(own?: AnyModel): Pick<OpenCase, "base" | "withSchemas"> {
  if (own !== undefined) return { base: own, withSchemas: () => Promise.resolve(own) }
  return { base: runnablePolicyModel, withSchemas: async () => (await schemas()).policyModel }
}
