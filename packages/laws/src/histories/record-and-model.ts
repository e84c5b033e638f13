/** Record and model: what a history says and what a model makes of it, as one fold, so that one law sees both. */
import { type Fold, type HistoryEvent, type PolicyRecord, recordFold } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import { modelFold } from "./model-fold.ts"

interface RecordAndModel {
  record: PolicyRecord
  model: object
}

export function recordAndModelFold(model: AnyModel): Fold<RecordAndModel, HistoryEvent> {
  const own = modelFold(model)
  return {
    initial: () => ({ record: recordFold.initial(), model: own.initial() }),
    evolve: (draft, event) => {
      recordFold.evolve(draft.record, event)
      own.evolve(draft.model, event)
    },
  }
}
