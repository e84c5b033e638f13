/**
 * Histories: well-formed ones, of core's events or a model's. Ids are e1, e2 … in the order in which things happened, and c1,
 * c2 … of corrections; nothing is recorded before it happened, except plans; dates known in part hold together. They shrink
 * to few events, early days and the least payloads.
 */
import type { HistoryEvent } from "@laksana/core"
import fc from "fast-check"
import { correctionTypes, type HistoryConstraints } from "./catalog.ts"
import { anyFact, eventOfFact, type Fact, placed, type Told } from "./facts.ts"
import { anyFix, correctionsOf } from "./fixes.ts"

export type History = readonly HistoryEvent[]

const usualMost = 8
const mostFixes = 5

function factsOf(constraints: HistoryConstraints, tells: readonly Told[]): fc.Arbitrary<Fact[]> {
  return fc.array(anyFact(constraints, tells), { maxLength: constraints.most ?? usualMost, size: "medium" })
}

function told(facts: readonly Fact[]): History {
  return placed(facts).map(eventOfFact)
}

/** Dated to the day, in the order of their days. */
export function datedHistories(constraints: HistoryConstraints = {}): fc.Arbitrary<History> {
  return factsOf(constraints, ["day"]).map(told)
}

/** Dated to a day, a month, a year, between two days, or only before or after others; in an order that fits. */
export function fuzzyHistories(constraints: HistoryConstraints = {}): fc.Arbitrary<History> {
  return factsOf(constraints, ["day", "month", "year", "between", "after", "before"]).map(told)
}

/** With amendments and retractions, of events and of one another. */
export function correctedHistories(constraints: HistoryConstraints = {}): fc.Arbitrary<History> {
  const facts = factsOf(constraints, ["day", "day", "day", "month", "year", "between"])
  const types = correctionTypes(constraints)
  const fixes = types.length === 0 ? fc.constant([]) : fc.array(anyFix(types), { maxLength: mostFixes })
  return fc.tuple(facts, fixes).map(([made, putRight]) => {
    const { ahead, after } = correctionsOf(placed(made), putRight)
    return [...ahead, ...told(made), ...after]
  })
}

/** With events that contradict others, and the reading chosen between them. */
export function contradictoryHistories(constraints: HistoryConstraints = {}): fc.Arbitrary<History> {
  return factsOf(constraints, ["day", "month", "year"]).map((facts) => {
    const all = placed(facts)
    return all.map((fact, i) => {
      const event = eventOfFact(fact, i, all)
      const other = all[(i + 1 + (fact.other % Math.max(1, all.length - 1))) % all.length]
      if (!fact.contradicts || other === undefined || other.id === fact.id) return event
      const reading = { en: `as ${fact.id} says`, id: `sesuai ${fact.id}` }
      return { ...event, contradicts: [{ id: other.id, reading }] }
    })
  })
}

/** Of every kind: dated, fuzzy, corrected, contradictory. */
export function histories(constraints: HistoryConstraints = {}): fc.Arbitrary<History> {
  return fc.oneof(
    { withCrossShrink: true },
    datedHistories(constraints),
    fuzzyHistories(constraints),
    { arbitrary: correctedHistories(constraints), weight: 2 },
    contradictoryHistories(constraints),
  )
}
