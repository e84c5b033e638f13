import { describe, expect, test } from "vitest"
import { drawSampler } from "./draw.ts"
import { condition, NoAgreement } from "./history/condition.ts"
import { parameterSampler } from "./parameters.ts"
import type { Model } from "./model.ts"
import type { Past } from "./past.ts"
import { prepareEnsemble } from "./ensemble.ts"
import { explainRun } from "./explain.ts"

interface Tally {
  count: number
}

const text = (en: string) => ({ en, id: en })

/** Counts events; one process makes ticks at an unknown rate. */
const tally: Model<Tally> = {
  name: "tally",
  version: "1",
  title: text("tally"),
  parameters: [
    {
      id: "rate",
      title: text("rate"),
      unit: "per month",
      prior: { uniform: [0, 2] },
      bounds: [0, 2],
      evidence: { grade: "assumption", source: text("test") },
    },
  ],
  variables: [{ id: "count", title: text("count"), bounds: [0, 100], indicator: true, read: ({ count }) => count }],
  processes: [
    {
      name: "Ticked",
      title: text("ticks"),
      produces: "Ticked",
      base: ["rate"],
      event: () => ({ type: "Ticked", payload: {} }),
    },
  ],
  milestones: [],
  events: {},
  initial: () => ({ count: 0 }),
  evolve: (draft) => {
    draft.count += 1
  },
  drift: () => {},
}

const pastOf = (dated: Partial<ReturnType<Past["date"]>>, complete: readonly string[] = []): Past => ({
  start: 0,
  end: 2,
  recording: complete.map((process) => ({ process, share: [1, 1] })),
  date: () => ({ events: [], absences: [], observations: [], ...dated }),
})

/** Mean of the rate over the conditioned draws, with its standard error (of a self-normalised weighted mean). */
function posteriorRate(past: Past): { mean: number; se: number } {
  const { population } = condition(tally, past, { seed: "posterior", particles: 4000 })
  const theta = parameterSampler(tally, "posterior")
  const rates = [...population.origins].map((origin) => theta(origin).theta["rate"] as number)
  const mean = rates.reduce((sum, rate, i) => sum + (population.weights[i] as number) * rate, 0)
  const variance = rates.reduce((sum, rate, i) => sum + ((population.weights[i] as number) * (rate - mean)) ** 2, 0)
  return { mean, se: Math.sqrt(variance) }
}

describe("conditioned draws follow the posterior", () => {
  test("no tick in two months: the rate's density is ∝ exp(−2r) on [0, 2], mean 0.4626870", () => {
    const none = pastOf({ absences: [{ process: "Ticked", from: 0, to: 2 }] })
    const exact = 0.5 - (2 * Math.exp(-4)) / (1 - Math.exp(-4))
    const { mean, se } = posteriorRate(none)
    expect(Math.abs(mean - exact) / se).toBeLessThan(4)
    expect(se).toBeLessThan(0.02)
  })

  test("a process recorded in full, with no event, says the same", () => {
    const none = pastOf({ absences: [{ process: "Ticked", from: 0, to: 2 }] })
    expect(posteriorRate(pastOf({}, ["Ticked"]))).toEqual(posteriorRate(none))
  })

  test("at least one tick seen by month 2: mean (1 − ∫ r exp(−2r)/2) / (1 − ∫ exp(−2r)/2)", () => {
    const seen = pastOf({ observations: [{ id: "count", variable: "count", at: 1.999999, between: [1, 100] }] })
    const never = (1 - Math.exp(-4)) / 4
    const neverTimesRate = (1 - 5 * Math.exp(-4)) / 8
    const { mean, se } = posteriorRate(seen)
    expect(Math.abs(mean - (1 - neverTimesRate) / (1 - never)) / se).toBeLessThan(4)
  })

  test("runs are spread over the draws by their weights, and any first of them nearly evenly", () => {
    const past = pastOf({ absences: [{ process: "Ticked", from: 0, to: 2 }] })
    const { population } = condition(tally, past, { seed: "posterior", particles: 4000 })
    const draw = drawSampler(tally, "posterior", { past, population })
    const { mean } = posteriorRate(past)
    for (const n of [500, 4000]) {
      const rates = Array.from({ length: n }, (_, i) => draw(i).theta["rate"] as number)
      expect(Math.abs(rates.reduce((sum, rate) => sum + rate, 0) / n - mean)).toBeLessThan(0.02)
    }
    const positions = new Set(Array.from({ length: 1000 }, (_, i) => draw(i).position))
    expect(positions.size).toBeGreaterThan(900)
  })

  test("a record that no draw can agree with is an error that says what ruled them out", () => {
    const impossible = pastOf({ observations: [{ id: "ninety", variable: "count", at: 1, between: [90, 95] }] })
    const failure = (() => {
      try {
        return condition(tally, impossible, { seed: "posterior", particles: 300 })
      } catch (error) {
        return error
      }
    })()
    expect(failure).toBeInstanceOf(NoAgreement)
    expect(failure).toMatchObject({ _tag: "NoAgreement", draws: 300, ruledOut: [{ id: "ninety", draws: 300 }] })
  })
})

describe("a projection that forks before the end of the past", () => {
  const event = { type: "Heard", payload: {} }
  const past = pastOf({
    events: [
      { id: "before", time: 0.5, event, exogenous: true },
      { id: "made", time: 1.5, event, exogenous: false },
      { id: "given", time: 1.6, event, exogenous: true },
      { id: "after", time: 2.5, event, exogenous: false },
    ],
  })
  const scenario = (start: number) => ({
    id: "s",
    start,
    horizon: 4,
    parameters: {},
    interventions: [],
    milestones: [],
  })
  const heard = (start: number) =>
    explainRun(
      prepareEnsemble({ model: tally, seed: "fork", past, scenarios: [scenario(start)] }),
      0,
      1,
    ).events.flatMap(({ cause }) => (cause.kind === "recorded" ? [cause.entry] : []))

  test("keeps what nothing in the model makes, and drops what it makes anew", () => {
    expect(heard(1)).toEqual(["given", "after"])
  })

  test("at the end of the past, meets only what comes after", () => {
    expect(heard(2)).toEqual(["after"])
  })
})

test("without a past, draws are the priors: a quarter of the rates lies below a quarter of the way", () => {
  const draw = drawSampler(tally, "prior")
  const n = 20_000
  const low = Array.from({ length: n }, (_, i) => draw(i).theta["rate"] as number).filter((rate) => rate < 0.5)
  expect(Math.abs(low.length / n - 0.25) / Math.sqrt((0.25 * 0.75) / n)).toBeLessThan(4)
})
