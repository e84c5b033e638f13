/** As of: what had happened by a day. */
import { addDays, bounds, type Day, type HistoryEvent } from "@laksana/core"
import type { HistoryLaw } from "../law.ts"
import { datedHistories, histories, type History } from "./histories.ts"
import { eventsDiffer, firstOf, historyLaw, idsOf } from "./history-law.ts"
import { standing } from "./rules.ts"
import { type HistorySubject, partsOf } from "./subject.ts"

/** As of every day, what had happened is the events up to it: the record as of a day is then the fold of a prefix. */
export function asOfIsAPrefix(about: HistorySubject): HistoryLaw {
  const { asOf } = partsOf(about)
  return historyLaw(
    {
      id: "as-of-is-a-prefix",
      states: {
        en: "As of a day, a history dated to the day is its events up to that day; plans are not counted.",
        id: "Keadaan pada suatu hari, bila riwayat bertanggal hari, adalah kejadiannya hingga hari itu; rencana tidak dihitung.",
      },
    },
    () => datedHistories(about),
    (history) => {
      const events = standing(history)
        .filter((event) => isDated(event) && event.status !== "planned")
        .toSorted(byDay)
      return firstOf(daysAround(events), (day) => {
        const { certain, possible } = asOf(events, day)
        const prefix = events.filter((event) => dayOf(event) <= day)
        const where = { en: `As of ${day}, and up to that day`, id: `Keadaan pada ${day}, dan hingga hari itu` }
        return eventsDiffer(certain, prefix, where) ?? eventsDiffer(possible, [], where)
      })
    },
  )
}

/**
 * From a day to a later one: what was certain stays certain, in the same order; what was possible stays possible or becomes
 * certain; nothing is both.
 */
export function certainOnlyGrows(about: HistorySubject): HistoryLaw {
  const { asOf } = partsOf(about)
  return historyLaw(
    {
      id: "certain-only-grows",
      states: {
        en: "From day to day what certainly happened stays so, in its order, and what possibly happened is never ruled out.",
        id: "Dari hari ke hari, yang pasti terjadi tetap pasti dan urutannya tetap, dan yang mungkin terjadi tidak pernah gugur.",
      },
    },
    () => histories(about),
    (history) => {
      const events = standing(history)
      let before = { day: "", certain: [] as History, all: [] as History }
      return firstOf(daysAround(events), (day) => {
        const { certain, possible } = asOf(events, day)
        const all = [...certain, ...possible]
        const kept = certain.filter(({ id }) => before.certain.some((event) => event.id === id))
        const missed = before.all.filter(({ id }) => !all.some((event) => event.id === id))
        const both = certain.filter(({ id }) => possible.some((event) => event.id === id))
        const where = { en: `As of ${before.day} and ${day}`, id: `Keadaan pada ${before.day} dan ${day}` }
        const found =
          eventsDiffer(before.certain, kept, where) ??
          eventsDiffer(missed, [], where) ??
          eventsDiffer(both, [], { en: `Certain and possible as of ${day}`, id: `Pasti sekaligus mungkin pada ${day}` })
        before = { day, certain, all }
        return found
      })
    },
  )
}

/** The date a plan carries is what it intends; it counts from the day it was recorded. */
export function plansCountFromTheirRecord(about: HistorySubject): HistoryLaw {
  const { asOf } = partsOf(about)
  return historyLaw(
    {
      id: "plans-count-from-their-record",
      states: {
        en: "A plan counts from the day it was recorded, whatever day it is for.",
        id: "Rencana berlaku sejak hari dicatat, untuk hari apa pun rencana itu.",
      },
    },
    () => histories(about),
    (history) => {
      const events = standing(history)
      return firstOf(daysAround(events), (day) => {
        const counted = asOf(events, day).certain.filter(({ status }) => status === "planned")
        const known = events.filter(({ status, recorded }) => status === "planned" && recorded <= day)
        const [some, others] = [idsOf(counted.toSorted(byId)), idsOf(known.toSorted(byId))]
        if (some === others) return undefined
        return { en: `Plans as of ${day}: ${some} ≠ ${others}`, id: `Rencana pada ${day}: ${some} ≠ ${others}` }
      })
    },
  )
}

const byId = (a: HistoryEvent, b: HistoryEvent) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const byDay = (a: HistoryEvent, b: HistoryEvent) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)

/** Empty where it is not dated to the day. */
const dayOf = ({ occurred }: HistoryEvent) => (typeof occurred === "string" ? occurred : "")

/** Dated to a day on which it can have happened. */
function isDated(event: HistoryEvent): boolean {
  return dayOf(event) !== "" && (dayOf(event) <= event.recorded || event.evidence === "hypothetical")
}

/** Every day on which an answer may change, the day before and the day after it, in order. */
function daysAround(events: History): readonly Day[] {
  const ends = [...bounds(events).bounds.values()].flatMap(({ earliest, latest }) => [earliest, latest])
  const days = [...ends, ...events.map(({ recorded }) => recorded)].flatMap((day) =>
    day === null ? [] : [addDays(day, -1), day, addDays(day, 1)],
  )
  return [...new Set(days)].toSorted()
}
