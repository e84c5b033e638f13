import type { HistoryEvent } from "@laksana/core"
import { type Intervention, timeOfDay } from "@laksana/engine"
import type { Trial } from "@laksana/laws"
import fc from "fast-check"
import { expect, test } from "vitest"
import { smallerHistory, smallerTrial } from "./smaller.ts"

const entry = (id: string): HistoryEvent => ({
  id,
  type: "Noted",
  jurisdiction: "x",
  occurred: "2024-01-01",
  recorded: "2024-01-01",
  status: "occurred",
  evidence: "paper",
  title: { en: id, id },
  payload: {},
})
const history = Array.from({ length: 60 }, (_, i) => entry(`e${i}`))
const idsOf = (events: readonly HistoryEvent[]) => events.map(({ id }) => id)

test("a history keeps exactly the entries that break the law, in their order", () => {
  const needed = fc.uniqueArray(fc.nat(59), { maxLength: 5 }).map((places) => places.toSorted((a, b) => a - b))
  fc.assert(
    fc.property(needed, (places) => {
      const ids = places.map((place) => `e${place}`)
      const breaks = (events: readonly HistoryEvent[]) => ids.every((id) => idsOf(events).includes(id))
      expect(idsOf(smallerHistory(history, breaks).example)).toEqual(ids)
    }),
  )
})

test("an entry goes with those that refer to it, though not before them", () => {
  // e0 alone breaks the law; each other entry needs the one before it.
  const breaks = (events: readonly HistoryEvent[]) =>
    events[0]?.id === "e0" && events.every(({ id }, i) => id === `e${i}`)
  expect(idsOf(smallerHistory(history, breaks).example)).toEqual(["e0"])
})

test("an entry goes also where only the going of an earlier one lets it", () => {
  const breaks = (events: readonly HistoryEvent[]) => {
    const kept = new Set(idsOf(events))
    return kept.has("e0") && [2, 3, 4, 5, 6, 7].every((i) => kept.has(`e${i}`) || !kept.has(`e${i - 1}`))
  }
  expect(idsOf(smallerHistory(history.slice(0, 8), breaks).example)).toEqual(["e0"])
})

test("what cannot be smaller stays the same, in no step", () => {
  const all = history.slice(0, 3)
  expect(smallerHistory(all, (events) => events.length === 3)).toEqual({ example: all, steps: 0 })
  expect(smallerTrial(trial, (each) => each === trial)).toEqual({ example: trial, steps: 0 })
})

const interventions: readonly Intervention[] = Array.from({ length: 8 }, (_, i) => ({
  kind: "event",
  id: `intervention-${i + 1}`,
  at: timeOfDay("2025-01-01") + i,
  event: { type: "Noted", payload: { i } },
}))
const trial: Trial = {
  parameters: { a: { value: 1 }, b: { times: 2 }, c: { uniform: [0, 1] } },
  interventions,
  start: timeOfDay("2025-01-01"),
  horizon: timeOfDay("2029-01-01"),
  seed: "s",
  runs: 3,
  milestones: [],
}

test("a trial loses every change that the law does not need, and ends as soon as it may", () => {
  const needed = interventions[4]
  const breaks = ({ parameters, interventions: kept, runs, horizon }: Trial) =>
    "b" in parameters && kept.some((each) => each === needed) && runs >= 2 && horizon > timeOfDay("2025-05-15")
  const { example } = smallerTrial(trial, breaks)
  expect(breaks(example)).toBe(true)
  expect(example).toMatchObject({ parameters: { b: { times: 2 } }, interventions: [needed], runs: 2 })
  expect(Object.keys(example.parameters)).toEqual(["b"])
  expect(example.interventions).toHaveLength(1)
  expect(example.milestones).toBeUndefined()
  expect(example.horizon).toBeLessThan(timeOfDay("2025-08-01"))
  expect(smallerTrial(example, breaks)).toEqual({ example, steps: 0 })
})

test("windows and rules end with the trial that ends earlier; what begins after it goes", () => {
  const at = (month: number) => ({ from: trial.start + month, to: trial.horizon })
  const windows: readonly Intervention[] = [
    { kind: "scale", id: "intervention-1", ...at(0), factors: { Noted: 2 } },
    { kind: "scale", id: "intervention-2", ...at(40), factors: { Noted: 3 } },
  ]
  const inside = ({ horizon, interventions: kept }: Trial) =>
    kept.every((each) => each.kind !== "event" && each.from < horizon && each.to <= horizon)
  const breaks = (each: Trial) => inside(each) && each.interventions.some(({ id }) => id === "intervention-1")
  const { example } = smallerTrial({ ...trial, interventions: windows }, breaks)
  expect(example.interventions).toEqual([{ ...windows[0], to: example.horizon }])
})
