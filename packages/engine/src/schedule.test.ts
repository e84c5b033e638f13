import { describe, expect, test } from "vitest"
import type { AnyModel } from "./model.ts"
import type { Scenario } from "./scenario.ts"
import { monthsOf, scheduleOf, scheduleOfPast, withFacts } from "./schedule.ts"

const text = { en: "x", id: "x" }
const model: AnyModel = {
  name: "m",
  version: "1",
  title: text,
  parameters: [],
  variables: [{ id: "v", title: text, bounds: [0, 1], indicator: true, read: () => 0.2 }],
  processes: [{ name: "P", title: text, produces: "P", base: [1], event: () => ({ type: "P", payload: {} }) }],
  milestones: [],
  events: {},
  initial: () => ({}),
  evolve: () => {},
  drift: () => {},
}
const event = { type: "E", payload: {} }
const scenario = (start: number, horizon: number, interventions: Scenario["interventions"]): Scenario => ({
  id: "s",
  start,
  horizon,
  parameters: {},
  interventions,
  milestones: [],
})
const told = (actions: ReturnType<typeof scheduleOf>) =>
  actions.map((action) => {
    const what =
      action.kind === "scale" ? `scale ${action.factor}` : "id" in action ? `${action.kind} ${action.id}` : action.kind
    return `${action.time} ${what}`
  })

describe("on one day", () => {
  test("the month closes, recorded facts come, interventions act in declared order, then drift", () => {
    const plan = scheduleOf(
      model,
      scenario(10, 12, [
        { kind: "event", id: "b", at: 11, event },
        { kind: "rule", id: "rule", from: 11, to: 12, every: 1, when: { variable: "v", below: 1 }, event },
        { kind: "event", id: "a", at: 11, event },
      ]),
    )
    expect(told(withFacts(plan, [{ id: "fact", time: 11, event, exogenous: true }], 12))).toEqual([
      "10 drift",
      "11 close",
      "11 event fact",
      "11 event b",
      "11 review rule",
      "11 event a",
      "11 drift",
      "12 close",
      "12 end",
    ])
  })

  test("of a past: events, what was seen, then drift", () => {
    const past = {
      events: [
        { id: "early", time: 9.5, event, exogenous: false },
        { id: "first", time: 11, event, exogenous: false },
        { id: "beyond", time: 12, event, exogenous: false },
      ],
      absences: [],
      observations: [
        { variable: "v", at: 11, low: 0, high: 1 },
        { variable: "v", at: 10.5, low: 0, high: 1 },
      ],
    }
    expect(told(scheduleOfPast(model, past, 10, 12))).toEqual([
      "10 drift",
      "10.5 check",
      "11 event first",
      "11 check",
      "11 drift",
      "12 end",
    ])
  })
})

test("windows multiply where they overlap, and end where they end", () => {
  const window = (id: string, from: number, to: number, factor: number) =>
    ({ kind: "scale", id, from, to, factors: { P: factor } }) as const
  const plan = scheduleOf(
    model,
    scenario(10, 20, [window("a", 8, 14, 2), window("b", 12, 16, 0), window("c", 15, 25, 3)]),
  )
  expect(told(plan).filter((line) => line.includes("scale"))).toEqual([
    "10 scale 2",
    "12 scale 0",
    "14 scale 0",
    "15 scale 0",
    "16 scale 3",
  ])
})

test("a rule is reviewed at months that its interval divides, counted from January", () => {
  const rule = {
    kind: "rule",
    id: "q",
    from: 10.5,
    to: 19,
    every: 3,
    when: { variable: "v", below: 1 },
    event,
  } as const
  expect(told(scheduleOf(model, scenario(10, 30, [rule]))).filter((line) => line.includes("review"))).toEqual([
    "12 review q",
    "15 review q",
    "18 review q",
  ])
})

test("a span that begins within a month reports that month too, and drifts only at whole months", () => {
  expect(monthsOf(10.5, 12)).toEqual([10, 11])
  expect(told(scheduleOf(model, scenario(10.5, 12, [])))).toEqual(["11 close", "11 drift", "12 close", "12 end"])
})
