/** The record as a fold over a whole history: core events through `evolve`, all others noted by type. */
import { isCoreEvent } from "./events/declarations.ts"
import type { HistoryEvent } from "./events/envelope.ts"
import { evolve } from "./evolve.ts"
import * as observation from "./record/observation.ts"
import { emptyRecord, type PolicyRecord } from "./record/record.ts"
import type { Fold } from "./replay/fold.ts"

export const recordFold: Fold<PolicyRecord, HistoryEvent> = {
  initial: emptyRecord,
  evolve(draft, event) {
    if (isCoreEvent(event)) evolve(draft, event)
    else if (event.status === "planned") observation.planned(draft, event)
    else if (event.status === "absent") observation.absent(draft, event)
    else observation.foreign(draft, event)
  },
}
