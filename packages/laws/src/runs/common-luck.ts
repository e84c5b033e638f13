/** Common luck: scenarios of one seed share their luck, so that a difference between them is made by what differs in them. */
import { prepareEnsemble } from "@laksana/engine"
import type { TrialLaw } from "../law.ts"
import { firstDifference, shownDifference } from "../plain/first-difference.ts"
import type { Subject } from "../subject.ts"
import { planOf, scenarioOf } from "../trial/plan.ts"
import { indexesOf, resultsOf } from "./results.ts"
import { runLaw } from "./run-law.ts"

/** A scenario beside itself differs in no pair. */
export function luckIsCommon(subject: Subject): TrialLaw {
  return runLaw(
    subject,
    {
      id: "luck-is-common",
      states: {
        en: "A scenario compared with itself differs in no pair.",
        id: "Skenario yang dibandingkan dengan dirinya sendiri tidak berbeda pada pasangan mana pun.",
      },
      per100: 15,
    },
    (trial) => {
      const own = scenarioOf(trial, subject.model)
      const plan = { ...planOf(subject, trial), scenarios: [own, { ...own, id: "again" }], base: 0 }
      const pair = prepareEnsemble(plan).runChunk(0, trial.runs).pairs[1]
      if (pair?.pairs === trial.runs && pair.differing === 0) return undefined
      const count = `${pair?.differing ?? "–"} / ${trial.runs}`
      return { en: `Pairs that differ: ${count}`, id: `Pasangan yang berbeda: ${count}` }
    },
  )
}

/** An intervention changes nothing before its day. */
export function interventionsActFromTheirDay(subject: Subject): TrialLaw {
  return runLaw(
    subject,
    {
      id: "interventions-act-from-their-day",
      states: {
        en: "An intervention leaves every run as it was until its day.",
        id: "Intervensi membiarkan setiap jalan sebagaimana adanya sampai harinya tiba.",
      },
    },
    (trial) => {
      const last = trial.interventions.at(-1)
      if (last === undefined) return undefined
      const from = last.kind === "event" ? last.at : last.from
      const before = resultsOf(subject, { ...trial, interventions: trial.interventions.slice(0, -1) })
      const after = resultsOf(subject, trial)
      for (const index of indexesOf(trial)) {
        const until = ({ events = [] }: Partial<(typeof after)[number]> = {}) =>
          events.filter(({ time }) => time < from)
        const found = firstDifference(until(before[index]), until(after[index]))
        if (found !== undefined) {
          return {
            en: `Run ${index}, before ${last.id}: ${shownDifference(found)}`,
            id: `Jalan ${index}, sebelum ${last.id}: ${shownDifference(found)}`,
          }
        }
      }
      return undefined
    },
  )
}
