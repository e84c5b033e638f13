/** Histories: well-formed, of every kind there is to meet, and small once shrunk. */
import {
  bounds,
  contradictionsOf,
  coreEventTypes,
  effectiveHistory,
  type HistoryEvent,
  precisionOf,
} from "@laksana/core"
import { Schema } from "effect"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  contradictoryHistories,
  correctedHistories,
  datedHistories,
  fuzzyHistories,
  histories,
  type History,
} from "./histories.ts"
import { retracted, standing } from "./rules.ts"

const sampled = (arbitrary: fc.Arbitrary<History>, numRuns = 150): readonly History[] =>
  fc.sample(arbitrary, { numRuns })

/** The smallest history with what a test looks for. */
function smallest(arbitrary: fc.Arbitrary<History>, has: (history: History) => boolean): History {
  const { counterexample } = fc.check(
    fc.property(arbitrary, (history) => !has(history)),
    { numRuns: 5000 },
  )
  if (counterexample === null) throw new Error("None was found.")
  return counterexample[0]
}

const isCorrection = ({ type }: HistoryEvent) => type === "Amended" || type === "Retracted"
const kinds = { datedHistories, fuzzyHistories, correctedHistories, contradictoryHistories, histories }

describe.each(Object.entries(kinds))("%s", (_, kind) => {
  test("have unique ids, and nothing recorded before it happened, plans apart", () => {
    for (const history of sampled(kind())) {
      expect(new Set(history.map(({ id }) => id)).size).toBe(history.length)
      for (const { occurred, recorded, status } of history) {
        if (typeof occurred === "string" && status !== "planned") expect(occurred <= recorded).toBe(true)
      }
    }
  })

  test("name only events that they have, and never themselves", () => {
    for (const history of sampled(kind())) {
      const ids = new Set(history.map(({ id }) => id))
      for (const { id, type, payload, occurred, contradicts } of history) {
        const dates = typeof occurred === "string" ? {} : occurred
        const named = [...(dates.after ?? []), ...(dates.before ?? []), ...(contradicts ?? []).map((each) => each.id)]
        if (type === "Amended" || type === "Retracted") named.push(Object.assign({ event: "" }, payload).event)
        for (const name of named) expect(ids).toContain(name)
        if (!isCorrection({ type } as HistoryEvent)) expect(named).not.toContain(id)
      }
    }
  })

  test("have dates that hold together, before corrections and after them", () => {
    for (const history of sampled(kind())) {
      expect(bounds(history).problems).toEqual([])
      expect(bounds(standing(history)).problems).toEqual([])
    }
  })
})

describe("what there is to meet", () => {
  test("every type of event", () => {
    const types = new Set(sampled(histories(), 1000).flatMap((history) => history.map(({ type }) => type)))
    expect([...types].toSorted()).toEqual(coreEventTypes.toSorted())
  })

  test("every precision of a date, and events of one day", () => {
    const all = sampled(fuzzyHistories())
    const precisions = new Set(all.flatMap((history) => history.map(({ occurred }) => precisionOf(occurred))))
    expect([...precisions].toSorted()).toEqual(["day", "interval", "month", "order", "undated", "year"])
    expect(all.some((history) => new Set(history.map(({ occurred }) => occurred)).size < history.length)).toBe(true)
  })

  test("every outcome of a correction, on corrections too", () => {
    const all = sampled(correctedHistories())
    const outcomes = all.flatMap((history) => effectiveHistory(history).trail)
    for (const outcome of ["applied", "waiting", "withdrawn", "not-earlier", "invalid"]) {
      expect(outcomes.filter((each) => each.outcome === outcome).length, outcome).toBeGreaterThan(5)
    }
    expect(all.filter((history) => retracted(history).some(isCorrection)).length).toBeGreaterThan(5)
    const changed = all.filter((history) => {
      const payloads = new Map(history.map(({ id, payload }) => [id, payload]))
      return standing(history).some(({ id, payload }) => payload !== payloads.get(id))
    })
    expect(changed.length).toBeGreaterThan(20)
  })

  test("contradictions", () => {
    const all = sampled(contradictoryHistories()).map(contradictionsOf)
    expect(all.filter((found) => found.length > 0).length).toBeGreaterThan(40)
  })
})

describe("what they shrink to", () => {
  test("an amendment that changes a payload: the event and the amendment, of the first day", () => {
    const changed = smallest(correctedHistories(), (history) =>
      standing(history).some(({ id, payload }) =>
        history.every((event) => event.id !== id || event.payload !== payload),
      ),
    )
    expect(changed.map(({ id }) => id)).toEqual(["e1", "c1"])
    expect(changed.map(({ recorded }) => recorded)).toEqual(["2024-01-01", "2024-01-01"])
  })

  test("an order: two events, one said to be after the other", () => {
    const ordered = smallest(fuzzyHistories(), (history) =>
      history.some(({ occurred }) => typeof occurred !== "string" && occurred.after !== undefined),
    )
    expect(ordered.map(({ id, occurred }) => [id, occurred])).toEqual([
      ["e1", "2024-01-01"],
      ["e2", { after: ["e1"] }],
    ])
  })
})

describe("of a model's own events", () => {
  const queue = {
    Arrived: { version: 1, payload: Schema.Struct({ guests: Schema.Int.check(Schema.isGreaterThan(0)) }) },
    Served: { version: 1, payload: Schema.Int },
  }

  test("have those types alone, without corrections where the model knows none", () => {
    const types = new Set(sampled(histories({ events: queue })).flatMap((history) => history.map(({ type }) => type)))
    expect([...types].toSorted()).toEqual(["Arrived", "Served"])
  })

  test("are amended only to what their schemas accept", () => {
    const corrections = {
      Amended: { version: 1, payload: Schema.Json },
      Retracted: { version: 1, payload: Schema.Json },
    }
    const all = sampled(correctedHistories({ events: { ...queue, ...corrections } }))
    let amended = 0
    for (const history of all) {
      for (const event of standing(history)) {
        const { payload } = event.type === "Arrived" ? queue.Arrived : queue.Served
        expect(Schema.is(payload)(event.payload)).toBe(true)
        if (!history.includes(event)) amended += 1
      }
    }
    expect(amended).toBeGreaterThan(40)
  })
})
