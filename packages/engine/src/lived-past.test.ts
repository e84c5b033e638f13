/** Lived past: with which luck draws live the past, what the record makes of them, and what they hand on; by streams opened beside it. */
import { describe, expect, test } from "vitest"
import { drawSampler } from "./draw.ts"
import { type Conditioning, condition, NoAgreement } from "./history/condition.ts"
import { lineOf, reliver } from "./history/lineage.ts"
import { effectiveSizes } from "./history/population.ts"
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
  variables: [{ id: "count", title: text, bounds: [0, 1000], read: ({ times }) => times.length }],
  processes: [
    { name: "never", title: text, produces: "Never", base: [0], event: () => ({ type: "Never", payload: {} }) },
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
const tick = { type: "Tick", payload: {} }
const pastOf = (dated: Partial<DatedPast>, more: Partial<Past> = {}): Past => ({
  start: 0,
  end: 2,
  recording: [],
  date: () => ({ events: [], absences: [], observations: [], ...dated }),
  ...more,
})
const particles = 300
const lived = (past: Past, more: Partial<Conditioning> = {}) =>
  condition(model, past, { seed, particles, ...more }).population
const ticksOf = (state: object | undefined) => (state as Ticks | undefined)?.times

const [, key] = luckOf(model, `${seed} past`).thresholds
const clock = key as StreamKey
const rateOf = (index: number) => 1 + 2 * uniformAt(streamKey(seed, "parameter rate"), index, 0)
/** The ticks of a span by the clock of one draw and generation, at one rate. */
function ticks(index: number, turn: number, rate: number, from: number, to: number): number[] {
  const stream = openStream(clock, index, turn)
  const times: number[] = []
  for (let time = from + exponential(stream) / rate; time < to; time += exponential(stream) / rate) times.push(time)
  return times
}
const near = (found: readonly number[] | undefined, expected: readonly number[]) => {
  expect(found?.length).toBe(expected.length)
  expected.forEach((time, i) => expect(found?.[i]).toBeCloseTo(time, 12))
}

describe("without a past", () => {
  test("a draw is its parameters and the model's initial state", () => {
    const { theta, ranks, ...rest } = drawSampler(model, seed)(7)
    expect(theta).toEqual({ rate: rateOf(7) })
    expect([...ranks]).toEqual([uniformAt(streamKey(seed, "parameter rate"), 7)])
    expect(rest).toEqual({ state: { times: [], heard: [] }, later: [], position: -1 })
  })
})

describe("a past of which nothing is recorded", () => {
  test("is lived with luck of its own, from its start to its end, and weighs all draws alike", () => {
    const { states, weights, origins, generations, logEvidence } = lived(pastOf({}))
    near(ticksOf(states[7]), ticks(7, 0, rateOf(7), 0, 2))
    expect(new Set(weights)).toEqual(new Set([1 / particles]))
    expect([...origins]).toEqual(Array.from({ length: particles }, (_, i) => i))
    expect(generations).toEqual([])
    expect(logEvidence).toBeCloseTo(0, 12)
    near(ticksOf(lived(pastOf({}, { start: 1 })).states[7]), ticks(7, 0, rateOf(7), 1, 2))
  })

  test("keeps the state at a fork, which is not before its start, and changes nothing else", () => {
    const whole = ticks(6, 0, rateOf(6), 0, 2)
    const { states, forked } = lived(pastOf({}), { forkAt: 1 })
    near(ticksOf(states[6]), whole)
    near(
      ticksOf(forked?.[6]),
      whole.filter((time) => time < 1),
    )
    expect(ticksOf(lived(pastOf({}), { forkAt: -3 }).forked?.[6])).toEqual([])
    for (const forkAt of [2, 3]) expect(lived(pastOf({}), { forkAt }).forked).toBeUndefined()
  })

  test("is dated with a stream of its own for each draw", () => {
    const past = pastOf({})
    const uniforms = new Map<number, number>()
    let calls = 0
    lived({ ...past, date: (uniform) => (uniforms.set(calls++, uniform()), past.date(uniform)) })
    for (const i of [0, 5]) expect(uniforms.get(i)).toBe(openStream(streamKey(seed, "dates of the past"), i)())
  })
})

describe("what the record holds", () => {
  const complete = [{ process: "tick", share: [1, 1] as const }]
  /** Weight of draw `i` up to a common factor. */
  const ratio = (past: Past, i: number, j: number) => {
    const { weights } = lived(past)
    return (weights[i] as number) / (weights[j] as number)
  }

  test("happens on its days, and each draw counts by λ at each and by e^−λ for each month of silence", () => {
    const past = pastOf(
      { events: [0.25, 1.5].map((time) => ({ id: `t${time}`, time, event: tick, exogenous: false })) },
      { recording: complete },
    )
    expect(ticksOf(lived(past).states[3])).toEqual([0.25, 1.5])
    const weight = (i: number) => rateOf(i) ** 2 * Math.exp(-2 * rateOf(i))
    expect(ratio(past, 3, 8)).toBeCloseTo(weight(3) / weight(8), 12)
  })

  test("of a share: what it does not hold fires by itself, at the rest of the rate", () => {
    const past = pastOf(
      { events: [{ id: "t", time: 0.25, event: tick, exogenous: false }] },
      { recording: [{ process: "tick", share: [0.3, 0.3] }] },
    )
    near(
      ticksOf(lived(past).states[3])?.filter((time) => time !== 0.25),
      ticks(3, 0, 0.7 * rateOf(3), 0, 2),
    )
    const weight = (i: number) => 0.3 * rateOf(i) * Math.exp(-0.6 * rateOf(i))
    expect(ratio(past, 3, 8)).toBeCloseTo(weight(3) / weight(8), 12)
  })

  test("in windows where somebody looked: silence counts in them, and only in them", () => {
    const past = pastOf({ absences: [{ process: "tick", from: 0.5, to: 1.5 }] }, { recording: complete })
    expect(ratio(past, 3, 8)).toBeCloseTo(Math.exp(rateOf(8) - rateOf(3)), 12)
    const times = lived(past).states.flatMap((state) => ticksOf(state) ?? [])
    expect(times.some((time) => time >= 0.5 && time < 1.5)).toBe(false)
    expect(times.some((time) => time < 0.5)).toBe(true)
    expect(times.some((time) => time >= 1.5)).toBe(true)
  })

  test("where nobody looked is given, and says nothing of the rate", () => {
    const past = pastOf({ events: [{ id: "told", time: 1, event: tick, exogenous: false }] })
    expect(ratio(past, 3, 8)).toBe(1)
    expect(ticksOf(lived(past).states[3])).toContain(1)
  })

  test("that could not have happened rules a draw out, and all of them by name", () => {
    const past = pastOf(
      { events: [{ id: "impossible", time: 1, event: { type: "Never", payload: {} }, exogenous: false }] },
      { recording: [{ process: "never", share: [1, 1] }] },
    )
    expect(() => lived(past)).toThrow(NoAgreement)
    expect(() => lived(past)).toThrow("None of 300 draws agrees with the record: impossible (300).")
  })

  test("as a measurement weighs by its normal density", () => {
    const at = 1.999
    const past = pastOf({ observations: [{ id: "m", variable: "count", at, about: [4, 1.5] }] })
    const density = (i: number) => {
      const n = ticks(i, 0, rateOf(i), 0, at).length
      return Math.exp(-0.5 * ((n - 4) / 1.5) ** 2)
    }
    expect(ratio(past, 3, 8)).toBeCloseTo(density(3) / density(8), 10)
  })
})

describe("a long record", () => {
  const times = Array.from({ length: 90 }, (_, i) => i + 0.5)
  const past = pastOf(
    { events: times.map((time, i) => ({ id: `t${i}`, time, event: tick, exogenous: false })) },
    { end: 90, recording: [{ process: "tick", share: [0.5, 0.5] }] },
  )
  const { population, checkpoint } = condition(model, past, { seed, particles })

  test("is resampled where few draws carry the weight, and every draw descends from one of the prior", () => {
    expect(population.generations.length).toBeGreaterThan(0)
    for (const { time, ess, resampled } of population.stages) expect(resampled).toBe(ess < particles / 2 && time < 90)
    for (const position of [0, 17, 299]) {
      const line = lineOf(population, position)
      expect(line[0]).toBe(population.origins[position])
      expect(line.at(-1)).toBe(position)
    }
    const { ess, independent } = effectiveSizes(population)
    expect(independent).toBeLessThan(ess)
  })

  test("can be lived again draw by draw, to the last bit, whatever was resampled and put down between", () => {
    const relive = reliver(model, past, population)
    for (const position of [0, 1, 50, 299]) {
      const { state, origin } = relive(position, { before: () => {}, after: () => {} })
      expect(state).toEqual(population.states[position])
      expect(origin.theta).toEqual({ rate: rateOf(population.origins[position] as number) })
    }
  })

  test("goes on from its checkpoint to the same draws as from the start", () => {
    const longer: Past = {
      ...past,
      end: 91,
      date: (uniform) => {
        const dated = past.date(uniform)
        return { ...dated, events: [...dated.events, { id: "last", time: 90.5, event: tick, exogenous: false }] }
      },
    }
    const whole = condition(model, longer, { seed, particles })
    if (checkpoint === undefined) throw new Error("A record of ninety months has quarters.")
    expect(checkpoint.standing.time).toBe(90)
    const onward = condition(model, longer, { seed, particles, from: checkpoint })
    expect(onward.population).toEqual(whole.population)
    expect(onward.population.logEvidence).not.toBe(population.logEvidence)
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
  const past = pastOf({ events: facts })
  const drawAt = (forkAt?: number) => {
    const population = lived(past, forkAt === undefined ? {} : { forkAt })
    return drawSampler(model, seed, { past, population }, forkAt)(1)
  }
  const later = (forkAt?: number) => drawAt(forkAt).later.map(({ id }) => id)

  test("is what comes at the end of the past or after it, and after a fork what nothing in the model makes", () => {
    expect(later()).toEqual(["at the end", "after"])
    expect(later(2)).toEqual(["at the end", "after"])
    expect(later(1)).toEqual(["at the fork", "given", "at the end", "after"])
  })

  test("is not lived twice: what came before is in the state", () => {
    expect((drawAt().state as Ticks).heard).toHaveLength(4)
    expect((drawAt(1).state as Ticks).heard).toHaveLength(1)
  })
})
