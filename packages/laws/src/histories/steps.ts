/** Steps: every state a fold passes through is the fold of what came before it. */
import { replaySteps } from "@laksana/core"
import type { HistoryLaw } from "../law.ts"
import { histories } from "./histories.ts"
import { difference, firstOf, historyLaw } from "./history-law.ts"
import { folded, happened, type HistorySubject, partsOf } from "./subject.ts"

/** Step by step, on immutable states, and in bulk, on one that is changed, a fold passes through the same states. */
export function historyStepsAgree(about: HistorySubject): HistoryLaw {
  const parts = partsOf(about)
  return historyLaw(
    {
      id: "history-steps",
      states: {
        en: "Folding a history step by step and in bulk gives the same state after every event.",
        id: "Melipat riwayat langkah demi langkah dan sekaligus memberi keadaan yang sama setelah setiap kejadian.",
      },
    },
    () => histories(about),
    (history) => {
      const events = happened(history)
      return firstOf(replaySteps(parts.fold, events).entries(), ([count, state]) =>
        difference(state, folded(parts, events.slice(0, count)), {
          en: `After ${count} of ${events.length} events`,
          id: `Setelah ${count} dari ${events.length} kejadian`,
        }),
      )
    },
  )
}
