import { describe, expect, test } from "vitest"
import type { AnyModel } from "./model.ts"
import type { Scenario } from "./scenario.ts"
import { compileCondition, holds, monthsOf, processIndex, scheduleOf, withFacts } from "./schedule.ts"

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

test("events and recorded facts count from the first instant of the span and not from its last", () => {
  const at = (time: number) => ({ kind: "event", id: `${time}`, at: time, event }) as const
  const plan = scheduleOf(model, scenario(10, 12, [at(9.9), at(10), at(11.9), at(12), at(12.1)]))
  expect(told(plan).filter((line) => line.includes("event"))).toEqual(["10 event 10", "11.9 event 11.9"])
  const facts = [9.5, 11.5, 12, 13].map((time) => ({ id: `f${time}`, time, event, exogenous: true }))
  const laid = withFacts(scheduleOf(model, scenario(10, 12, [])), facts, 12)
  expect(told(laid).filter((line) => line.includes("event"))).toEqual(["9.5 event f9.5", "11.5 event f11.5"])
  // They are nobody's interventions.
  expect(laid.flatMap((action) => (action.kind === "event" ? [action.intervention] : []))).toEqual([-1, -1])
  expect(withFacts(plan, [], 12)).toBe(plan)
})

test("what a scenario does names its intervention, its event, its condition", () => {
  const rule = { kind: "rule", id: "r", from: 10, to: 12, every: 2, when: { variable: "v", below: 1 }, event } as const
  const plan = scheduleOf(model, scenario(10, 12, [{ kind: "event", id: "e", at: 11, event }, rule]))
  expect(plan.filter(({ kind }) => kind === "event" || kind === "review")).toEqual([
    {
      kind: "review",
      time: 10,
      id: "r",
      intervention: 1,
      when: { variable: 0, low: Number.NEGATIVE_INFINITY, high: 1 },
      event,
    },
    { kind: "event", time: 11, id: "e", intervention: 0, maker: -1, event },
  ])
  expect(compileCondition(model, { variable: "v", atLeast: 0.5 })).toEqual({
    variable: 0,
    low: 0.5,
    high: Number.POSITIVE_INFINITY,
  })
})

test("a window that scales some processes leaves the others, and one that is over by then is none", () => {
  const two: AnyModel = {
    ...model,
    processes: ["P", "Q"].map((name) => ({ name, title: text, produces: "E", base: [1], event: () => event })),
  }
  const window = (id: string, from: number, to: number, factors: Record<string, number>) =>
    ({ kind: "scale", id, from, to, factors }) as const
  const plan = scheduleOf(two, scenario(10, 20, [window("a", 12, 20, { Q: 2 }), window("b", 14, 16, { P: 3, Q: 5 })]))
  expect(plan.filter(({ kind }) => kind === "scale")).toEqual([
    { kind: "scale", time: 12, process: 1, factor: 2 },
    { kind: "scale", time: 14, process: 1, factor: 10 },
    { kind: "scale", time: 14, process: 0, factor: 3 },
    { kind: "scale", time: 16, process: 1, factor: 2 },
    { kind: "scale", time: 16, process: 0, factor: 1 },
  ])
})

test("a variable or a process that the model does not have is refused by its name", () => {
  expect(() => compileCondition(model, { variable: "w", below: 1 })).toThrow("The model m has no variable w.")
  expect(() => processIndex(model, "Q")).toThrow("The model m has no process Q.")
  expect(processIndex({ ...model, processes: [...model.processes, ...model.processes] }, "P")).toBe(0)
})

test("a condition holds from its lower bound on, and below its upper", () => {
  const condition = { variable: 1, low: 2, high: 3 }
  const at = (value: number) => holds(condition, Float64Array.of(9, value))
  expect([1.9, 2, 2.9, 3].map(at)).toEqual([false, true, true, false])
})

test("a window that multiplies by one leaves the schedule as it is: no edge rounds the clocks otherwise", () => {
  const window = { kind: "scale", id: "w", from: 10.3, to: 11.7, factors: { P: 1 } } as const
  const doubling = { kind: "scale", id: "d", from: 10.5, to: 11, factors: { P: 2 } } as const
  expect(scheduleOf(model, scenario(10, 12, [window]))).toEqual(scheduleOf(model, scenario(10, 12, [])))
  expect(told(scheduleOf(model, scenario(10, 12, [window, doubling])))).toEqual(
    told(scheduleOf(model, scenario(10, 12, [doubling]))),
  )
})
