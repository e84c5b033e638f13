/** Lived past: which luck a draw lives the past with, what makes it try again, and what it hands on; by streams opened beside it. */
import { describe, expect, test } from "vitest"
import { drawSampler, NoAgreement } from "./draw.ts"
import type { Model } from "./model.ts"
import type { DatedPast, Past } from "./past.ts"
import { luckOf } from "./simulate.ts"
import { exponential, openStream, type StreamKey, streamKey, uniformAt } from "./streams.ts"

const text = { en: "x", id: "x" }
interface Ticks {
  times: number[]
  heard: string[]
}
const model: Model<Ticks> = {
  name: "ticks",
  version: "1",
  title: text,
  parameters: [
    {
      id: "rate",
      title: text,
      unit: "per month",
      prior: { uniform: [1, 3] },
      bounds: [0, 9],
      evidence: { grade: "assumption", source: text },
    },
  ],
  variables: [{ id: "count", title: text, bounds: [0, 100], read: ({ times }) => times.length }],
  processes: [
    { name: "never", title: text, produces: "Tick", base: [0], event: () => ({ type: "Tick", payload: {} }) },
    { name: "tick", title: text, produces: "Tick", base: ["rate"], event: () => ({ type: "Tick", payload: {} }) },
  ],
  milestones: [],
  events: {},
  initial: () => ({ times: [], heard: [] }),
  evolve: (draft, event, _, time) => {
    if (event.type === "Tick") draft.times.push(time)
    else draft.heard.push(event.type)
  },
  drift: () => {},
}
const seed = "lived"
const pastOf = (dated: Partial<DatedPast>, more: Partial<Past> = {}): Past => ({
  start: 0,
  end: 2,
  recorded: [],
  date: () => ({ events: [], absences: [], observations: [], ...dated }),
  ...more,
})
const drawOf = (index: number, past: Past, forkAt?: number) => drawSampler(model, seed, past, forkAt)(index)
const ticksOf = (state: object | undefined) => (state as Ticks | undefined)?.times

const [, key] = luckOf(model, `${seed} past`).thresholds
const clock = key as StreamKey
const rateOf = (index: number, turn = 0) => 1 + 2 * uniformAt(streamKey(seed, "parameter rate"), index, turn)
/** The ticks of a span by the clock of one turn, at one rate. */
function ticks(index: number, turn: number, rate: number, from: number, to: number): number[] {
  const stream = openStream(clock, index, turn)
  const times: number[] = []
  for (let time = from + exponential(stream) / rate; time < to; time += exponential(stream) / rate) times.push(time)
  return times
}

describe("without a past", () => {
  test("a draw is its parameters and the model's initial state", () => {
    const { theta, ranks, ...rest } = drawSampler(model, seed)(7)
    expect(theta).toEqual({ rate: rateOf(7) })
    expect([...ranks]).toEqual([uniformAt(streamKey(seed, "parameter rate"), 7)])
    expect(rest).toEqual({ state: { times: [], heard: [] }, forked: undefined, later: [], attempts: 1 })
  })
})

describe("a past that agrees at once", () => {
  test("is lived with luck of its own, from its start to its end", () => {
    const draw = drawOf(7, pastOf({}))
    expect(ticksOf(draw.state)).toEqual(ticks(7, 0, rateOf(7), 0, 2))
    expect(draw).toMatchObject({ theta: { rate: rateOf(7) }, attempts: 1, forked: undefined, later: [] })
    expect(drawOf(7, pastOf({}, { start: 1 })).state).toEqual({ times: ticks(7, 0, rateOf(7), 1, 2), heard: [] })
  })

  test("that forks is lived in two spans, each with luck of its own; the state at the fork is kept", () => {
    const draw = drawOf(6, pastOf({}), 1)
    const [before, after] = [ticks(6, 0, rateOf(6), 0, 1), ticks(6, 1, rateOf(6), 1, 2)]
    expect(ticksOf(draw.forked)).toEqual(before)
    expect(ticksOf(draw.state)).toEqual([...before, ...after])
    expect(before.length).toBeGreaterThan(0)
    expect(after.length).toBeGreaterThan(0)
  })

  test("forks at its start at the earliest, and not at its end", () => {
    const whole = ticks(7, 0, rateOf(7), 0, 2)
    for (const forkAt of [-3, 0]) {
      const draw = drawOf(7, pastOf({}), forkAt)
      expect([ticksOf(draw.forked), ticksOf(draw.state)]).toEqual([[], whole])
    }
    for (const forkAt of [2, 3]) expect(drawOf(7, pastOf({}), forkAt).forked).toBeUndefined()
  })

  test("is dated with a stream of its own, one for each attempt", () => {
    const uniforms: number[] = []
    const past = pastOf({})
    drawOf(7, { ...past, date: (uniform) => (uniforms.push(uniform(), uniform()), past.date(uniform)) })
    const stream = openStream(streamKey(seed, "dates of the past"), 7, 0)
    expect(uniforms).toEqual([stream(), stream()])
  })
})

