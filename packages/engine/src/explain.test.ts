/** Explain: what each event of a run is told to come from and to change, and that the list folds to the run again. */
import { describe, expect, test } from "vitest"
import { prepareEnsemble } from "./ensemble.ts"
import { explainRun, foldEvents } from "./explain.ts"
import type { AnyModel, Model, ModelEvent } from "./model.ts"
import type { Past } from "./past.ts"
import type { Scenario } from "./scenario.ts"

const text = { en: "x", id: "x" }
interface Levels {
  level: number
  other: number
}

/** A level that drift doubles, and that events raise; one process fires at once and then shuts itself. */
const model: Model<Levels> = {
  name: "levels",
  version: "1",
  title: text,
  parameters: [],
  variables: [
    { id: "level", title: text, bounds: [0, 1000], indicator: true, read: ({ level }) => level },
    { id: "other", title: text, bounds: [0, 1000], read: ({ other }) => other },
    { id: "both", title: text, bounds: [0, 1000], indicator: true, read: ({ level, other }) => level + other },
  ],
  processes: [
    {
      name: "spark",
      title: text,
      produces: "Raised",
      base: [1000],
      gate: ({ other }) => (other === 0 ? 1 : 0),
      amplifiers: [{ variable: "level", strength: 1 }],
      event: () => ({ type: "Raised", payload: { other: 5 } }),
    },
  ],
  milestones: [],
  events: {},
  initial: () => ({ level: 1, other: 0 }),
  evolve: (draft, event) => {
    const { by = 0, other = 0 } = event.payload as { by?: number; other?: number }
    draft.level += by
    draft.other += other
  },
  drift: (draft) => {
    draft.level *= 2
  },
}
const raise = (by: number): ModelEvent => ({ type: "Raised", payload: { by } })
const scenario = (start: number, horizon: number, interventions: Scenario["interventions"] = []): Scenario => ({
  id: "s",
  start,
  horizon,
  parameters: {},
  interventions,
  milestones: [],
})

describe("an event's cause", () => {
  const past: Past = {
    start: 5,
    end: 10,
    recording: [],
    date: () => ({
      events: [{ id: "entry", time: 10.5, event: raise(3), exogenous: false }],
      absences: [],
      observations: [],
    }),
  }
  const run = () =>
    explainRun(
      prepareEnsemble({
        model,
        seed: "explain",
        past,
        scenarios: [
          scenario(10, 13, [
            { kind: "event", id: "given", at: 10.75, event: raise(4) },
            {
              kind: "rule",
              id: "rule",
              from: 12,
              to: 13,
              every: 12,
              when: { variable: "level", atLeast: 0 },
              event: raise(0),
            },
          ]),
        ],
      }),
      0,
      2,
    )

  test("is a process with the parts of its intensity, the record, an intervention or a rule", () => {
    const { events } = run()
    expect(events.map(({ type, payload, cause }) => [type, payload, cause.kind])).toEqual([
      ["Raised", { by: 3 }, "recorded"],
      ["Raised", { by: 4 }, "intervention"],
      ["Raised", { by: 0 }, "rule"],
    ])
    expect(events.map(({ cause }) => cause)).toEqual([
      { kind: "recorded", entry: "entry" },
      { kind: "intervention", intervention: "given" },
      { kind: "rule", intervention: "rule" },
    ])
    expect(events.map(({ time }) => time)).toEqual([10.5, 10.75, 12])
  })

  test("shows which variables changed, from what to what", () => {
    const { events } = run()
    const [recorded, given, ruled] = events.map(({ changed }) => changed)
    const before = recorded?.["level"]?.[0] ?? Number.NaN
    // The past drifted five times from 1 to 32; the span's own first day doubles again.
    expect(before).toBe(64)
    expect(recorded).toEqual({ level: [64, 67], both: [69, 72] })
    expect(given).toEqual({ level: [67, 71], both: [72, 76] })
    expect(ruled).toEqual({})
  })

  test("of a process names it, and its intensity is the product of the parts", () => {
    const { events } = explainRun(prepareEnsemble({ model, seed: "explain", scenarios: [scenario(10, 12)] }), 0, 2)
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({
      type: "Raised",
      payload: { other: 5 },
      cause: {
        kind: "process",
        process: "spark",
        intensity: 3000,
        base: 1000,
        gate: 1,
        scale: 1,
        factors: [{ variable: "level", value: 2, strength: 1, factor: 3 }],
      },
      changed: { other: [0, 5], both: [2, 7] },
    })
    expect(events[0]?.time).toBeGreaterThan(10)
  })

  test("keeps the payload as it was when the event happened", () => {
    const payload = { by: 1 }
    const changing = {
      ...model,
      processes: [],
      evolve: (draft: Levels, event: ModelEvent) => {
        draft.level += 1
        Object.assign(event.payload as object, { by: 99 })
      },
    } as AnyModel
    const { events } = explainRun(
      prepareEnsemble({
        model: changing,
        seed: "explain",
        scenarios: [scenario(10, 10.5, [{ kind: "event", id: "i", at: 10, event: { type: "Raised", payload } }])],
      }),
      0,
      0,
    )
    expect(events[0]?.payload).toEqual({ by: 1 })
  })
})

describe("a list of dated events", () => {
  const start = { level: 1, other: 0 }
  const on = (time: number, by: number, beforeDrift = true) => ({ time, event: raise(by), beforeDrift })
  const fold = (events: Parameters<typeof foldEvents>[3], from: number, to: number) => [
    ...foldEvents(model, {}, start, events, from, to),
  ]

  test("folds with drift on the first of each month, after the interventions of that day and before processes", () => {
    // Level, and level and other together, at the end of each month.
    expect(fold([], 10, 12)).toEqual([2, 2, 4, 4])
    expect(fold([on(10, 1)], 10, 11)).toEqual([4, 4])
    expect(fold([on(10, 1, false)], 10, 11)).toEqual([3, 3])
    expect(fold([on(10.5, 1)], 10, 12)).toEqual([3, 3, 6, 6])
    expect(fold([on(10.25, 1), on(11, 1), on(11, 10, false)], 10, 12)).toEqual([3, 3, 18, 18])
  })

  test("of a span that begins within a month drifts first at the next, and ends where the span does", () => {
    expect(fold([on(10.5, 1)], 10.5, 12)).toEqual([2, 2, 4, 4])
    expect(fold([on(10.75, 1), on(10.9, 1)], 10.5, 10.8)).toEqual([2, 2])
    expect(fold([on(11.5, 1), on(11.75, 1)], 11, 11.75)).toEqual([3, 3])
  })

  test("leaves the state that it begins from", () => {
    fold([on(10, 1)], 10, 11)
    expect(start).toEqual({ level: 1, other: 0 })
  })
})
