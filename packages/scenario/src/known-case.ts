/** Known case: a case as it was known on a day: what had been recorded by then, corrected by what had been, and nothing later. */
import type { Corrector, Day } from "@laksana/core"
import type { Case } from "./case.ts"

export function caseKnownAt(theCase: Case, day: Day, correct: Corrector): Case {
  return { ...theCase, observed: day, events: correct(theCase.events, day).events }
}
