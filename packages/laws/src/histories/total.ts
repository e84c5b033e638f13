/** Total: whatever a history tells, folding it goes on, leaves plain data, reads nothing else and changes no event. */
import { plainCopy } from "@laksana/engine"
import type { HistoryLaw } from "../law.ts"
import { faultOfPlainData } from "../plain/plain-data.ts"
import { histories } from "./histories.ts"
import { difference, eventsDiffer, historyLaw } from "./history-law.ts"
import { folded, happened, type HistorySubject, partsOf } from "./subject.ts"

/** A fold refuses no history, and its state is plain data with finite numbers. */
export function historyFoldIsTotal(about: HistorySubject): HistoryLaw {
  const parts = partsOf(about)
  return historyLaw(
    {
      id: "history-fold-is-total",
      states: {
        en: "Any history can be folded, as it was written and put right, and the state is plain data.",
        id: "Setiap riwayat dapat dilipat, sebagaimana tertulis maupun setelah dikoreksi, dan keadaannya berupa data biasa.",
      },
    },
    () => histories(about),
    (history) => {
      const fault = faultOfPlainData(folded(parts, history)) ?? faultOfPlainData(folded(parts, happened(history)))
      return fault === undefined ? undefined : { en: fault, id: fault }
    },
  )
}

/** Folded again, with the same events backwards in between, a history gives the same state. */
export function historyFoldReadsNothingElse(about: HistorySubject): HistoryLaw {
  const parts = partsOf(about)
  return historyLaw(
    {
      id: "history-fold-reads-nothing-else",
      states: {
        en: "A state is a function of the history, and of nothing else.",
        id: "Keadaan hanya ditentukan oleh riwayatnya, tidak oleh hal lain.",
      },
    },
    () => histories(about),
    (history) => {
      const events = happened(history)
      const where = { en: "Folded once and again", id: "Dilipat sekali lalu diulang" }
      const once = folded(parts, events)
      folded(parts, events.toReversed())
      const again = folded(parts, events)
      // What was remembered of the same events may differ from what was remembered of them backwards.
      return difference(once, again, where) ?? difference(again, folded(parts, events), where)
    },
  )
}

/** Whatever is done with a history, its events stay as they were. */
export function historyLeftAlone(about: HistorySubject): HistoryLaw {
  const parts = partsOf(about)
  return historyLaw(
    {
      id: "history-left-alone",
      states: {
        en: "Correcting, ordering and folding a history leave its events as they were.",
        id: "Mengoreksi, mengurutkan, dan melipat riwayat membiarkan kejadiannya sebagaimana adanya.",
      },
    },
    () => histories(about),
    (history) => {
      const own = history.map((event) => plainCopy(event))
      const { events } = parts.effective(own)
      for (const { recorded } of own) parts.asOf(parts.knownAt(own, recorded), recorded)
      folded(parts, events)
      return eventsDiffer(history, own, { en: "Before and after", id: "Sebelum dan sesudah" })
    },
  )
}
