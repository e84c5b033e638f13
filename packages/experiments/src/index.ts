/** The surface of experiments: what is run to learn from. */
export type { Design, DesignKind } from "./designs/design.ts"
