/** Contradictions: both claims are kept, with the reading chosen, and the reading decides nothing by itself. */
import { contradictionsOf, type HistoryEvent } from "@laksana/core"
import type { HistoryLaw } from "../law.ts"
import { contradictoryHistories } from "./histories.ts"
import { difference, firstOf, historyLaw } from "./history-law.ts"
import { folded, happened, type HistorySubject, partsOf } from "./subject.ts"

/** Of every link, both events are found with its reading, and the state is the same as without the links. */
export function contradictionsKeepBoth(about: HistorySubject): HistoryLaw {
  const parts = partsOf(about)
  return historyLaw(
    {
      id: "contradictions-keep-both",
      states: {
        en: "A contradiction keeps both claims with the reading chosen, and the link alone changes no state.",
        id: "Pertentangan menyimpan kedua klaim beserta pembacaan yang dipilih, dan tautannya sendiri tidak mengubah keadaan.",
      },
    },
    () => contradictoryHistories(about),
    (history) => {
      const found = contradictionsOf(history)
      const lost = firstOf(history, (event) =>
        firstOf(event.contradicts ?? [], ({ id, reading }) => {
          const kept = found.find(
            (each) =>
              each.reading.en === reading.en &&
              each.reading.id === reading.id &&
              [each.chosen.id, ...each.others.map((other) => other.id), ...each.unknown].includes(id) &&
              [each.chosen, ...each.others].includes(event),
          )
          return kept === undefined
            ? { en: `${event.id} against ${id} is lost`, id: `${event.id} terhadap ${id} hilang` }
            : undefined
        }),
      )
      const events = happened(history)
      return (
        lost ??
        difference(folded(parts, events), folded(parts, events.map(withoutLinks)), {
          en: "With and without the links",
          id: "Dengan dan tanpa tautan",
        })
      )
    },
  )
}

function withoutLinks(event: HistoryEvent): HistoryEvent {
  const { contradicts: _contradicts, ...rest } = event
  return rest
}
