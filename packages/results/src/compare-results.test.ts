import { explainRun, foldEvents, type PairSummary, prepareEnsemble, type Summary } from "@laksana/engine"
import type { LabelledScenario } from "@laksana/scenario"
import { describe, expect, test } from "vitest"
import chain, { chainScenario, start } from "./testing/chain.ts"
import { indicatorDifferences, milestoneDifferences } from "./compare-results.ts"
import { noEffectReasons } from "./no-effect.ts"

function compared(base: LabelledScenario, other: LabelledScenario) {
  const chunk = prepareEnsemble({ model: chain, seed: "pairs", scenarios: [base, other], base: 0 }).runChunk(0, 200)
  const pairs = chunk.pairs[1] as PairSummary
  const [a, b] = chunk.summaries as readonly [Summary, Summary]
  const reasons = noEffectReasons({ scenario: base, summary: a }, { scenario: other, summary: b }, chain, false)
  return { pairs, reasons }
}

const base = chainScenario("base", 3)
const note = { type: "Noted", payload: {} }

describe("a paired comparison", () => {
  test("of a scenario with itself is exactly zero for every pair", () => {
    const { pairs } = compared(base, chainScenario("again", 3))
    expect(pairs.differing).toBe(0)
    const { done } = milestoneDifferences(pairs, start, ["2025-03-31"])
    expect(done).toMatchObject({
      earlier: 0,
      later: 0,
      onlyBase: 0,
      onlyOther: 0,
      by: { "2025-03-31": { difference: 0, se: 0 } },
    })
    expect(done?.shift).toMatchObject({ mean: 0, se: 0 })
    for (const months of Object.values(indicatorDifferences(pairs, chain))) {
      for (const { mean, se, p05, p95 } of months) expect([mean, se, p05, p95]).toEqual([0, 0, 0, 0])
    }
  })

  test("a faster process is earlier in every pair in which either side reaches the end, and later in none", () => {
    const { pairs } = compared(base, chainScenario("faster", 3, { parameters: { pace: { times: 2 } } }))
    const done = milestoneDifferences(pairs, start, ["2025-01-31"])["done"]
    expect(done?.later).toBe(0)
    expect((done?.earlier ?? 0) + (done?.neither ?? 0) + (done?.same ?? 0)).toBe(200)
    expect(done?.shift?.mean).toBeLessThan(0)
    expect(done?.by["2025-01-31"]?.difference).toBeGreaterThan(0)
  })
})

describe("why nothing differs", () => {
  const reasonOf = (change: Partial<LabelledScenario>) => {
    const { pairs, reasons } = compared(base, chainScenario("other", 3, change))
    expect(pairs.differing).toBe(0)
    return reasons
  }
  test("nothing was changed", () => expect(reasonOf({})).toEqual([{ reason: "same-assumptions" }]))
  test("an intervention lies after the horizon", () => {
    expect(reasonOf({ interventions: [{ kind: "event", id: "late", at: 700, event: note }] })).toEqual([
      { reason: "after-horizon", intervention: "late" },
    ])
  })
  test("an intervention lies before the start", () => {
    expect(reasonOf({ interventions: [{ kind: "event", id: "early", at: 600, event: note }] })).toEqual([
      { reason: "before-start", intervention: "early" },
    ])
  })
  test("a rule's condition never holds", () => {
    const rule = {
      kind: "rule",
      id: "rule",
      from: 660,
      to: 663,
      every: 1,
      when: { variable: "stage", atLeast: 9 },
      event: note,
    } as const
    expect(reasonOf({ interventions: [rule] })).toEqual([{ reason: "never-acted", intervention: "rule" }])
  })
  test("an event changes nothing that is read", () => {
    expect(reasonOf({ interventions: [{ kind: "event", id: "note", at: 661, event: note }] })).toEqual([
      { reason: "acted-without-change", intervention: "note" },
    ])
  })
  test("a window multiplies by one", () => {
    const window = { kind: "scale", id: "w", from: 660, to: 663, factors: { Stepped: 1 } } as const
    expect(reasonOf({ interventions: [window] })).toEqual([{ reason: "scaled-by-one", intervention: "w" }])
  })
  test("a parameter that nothing reads", () => {
    expect(reasonOf({ parameters: { unread: { value: 0.9 } } })).toEqual([
      { reason: "parameter-unread", parameter: "unread" },
    ])
  })
  test("a parameter set to its own prior", () => {
    expect(reasonOf({ parameters: { unread: { uniform: [0, 1] } } })).toEqual([
      { reason: "parameter-unchanged", parameter: "unread" },
    ])
  })
})

test("folding an explained run's events again gives its indicators exactly", () => {
  const ensemble = prepareEnsemble({ model: chain, seed: "fold", scenarios: [base] })
  for (let run = 0; run < 20; run++) {
    const { theta, start: from, events, path } = explainRun(ensemble, 0, run)
    const dated = events.map(({ time, type, payload, cause }) => ({
      time,
      event: { type, payload },
      beforeDrift: cause.kind !== "process",
    }))
    expect(foldEvents(chain, theta, from, dated, base.start, base.horizon)).toEqual(path)
  }
})
