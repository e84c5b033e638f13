/** Effective history: a history corrected by the rules of `corrections.ts`, with the catalog saying what each type allows. */
import { type Corrector, correctorWith } from "./corrections.ts"
import { allowsPayload } from "./events/catalog.ts"

/**
 * The history as known at the end of a day (by default: all that is recorded), corrected. Payloads of types that only a model knows
 * are not checked.
 */
export const effectiveHistory: Corrector = correctorWith(allowsPayload)
