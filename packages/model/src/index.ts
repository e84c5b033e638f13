/** The policy-implementation model: data and two folds. */
export { baseParameter, cellParameter, policyModel } from "./model.ts"
export type { PolicyState } from "./state.ts"
export { type Cell, type Row, table } from "./table.ts"
export { type FactId, type IndicatorId, indicators, type VariableId } from "./variables.ts"
export { type Claim, type ClaimHome, claims } from "./claims.ts"
export { type Category, type Coding, codings } from "./codings.ts"
export { type Phase, phases } from "./phases.ts"
export { unitTitle } from "./units.ts"
