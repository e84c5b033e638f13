/** Corrections: what amendments and retractions leave standing. */
import { inOrder } from "@laksana/core"
import type { HistoryLaw } from "../law.ts"
import { correctedHistories, type History } from "./histories.ts"
import { difference, eventsDiffer, firstOf, historyLaw } from "./history-law.ts"
import { correctionTypes, type HistoryConstraints } from "./catalog.ts"
import { retracted, standing } from "./rules.ts"
import { folded, type HistorySubject, partsOf } from "./subject.ts"

/** Folding a history with its corrections equals folding one written right at once: an amended event keeps no old effect. */
export function amendedIsWrittenRight(about: HistorySubject): HistoryLaw {
  const parts = partsOf(about)
  return historyLaw(
    {
      id: "amended-is-written-right",
      states: {
        en: "Folding an amended history equals folding the history written right at once.",
        id: "Melipat riwayat yang dikoreksi sama dengan melipat riwayat yang sejak awal ditulis benar.",
      },
      ...withoutCorrections(about),
    },
    () => correctedHistories(about),
    (history) =>
      difference(folded(parts, inOrder(parts.effective(history).events)), folded(parts, inOrder(standing(history))), {
        en: "Amended, and written right",
        id: "Dikoreksi, dan ditulis benar",
      }),
  )
}

/** Event by event, what stands is what the rules of corrections say. */
export function correctionsFollowTheirRules(about: HistorySubject): HistoryLaw {
  const { effective } = partsOf(about)
  return historyLaw(
    {
      id: "corrections-follow-their-rules",
      states: {
        en: "What stands of a history is what the rules of corrections say, event by event.",
        id: "Yang berlaku dari suatu riwayat adalah yang ditentukan aturan koreksi, kejadian demi kejadian.",
      },
      ...withoutCorrections(about),
    },
    () => correctedHistories(about),
    (history) =>
      eventsDiffer(effective(history).events, standing(history), {
        en: "What stands, and by the rules",
        id: "Yang berlaku, dan menurut aturan",
      }),
  )
}

/** Without a retracted event, all else stands as it does with it. */
export function retractedLeavesNothing(about: HistorySubject): HistoryLaw {
  return withoutRetracted(
    about,
    {
      id: "retracted-leaves-nothing",
      states: {
        en: "A retracted event leaves nothing behind.",
        id: "Kejadian yang ditarik kembali tidak menyisakan apa pun.",
      },
    },
    false,
  )
}

/** Without a retracted correction, all stands as it does with it. */
export function retractedCorrectionNeverWas(about: HistorySubject): HistoryLaw {
  return withoutRetracted(
    about,
    {
      id: "retracted-correction-never-was",
      states: {
        en: "A correction that was retracted never was.",
        id: "Koreksi yang ditarik kembali dianggap tidak pernah ada.",
      },
    },
    true,
  )
}

function withoutRetracted(
  about: HistorySubject,
  law: Pick<HistoryLaw, "id" | "states">,
  areCorrections: boolean,
): HistoryLaw {
  const parts = partsOf(about)
  const state = (history: History) => folded(parts, inOrder(parts.effective(history).events))
  return historyLaw(
    { ...law, ...withoutCorrections(about) },
    () => correctedHistories(about),
    (history) => {
      const gone = retracted(history).filter(
        ({ type }) => (type === "Amended" || type === "Retracted") === areCorrections,
      )
      return firstOf(gone, (event) => {
        const others = history.filter((other) => other !== event)
        const where = { en: `With and without ${event.id}`, id: `Dengan dan tanpa ${event.id}` }
        return (
          eventsDiffer(parts.effective(history).events, parts.effective(others).events, where) ??
          difference(state(history), state(others), where)
        )
      })
    },
  )
}

/** A catalog may know no corrections; then nothing can be put right. */
function withoutCorrections(about: HistoryConstraints): Pick<HistoryLaw, "inapplicable"> {
  if (correctionTypes(about).length > 0) return {}
  return {
    inapplicable: {
      en: "The model declares no event that corrects another (Amended, Retracted).",
      id: "Model tidak memiliki jenis kejadian yang mengoreksi kejadian lain (Amended, Retracted).",
    },
  }
}
