/** Known case: a case as it was known on a day: what had been recorded by then, corrected by what had been, and nothing later. */
import { type Day, knownAt } from "@laksana/core"
import type { Case } from "./case.ts"

export function caseKnownAt(theCase: Case, day: Day): Case {
  return { ...theCase, observed: day, events: knownAt(theCase.events, day) }
}
