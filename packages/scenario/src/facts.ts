/** Facts: what a history tells the model: what happened and what was seen, corrected; never plans. */
import type { Corrector, HistoryEvent } from "@laksana/core"
import type { AnyRunnableModel } from "@laksana/engine"
import type { Case } from "./case.ts"

/** In the order of the history. An event seen not to have happened is no event of its type: only what was seen of it counts. */
export function factsOf(theCase: Case, model: AnyRunnableModel, correct: Corrector): readonly HistoryEvent[] {
  return correct(theCase.events).events.filter(({ type, status }) => {
    if (!Object.hasOwn(model.events, type)) return false
    return status === "occurred" || status === "observed" || (status === "absent" && type === "AbsenceObserved")
  })
}
