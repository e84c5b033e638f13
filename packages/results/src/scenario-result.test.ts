import { prepareEnsemble, type Summary } from "@laksana/engine"
import { describe, expect, test } from "vitest"
import chain, { chainExperiment, chainScenario } from "./testing/chain.ts"
import { runResults, targetsMet } from "./run-results.ts"
import { reportDays, scenarioResult } from "./scenario-result.ts"

const runs = 4000
const target = (probability: number) => ({ milestone: "done", by: "2025-01-31", probability })
const experiment = chainExperiment([chainScenario("chain", 3)], { targets: [target(0.1), target(0.9)] })
const plan = { model: chain, seed: "known answer", scenarios: experiment.scenarios }
const chunk = prepareEnsemble(plan).runChunk(0, runs)
const result = scenarioResult(experiment, chainScenario("chain", 3), chunk.summaries[0] as Summary, chain)
const provenance = { engine: "e", model: "m", seed: "s", inputHash: "h", case: "chain" }

describe("the result of a scenario", () => {
  test("the share done within a month is the hypoexponential's", () => {
    const p = result.milestones["done"]?.by["2025-01-31"]?.p ?? 0
    const known = 0.2525805
    expect(Math.abs(p - known)).toBeLessThan(4 * Math.sqrt((known * (1 - known)) / runs))
  })

  test("the interval of a probability holds it", () => {
    for (const { p, low, high } of Object.values(result.milestones["done"]?.by ?? {})) {
      expect(low).toBeLessThan(p)
      expect(high).toBeGreaterThan(p)
    }
  })

  test("every run either reaches a milestone or never does", () => {
    const done = result.milestones["done"]
    expect((done?.reached ?? 0) + (done?.never ?? 0)).toBe(runs)
    expect(done?.reached).toBe(Math.round((done?.by["2025-03-31"]?.p ?? 0) * runs))
  })

  test("a quantile that too few runs reach is null", () => {
    const short = chainExperiment([chainScenario("chain", 1)], { horizon: "2025-01-31" })
    const few = prepareEnsemble({ ...plan, scenarios: short.scenarios }).runChunk(0, 500)
    const { p10, p50, p90 } =
      scenarioResult(short, chainScenario("chain", 1), few.summaries[0] as Summary, chain).milestones["done"] ?? {}
    expect(p10).toMatch(/^2025-01-\d\d$/)
    expect([p50, p90]).toEqual([null, null])
  })

  test("a target is met exactly where its probability is", () => {
    expect(result.targets.map(({ met }) => met)).toEqual([true, false])
    expect(targetsMet(runResults(provenance, [{ experiment, model: chain, chunk }]))).toBe(false)
  })

  test("an indicator has a band for each month, in order", () => {
    const months = result.indicators["stage"] ?? []
    expect(months.map(({ month }) => month)).toEqual(["2025-01", "2025-02", "2025-03"])
    for (const { p05, p25, p50, p75, p95 } of months)
      expect([p05, p25, p50, p75, p95].toSorted((a, b) => a - b)).toEqual([p05, p25, p50, p75, p95])
  })

  test("keys stand in the order of the contract", () => {
    const results = runResults(provenance, [{ experiment, model: chain, chunk }])
    expect(Object.keys(results)).toEqual([
      "version",
      "engine",
      "model",
      "seed",
      "inputHash",
      "case",
      "runs",
      "draws",
      "scenarios",
    ])
    expect(Object.keys(result)).toEqual(["id", "label", "levels", "milestones", "indicators", "targets", "cost"])
    expect(Object.keys(result.milestones["done"] ?? {})).toEqual(["reached", "never", "by", "p10", "p50", "p90"])
  })
})

test("probabilities are reported at each year's end, the horizon and the targets' days", () => {
  const days = reportDays({
    start: "2025-01-01",
    horizon: "2027-06-30",
    targets: [{ milestone: "done", by: "2026-03-31", probability: 0.5 }],
  })
  expect(days).toEqual(["2025-12-31", "2026-03-31", "2026-12-31", "2027-06-30"])
})

test("cost counts each time that an intervention acts, and a window once", () => {
  const event = { type: "Noted", payload: {} }
  const interventions = [
    { kind: "event", id: "a", at: 660.5, event, cost: 10 },
    { kind: "event", id: "late", at: 700, event, cost: 1000 },
    { kind: "rule", id: "b", from: 660, to: 663, every: 1, when: { variable: "stage", atLeast: 0 }, event, cost: 2 },
    { kind: "scale", id: "c", from: 661, to: 662, factors: { Stepped: 2 }, cost: 5 },
  ] as const
  const scenario = chainScenario("paid", 3, { interventions })
  const counts = prepareEnsemble({ ...plan, scenarios: [scenario] }).runChunk(0, 20)
  expect(scenarioResult(experiment, scenario, counts.summaries[0] as Summary, chain).cost).toBe(10 + 3 * 2 + 5)
})
