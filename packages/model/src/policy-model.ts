/** Policy model: the policy-implementation model with the schemas by which its events are read. */
import { coreEvents, type EventBody } from "@laksana/core"
import type { Model } from "@laksana/engine"
import { runnablePolicyModel } from "./model.ts"
import type { PolicyState } from "./state.ts"

export const policyModel: Model<PolicyState, EventBody> = { ...runnablePolicyModel, events: coreEvents }
