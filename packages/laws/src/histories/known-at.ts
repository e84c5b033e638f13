/** Known at: what was known on a day is settled by what had been recorded by then. */
import { addDays, type Day } from "@laksana/core"
import type { HistoryLaw } from "../law.ts"
import { histories, type History } from "./histories.ts"
import { eventsDiffer, firstOf, historyLaw } from "./history-law.ts"
import { standing } from "./rules.ts"
import { type HistorySubject, partsOf } from "./subject.ts"

/** Events and corrections of later days are as if they were not there. */
export function laterChangesNothingKnown(about: HistorySubject): HistoryLaw {
  const { knownAt } = partsOf(about)
  return historyLaw(
    {
      id: "later-changes-nothing-known",
      states: {
        en: "What is recorded later, corrections included, changes nothing that was known earlier.",
        id: "Yang dicatat kemudian, termasuk koreksi, tidak mengubah apa pun yang telah diketahui sebelumnya.",
      },
    },
    () => histories(about),
    (history) =>
      firstOf(daysOfRecord(history), (day) => {
        const recorded = history.filter((event) => event.recorded <= day)
        return eventsDiffer(knownAt(history, day), knownAt(recorded, day), {
          en: `Known at ${day}, with and without what was recorded later`,
          id: `Diketahui pada ${day}, dengan dan tanpa yang dicatat kemudian`,
        })
      }),
  )
}

/** On each day it is what was recorded by then, put right by what was recorded by then. */
export function knownAtIsRecordedAndCorrected(about: HistorySubject): HistoryLaw {
  const { knownAt } = partsOf(about)
  return historyLaw(
    {
      id: "known-at-is-recorded-and-corrected",
      states: {
        en: "What is known on a day is what was recorded by then, corrected by what was recorded by then.",
        id: "Yang diketahui pada suatu hari adalah yang telah dicatat hingga hari itu, dengan koreksi yang dicatat hingga hari itu.",
      },
    },
    () => histories(about),
    (history) =>
      firstOf(daysOfRecord(history), (day) =>
        eventsDiffer(knownAt(history, day), standing(history, day), {
          en: `Known at ${day}, and by the rules`,
          id: `Diketahui pada ${day}, dan menurut aturan`,
        }),
      ),
  )
}

/** Each day on which something was recorded, and the day before it. */
function daysOfRecord(history: History): readonly Day[] {
  const days = history.flatMap(({ recorded }) => [addDays(recorded, -1), recorded])
  return [...new Set(days)].toSorted()
}
