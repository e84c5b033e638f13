/** Independence: where the order of two events cannot show. */
import type { HistoryLaw } from "../law.ts"
import { histories } from "./histories.ts"
import { difference, firstOf, historyLaw } from "./history-law.ts"
import { folded, happened, type HistorySubject, partsOf } from "./subject.ts"

/** Exchanging neighbours that are independent does not change the state. */
export function independentNeighboursExchange(about: HistorySubject): HistoryLaw {
  const parts = partsOf(about)
  const { independent } = parts
  return historyLaw(
    {
      id: "independent-neighbours-exchange",
      states: {
        en: "Exchanging neighbours that are independent does not change the state.",
        id: "Menukar dua kejadian bersebelahan yang saling bebas tidak mengubah keadaan.",
      },
      ...(independent === undefined
        ? {
            inapplicable: {
              en: "Nothing says which events are independent for this fold.",
              id: "Tidak ada keterangan kejadian mana yang saling bebas bagi pelipatan ini.",
            },
          }
        : {}),
    },
    () => histories(about),
    (history) => {
      const events = happened(history)
      const whole = folded(parts, events)
      return firstOf(events.slice(1).entries(), ([at, b]) => {
        const a = events[at]
        if (a === undefined || independent?.(a, b) !== true) return undefined
        const exchanged = [...events.slice(0, at), b, a, ...events.slice(at + 2)]
        return difference(whole, folded(parts, exchanged), {
          en: `${a.id} and ${b.id} exchanged`,
          id: `${a.id} dan ${b.id} ditukar`,
        })
      })
    },
  )
}