describe("a past that does not agree", () => {
  /** The first turn whose ticks are as many as were seen. */
  const agreeing = (index: number, least: number) => {
    let turn = 0
    while (ticks(index, turn * 2, rateOf(index, turn), 0, 2).length < least) turn++
    return turn
  }

  test("is tried again with other parameters, other dates and other luck", () => {
    const least = 9
    const turn = agreeing(3, least)
    expect(turn).toBeGreaterThan(1)
    const uniforms: number[] = []
    const past = pastOf({ observations: [{ variable: "count", at: 1.9999999, low: least, high: 100 }] })
    const draw = drawOf(3, { ...past, date: (uniform) => (uniforms.push(uniform()), past.date(uniform)) })
    expect(draw.attempts).toBe(turn + 1)
    expect(draw.theta).toEqual({ rate: rateOf(3, turn) })
    expect(ticksOf(draw.state)).toEqual(ticks(3, turn * 2, rateOf(3, turn), 0, 2))
    expect(uniforms).toEqual(
      Array.from({ length: turn + 1 }, (_, i) => openStream(streamKey(seed, "dates of the past"), 3, i)()),
    )
  })

  test("before the fork or after it, is tried again from the start", () => {
    for (const at of [0.5, 1.5]) {
      const past = pastOf({ observations: [{ variable: "count", at, low: 5, high: 100 }] })
      const draw = drawOf(3, past, 1)
      const turn = draw.attempts - 1
      const [before, after] = [ticks(3, turn * 2, rateOf(3, turn), 0, 1), ticks(3, turn * 2 + 1, rateOf(3, turn), 1, 2)]
      expect(turn).toBeGreaterThan(0)
      expect(ticksOf(draw.state)).toEqual([...before, ...after])
      expect([...before, ...after].filter((time) => time < at).length).toBeGreaterThanOrEqual(5)
    }
  })

  test("has a process fire where it was seen not to, and only there", () => {
    const { state, attempts } = drawOf(3, pastOf({ absences: [{ process: "tick", from: 0.5, to: 1.5 }] }))
    expect(attempts).toBeGreaterThan(1)
    expect(ticksOf(state)?.some((time) => time >= 0.5 && time < 1.5)).toBe(false)
    // Where the record names windows, a process recorded in full is held to these.
    const windowed = pastOf({ absences: [{ process: "tick", from: 0.5, to: 1.5 }] }, { recorded: ["tick"] })
    expect(drawOf(3, windowed)).toEqual(drawOf(3, pastOf({ absences: [{ process: "tick", from: 0.5, to: 1.5 }] })))
    expect(ticksOf(drawOf(3, pastOf({}, { recorded: ["tick"] })).state)).toEqual([])
    expect(drawOf(3, pastOf({}, { recorded: ["never"] })).attempts).toBe(1)
    const other = pastOf({ absences: [{ process: "never", from: 0, to: 2 }] }, { recorded: ["tick"] })
    expect(ticksOf(drawOf(3, other).state)).toEqual([])
  })

  test("is given up after twenty thousand attempts, and says so", () => {
    const impossible = pastOf({ observations: [{ variable: "count", at: 0, low: 5, high: 9 }] })
    const failure = (() => {
      try {
        return drawOf(3, impossible)
      } catch (error) {
        return error
      }
    })()
    expect(failure).toBeInstanceOf(NoAgreement)
    expect(failure).toMatchObject({
      _tag: "NoAgreement",
      index: 3,
      attempts: 20_000,
      message: "Draw 3: none of 20000 attempts agrees with the record.",
    })
  })
})

describe("what a projection meets", () => {
  const event = { type: "Heard", payload: {} }
  const facts = [
    { id: "before", time: 0.5, event, exogenous: true },
    { id: "at the fork", time: 1, event, exogenous: true },
    { id: "made", time: 1.5, event, exogenous: false },
    { id: "given", time: 1.75, event, exogenous: true },
    { id: "at the end", time: 2, event, exogenous: false },
    { id: "after", time: 3, event, exogenous: true },
  ]
  const later = (forkAt?: number) => drawOf(1, pastOf({ events: facts }), forkAt).later.map(({ id }) => id)

  test("is what comes at the end of the past or after it, and after a fork what nothing in the model makes", () => {
    expect(later()).toEqual(["at the end", "after"])
    expect(later(2)).toEqual(["at the end", "after"])
    expect(later(1)).toEqual(["at the fork", "given", "at the end", "after"])
  })

  test("is not lived twice: what came before is in the state", () => {
    const { state, forked } = drawOf(1, pastOf({ events: facts }), 1)
    expect((state as Ticks).heard).toHaveLength(4)
    expect((forked as Ticks).heard).toHaveLength(1)
  })
})
