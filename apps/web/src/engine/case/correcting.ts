/**
 * Correcting: how the histories of a case are put right. Only what amends an entry asks what its type allows: for a case in which
 * nothing is amended, no schema is loaded.
 */
import { asksWhatIsAllowed, type Corrector, correctorWith } from "@laksana/core"
import type { Case } from "@laksana/scenario"
import { schemas } from "./base-model.ts"

/** As `effectiveHistory` corrects, whichever overlays are laid over the history. */
export async function correctorFor({ events, overlays }: Pick<Case, "events" | "overlays">): Promise<Corrector> {
  const isAsked = [events, ...Object.values(overlays)].some(asksWhatIsAllowed)
  return isAsked ? (await schemas()).effectiveHistory : unasked
}

const unasked = correctorWith((type) => {
  throw new Error(`Nothing is amended, and it was asked what ${type} allows.`)
})
