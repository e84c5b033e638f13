/** Schemas: what the core's events are read and checked by, loaded apart from the rest: most questions need none of it. */
export { effectiveHistory } from "@laksana/core"
export { policyModel } from "@laksana/model"
