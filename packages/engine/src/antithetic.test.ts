/** Antithetic: runs in pairs, the second with the luck of the first mirrored, and what their counts say of their error. */
import { describe, expect, test } from "vitest"
import { type Chunk, mergeChunkInto, prepareEnsemble } from "./ensemble.ts"
import { explainRun } from "./explain.ts"
import type { AnyModel, Model } from "./model.ts"
import type { Scenario } from "./scenario.ts"
import { pairsReached, reachedBy } from "./statistics.ts"
import { openClock, openStream, streamKey } from "./streams.ts"

const text = { en: "x", id: "x" }
const evidence = { grade: "assumption" as const, source: text }
const start = 660
const end = "2025-06-30"

/** One thing happens at a rate; it has by T months with probability 1 − exp(−rate T). */
const once = (prior: Model<object>["parameters"][number]["prior"]): AnyModel => {
  const model: Model<{ n: number }> = {
    name: "once",
    version: "1",
    title: text,
    parameters: [{ id: "rate", title: text, unit: "per month", prior, bounds: [0, 9], evidence }],
    variables: [{ id: "n", title: text, bounds: [0, 1], indicator: true, read: ({ n }) => n }],
    processes: [
      {
        name: "once",
        title: text,
        produces: "Happened",
        base: ["rate"],
        gate: ({ n }) => 1 - n,
        event: () => ({ type: "Happened", payload: {} }),
      },
    ],
    milestones: [{ id: "happened", title: text, all: [{ variable: "n", atLeast: 1 }], evidence }],
    events: {},
    initial: () => ({ n: 0 }),
    evolve: (draft) => {
      draft.n = 1
    },
    drift: () => {},
  }
  return model
}
const rate = 0.15
const scenario = (model: AnyModel): Scenario => ({
  id: "s",
  start,
  horizon: start + 6,
  parameters: {},
  interventions: [],
  milestones: model.milestones,
})
const ensembleOf = (model: AnyModel, seed: string, antithetic = true) =>
  prepareEnsemble({ model, seed, scenarios: [scenario(model)], antithetic })
const summaryOf = ({ summaries }: Chunk) => {
  const [summary] = summaries
  if (summary === undefined) throw new Error("Nothing was counted.")
  return summary
}

describe("a mirrored stream", () => {
  test("is 1 − the other, and as good a stream", () => {
    const key = streamKey("mirror", "stream")
    const [one, other] = [openStream(key, 3), openStream(key, 3, 0, true)]
    const [clock, mirrored] = [openClock(key, 5), openClock(key, 5, 0, true)]
    for (let i = 0; i < 1000; i++) {
      const [u, v] = [one(), other()]
      expect(u + v).toBe(1)
      expect(v).toBeGreaterThan(0)
      expect(Math.exp(-clock()) + Math.exp(-mirrored())).toBeCloseTo(1, 12)
    }
  })
})

describe("an antithetic ensemble", () => {
  const model = once({ value: rate })

  test("has its pairs cancel as luck that is mirrored does: exactly max(0, 2p − 1) of them reach it both", () => {
    const runs = 8000
    const summary = summaryOf(ensembleOf(model, "antithetic").runChunk(0, runs))
    const p = 1 - Math.exp(-6 * rate)
    const found = reachedBy(summary, 0, start, end)
    const { pairs, both, one } = pairsReached(summary, 0, start, end) ?? { pairs: 0, both: 0, one: 0 }
    expect(pairs).toBe(4000)
    expect(2 * both + one).toBe(found.count)
    const sure = 2 * p - 1
    expect(Math.abs(both / pairs - sure)).toBeLessThan(4 * Math.sqrt((sure * (1 - sure)) / pairs))
    // The mean of a pair then varies by (1 − p)(2p − 1) / 2, where that of two independent runs varies by p (1 − p) / 2.
    const error = Math.sqrt(((1 - p) * sure) / 2 / pairs)
    expect(Math.abs(found.p - p)).toBeLessThan(4 * error)
    expect((found.high - found.low) / 2).toBeGreaterThan(1.96 * error * 0.95)
    expect((found.high - found.low) / 2).toBeLessThan(0.8 * 1.96 * Math.sqrt((p * (1 - p)) / runs))
  })

  test("tells intervals that hold p as often as they say, also where draws differ", () => {
    for (const [prior, p] of [
      [{ value: rate }, 1 - Math.exp(-6 * rate)],
      // Of 1 − exp(−6 rate) with the rate uniform from 0 to 0.6, integrated by hand.
      [{ uniform: [0, 0.6] as const }, 1 - (1 - Math.exp(-3.6)) / 3.6],
    ] as const) {
      const trials = 400
      const ensemble = (i: number) => ensembleOf(once(prior), `trial ${i}`)
      const held = Array.from({ length: trials }, (_, i) => {
        const { low, high } = reachedBy(summaryOf(ensemble(i).runChunk(0, 256)), 0, start, end)
        return low <= p && p <= high ? 1 : 0
      }).reduce<number>((sum, each) => sum + each, 0)
      expect(held / trials, JSON.stringify(prior)).toBeGreaterThan(0.95 - 4 * Math.sqrt((0.95 * 0.05) / trials))
    }
  })

  test("is the same however it is cut into chunks, at even runs", () => {
    const ensemble = ensembleOf(model, "cut")
    const whole = ensemble.runChunk(0, 1001)
    const parts = ensemble.empty()
    for (const [first, last] of [
      [600, 1001],
      [0, 130],
      [130, 600],
    ] as const)
      mergeChunkInto(parts, ensemble.runChunk(first, last))
    expect(parts).toEqual(whole)
  })

  test("has luck of its own for every pair, as ordinary runs have, and replays any of its runs", () => {
    const [pairs, ordinary] = [ensembleOf(model, "replay"), ensembleOf(model, "replay", false)]
    for (const i of [0, 1, 7]) {
      const even = explainRun(pairs, 0, 2 * i)
      expect(even.events).toEqual(explainRun(ordinary, 0, i).events)
      expect(explainRun(pairs, 0, 2 * i + 1).events).not.toEqual(even.events)
    }
  })
})
