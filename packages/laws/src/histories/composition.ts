/** Composition: a history may be folded in parts, and from a state that was put away in between. */
import { replayBulk } from "@laksana/core"
import type { HistoryLaw } from "../law.ts"
import { histories } from "./histories.ts"
import { difference, firstOf, historyLaw } from "./history-law.ts"
import { folded, happened, type HistorySubject, partsOf } from "./subject.ts"

/** fold(a ++ b) = fold(b) from fold(a), wherever a ends. */
export function historyFoldsInParts(about: HistorySubject): HistoryLaw {
  return inParts(
    about,
    {
      id: "history-in-parts",
      states: {
        en: "Folding a history a ++ b equals folding b from the state after a.",
        id: "Melipat riwayat a ++ b sama dengan melipat b mulai dari keadaan setelah a.",
      },
    },
    (state) => state,
  )
}

/** A state that was written down and read again carries on as the state itself. */
export function historySnapshotAndTail(about: HistorySubject): HistoryLaw {
  return inParts(
    about,
    {
      id: "history-snapshot",
      states: {
        en: "A snapshot, written and read again, with the rest of the history gives the full fold.",
        id: "Cuplikan keadaan yang ditulis lalu dibaca kembali, ditambah sisa riwayat, memberi hasil pelipatan penuh.",
      },
    },
    (state) => JSON.parse(JSON.stringify(state)) as object,
  )
}

function inParts(
  about: HistorySubject,
  law: Pick<HistoryLaw, "id" | "states">,
  putAway: (state: object) => object,
): HistoryLaw {
  const parts = partsOf(about)
  return historyLaw(
    law,
    () => histories(about),
    (history) => {
      const events = happened(history)
      const whole = folded(parts, events)
      return firstOf(Array.from({ length: events.length + 1 }).keys(), (cut) => {
        const before = putAway(folded(parts, events.slice(0, cut)))
        return difference(whole, replayBulk(parts.fold, events.slice(cut), before), {
          en: `Cut after ${cut} of ${events.length} events`,
          id: `Dipotong setelah ${cut} dari ${events.length} kejadian`,
        })
      })
    },
  )
}
