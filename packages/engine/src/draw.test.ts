import { describe, expect, test } from "vitest"
import { drawSampler, NoAgreement } from "./draw.ts"
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

const pastOf = (dated: Partial<ReturnType<Past["date"]>>, recorded: readonly string[] = []): Past => ({
  start: 0,
  end: 2,
  recorded,
  date: () => ({ events: [], absences: [], observations: [], ...dated }),
})

/** Mean of the rate over accepted draws, with its standard error. */
function posteriorRate(past: Past): { mean: number; se: number } {
  const draw = drawSampler(tally, "posterior", past)
  const rates = Array.from({ length: 4000 }, (_, i) => draw(i).theta["rate"] as number)
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length
  const variance = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / rates.length
  return { mean, se: Math.sqrt(variance / rates.length) }
}

describe("accepted draws follow the posterior", () => {
  test("no tick in two months: the rate's density is ∝ exp(−2r) on [0, 2], mean 0.4626870", () => {
    const none = pastOf({ absences: [{ process: "Ticked", from: 0, to: 2 }] })
    const exact = 0.5 - (2 * Math.exp(-4)) / (1 - Math.exp(-4))
    const { mean, se } = posteriorRate(none)
    expect(Math.abs(mean - exact) / se).toBeLessThan(4)
  })

  test("a process recorded in full, with no event, says the same", () => {
    const none = pastOf({ absences: [{ process: "Ticked", from: 0, to: 2 }] })
    expect(posteriorRate(pastOf({}, ["Ticked"]))).toEqual(posteriorRate(none))
  })

  test("at least one tick seen by month 2: mean (1 − ∫ r exp(−2r)/2) / (1 − ∫ exp(−2r)/2)", () => {
    const seen = pastOf({ observations: [{ variable: "count", at: 1.999999, low: 1, high: 100 }] })
    const never = (1 - Math.exp(-4)) / 4
    const neverTimesRate = (1 - 5 * Math.exp(-4)) / 8
    const { mean, se } = posteriorRate(seen)
    expect(Math.abs(mean - (1 - neverTimesRate) / (1 - never)) / se).toBeLessThan(4)
  })

  test("a record that no draw can agree with is an error that says so", () => {
    const impossible = pastOf({ observations: [{ variable: "count", at: 1, low: 90, high: 95 }] })
    expect(() => drawSampler(tally, "posterior", impossible)(0)).toThrow(NoAgreement)
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
