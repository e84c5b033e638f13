/** Backtest: with simulated truth, intervals hold what they should; with a wrong model they do not; nothing looks ahead. */
import { type AnyModel, type Model, type ModelEvent, openStream, streamKey } from "@laksana/engine"
import { describe, expect, test } from "vitest"
import { backtest } from "./backtest.ts"
import type { Occasion } from "./occasion.ts"

const text = { en: "x", id: "x" }
const evidence = { grade: "assumption" as const, source: text }

/** Calls at a rate between 0.5 and 2 a month; `wrong` multiplies what the model takes it for. */
const calls = (wrong = 1): AnyModel => {
  const model: Model<{ n: number }, ModelEvent> = {
    name: "calls",
    version: "1",
    title: text,
    parameters: [
      { id: "rate", title: text, unit: "per month", prior: { uniform: [0.5, 2] }, bounds: [0, 9], evidence },
    ],
    variables: [{ id: "n", title: text, bounds: [0, 1000], indicator: true, read: ({ n }) => n }],
    processes: [
      {
        name: "Called",
        title: text,
        produces: "Called",
        base: ["rate", wrong],
        event: () => ({ type: "Called", payload: {} }),
      },
    ],
    milestones: [],
    events: {},
    initial: () => ({ n: 0 }),
    evolve: (state) => {
      state.n++
    },
    drift: () => {},
  }
  return model
}

/** What a truth of its own rate leaves on record by month 6, and what comes by month 12. */
function occasionOf(truth: number): Occasion {
  const uniform = openStream(streamKey("truths", "calls"), truth)
  const rate = 0.5 + 1.5 * uniform()
  const times: number[] = []
  for (let time = -Math.log(uniform()) / rate; time < 12; time -= Math.log(uniform()) / rate) times.push(time)
  const before = times.filter((time) => time < 6)
  return {
    past: {
      start: 0,
      end: 6,
      recording: [{ process: "Called", share: [1, 1] }],
      date: () => ({
        events: before.map((time, i) => ({
          id: `c${i}`,
          time,
          event: { type: "Called", payload: {} },
          exogenous: false,
        })),
        absences: [],
        observations: [],
      }),
    },
    until: 12,
    happened: [
      { process: 0, count: times.length - before.length, before: before.length, sinceStart: before.length, months: 6 },
    ],
  }
}

const occasions = Array.from({ length: 150 }, (_, i) => occasionOf(i))
const options = { seed: "backtest", particles: 300, futures: 100 }

describe("of simulated truth", () => {
  const found = backtest(calls(), occasions, options)

  test("intervals hold what they should, and places are spread evenly", () => {
    expect(found.failed).toEqual([])
    for (const { level, low, high } of found.coverage) {
      expect(low).toBeLessThan(level)
      expect(high).toBeGreaterThan(level)
    }
    expect(found.places?.chance).toBeGreaterThan(0.01)
  })

  test("the model beats both baselines, which do not know its prior", () => {
    expect(found.againstPersistence?.skill).toBeGreaterThan(0.15)
    expect(found.againstConstantRate?.skill).toBeGreaterThan(0)
  })

  test("a wrong model is found out", () => {
    // Conditioning would mend a constant factor; a model that has it only in what it forecasts cannot be mended.
    const wrong = occasions.map((occasion) => ({ ...occasion, past: { ...occasion.past, recording: [] } }))
    const blind = backtest(calls(2), wrong, options)
    expect(blind.places?.chance).toBeLessThan(0.001)
    expect(blind.againstConstantRate?.skill).toBeLessThan(0)
  })
})

test("an occasion whose record rules every draw out is told, and the others are scored", () => {
  const impossible: Occasion = {
    ...occasionOf(1),
    past: {
      ...occasionOf(1).past,
      date: () => ({ events: [], absences: [], observations: [{ id: "o", variable: "n", at: 5, between: [90, 99] }] }),
    },
  }
  const found = backtest(calls(), [impossible, occasionOf(2)], options)
  expect(found.failed).toEqual([0])
  expect(found.forecasts.map(({ occasion }) => occasion)).toEqual([1])
})
