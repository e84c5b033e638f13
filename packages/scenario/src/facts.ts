/** Facts: what a history tells the model: what happened and what was seen, corrected; never plans. */
import { effectiveHistory, type HistoryEvent } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import type { Case } from "./case.ts"

/** In the order of the history. An event seen not to have happened is no event of its type: only what was seen of it counts. */
export function factsOf(theCase: Case, model: AnyModel): readonly HistoryEvent[] {
  return effectiveHistory(theCase.events).events.filter(({ type, status }) => {
    if (!Object.hasOwn(model.events, type)) return false
    return status === "occurred" || status === "observed" || (status === "absent" && type === "AbsenceObserved")
  })
}
