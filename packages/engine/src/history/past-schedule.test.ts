/** Past schedule: what a draw meets on its way through history, in which order, and from when until when the record holds what. */
import { describe, expect, test } from "vitest"
import { makersOf } from "../makers.ts"
import type { AnyModel, ModelEvent } from "../model.ts"
import type { DatedPast, Past, Recording } from "../past.ts"
import type { Action } from "../schedule.ts"
import { pastScheduler } from "./past-schedule.ts"

const text = { en: "x", id: "x" }
const names = ["P", "Q"] as const
const model: AnyModel = {
  name: "m",
  version: "1",
  title: text,
  parameters: [],
  variables: [{ id: "v", title: text, bounds: [0, 1], read: () => 0.2 }],
  processes: names.map((name) => ({
    name,
    title: text,
    produces: name,
    base: [1],
    event: () => ({ type: name, payload: {} }),
  })),
  milestones: [],
  events: {},
  initial: () => ({}),
  evolve: () => {},
  drift: () => {},
}
const event: ModelEvent = { type: "E", payload: {} }
const told = (actions: readonly Action[]) =>
  actions.map((action) => {
    if (action.kind === "cover") return `${action.time} ${names[action.process]} ${action.share}`
    return `${action.time} ${action.kind}${"id" in action ? ` ${action.id}` : ""}${"maker" in action && action.maker >= 0 ? ` of ${names[action.maker]}` : ""}`
  })

function planOf(dated: Partial<DatedPast>, recording: readonly Recording[] = [], share = 0.25): readonly Action[] {
  const whole: DatedPast = { events: [], absences: [], observations: [], ...dated }
  const past: Past = { start: 10.5, end: 13, recording, date: () => whole }
  return pastScheduler(model, past, makersOf(model))(whole, (_process, [least, most]) => least + share * (most - least))
}

describe("a past is met", () => {
  test("from its start on and before its end: on one day events, then what was seen, then drift", () => {
    const at = (id: string, time: number, type = "E") => ({ id, time, event: { ...event, type }, exogenous: true })
    const plan = planOf({
      events: [at("before", 10), at("first", 10.5), at("made", 11, "Q"), at("last", 12.75), at("after", 13)],
      observations: [10.25, 11, 12.9, 13].map((when) => ({
        id: `seen ${when}`,
        variable: "v",
        at: when,
        between: [0, 1],
      })),
    })
    expect(told(plan)).toEqual([
      "10.5 event first",
      "11 event made of Q",
      "11 check seen 11",
      "11 drift",
      "12 drift",
      "12.75 event last",
      "12.9 check seen 12.9",
      "13 end",
    ])
    expect(plan[0]).toEqual({ kind: "event", time: 10.5, id: "first", intervention: -1, maker: -1, event })
  })

  test("by what is seen within bounds, both included, or about a value", () => {
    const [within, about] = planOf({
      observations: [
        { id: "a", variable: "v", at: 11.25, between: [0.2, 0.4] },
        { id: "b", variable: "v", at: 11.5, about: [0.2, 0.1] },
      ],
    }).filter(({ kind }) => kind === "check")
    const at = (action: Action | undefined, value: number) =>
      action?.kind === "check" ? action.seen.logLikelihood(value) : NaN
    expect([0.19, 0.2, 0.4, 0.41].map((value) => at(within, value))).toEqual([-Infinity, 0, 0, -Infinity])
    const top = -0.5 * Math.log(2 * Math.PI) - Math.log(0.1)
    expect(at(about, 0.2)).toBeCloseTo(top, 12)
    expect(at(about, 0.4)).toBeCloseTo(top - 2, 12)
  })

  test("by actions that draws share where a day is the same", () => {
    const whole: DatedPast = { events: [{ id: "e", time: 11, event, exogenous: true }], absences: [], observations: [] }
    let asked = 0
    const makerOf = () => {
      asked++
      return -1
    }
    const scheduler = pastScheduler(model, { start: 10.5, end: 13, recording: [], date: () => whole }, makerOf)
    const [one, two] = [scheduler(whole, () => 0), scheduler(whole, () => 0)]
    expect(one).toEqual(two)
    expect(one.every((action, i) => action === two[i])).toBe(true)
    expect(asked, "of a long history, whose event it is is asked once and not of every draw").toBe(1)
    const later = { ...whole, events: whole.events.map((each) => ({ ...each, time: 12 })) }
    expect([...scheduler(later, () => 0), ...scheduler(whole, () => 0)].filter(({ kind }) => kind === "event")).toEqual(
      [{ ...one.find(({ kind }) => kind === "event"), time: 12 }, one.find(({ kind }) => kind === "event")],
    )
  })
})

describe("the record holds", () => {
  const covers = (plan: readonly Action[]) => told(plan.filter(({ kind }) => kind === "cover"))

  test("a known share throughout, an unknown one as the draw has it, and of processes it does not name nothing", () => {
    expect(covers(planOf({}, [{ process: "Q", share: [1, 1] }]))).toEqual(["10.5 Q 1"])
    expect(covers(planOf({}, [{ process: "P", share: [0.25, 0.75] }]))).toEqual(["10.5 P 0.375"])
    expect(covers(planOf({}, [{ process: "P", share: [0, 0] }]))).toEqual([])
  })

  test("in windows of absence all, and outside them nothing; windows that touch are one, and none goes beyond the past", () => {
    const absences = [
      { process: "P", from: 12, to: 14 },
      { process: "P", from: 9, to: 11 },
      { process: "P", from: 11, to: 11.5 },
      { process: "Q", from: 8, to: 9 },
    ]
    expect(covers(planOf({ absences }, [{ process: "P", share: [1, 1] }]))).toEqual(["10.5 P 1", "11.5 P 0", "12 P 1"])
  })
})
