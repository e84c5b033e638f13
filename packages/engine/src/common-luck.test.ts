/** Common luck: scenarios of one ensemble, compared run by run, in chunks that make the same whole however they are cut. */
import { describe, expect, test } from "vitest"
import { type Chunk, mergeChunkInto, prepareEnsemble } from "./ensemble.ts"
import type { AnyModel, Model } from "./model.ts"
import { parameterSampler } from "./parameters.ts"
import type { Past } from "./past.ts"
import { plainCopy } from "./plain-copy.ts"
import type { Scenario } from "./scenario.ts"
import { uniformAt, streamKey } from "./streams.ts"

const text = { en: "x", id: "x" }
const evidence = { grade: "assumption" as const, source: text }
const model: Model<{ n: number }> = {
  name: "births",
  version: "1",
  title: text,
  parameters: ["rate", "unused"].map((id) => ({
    id,
    title: text,
    unit: "per month",
    prior: { uniform: [0.5, 1.5] as const },
    bounds: [0, 9] as const,
    evidence,
  })),
  variables: [{ id: "n", title: text, bounds: [0, 20], indicator: true, read: ({ n }) => n }],
  processes: [
    { name: "birth", title: text, produces: "Born", base: ["rate"], event: () => ({ type: "Born", payload: {} }) },
  ],
  milestones: [],
  events: {},
  initial: () => ({ n: 0 }),
  evolve: (draft) => {
    draft.n += 1
  },
  drift: () => {},
}
const births: AnyModel = model
const scenario = (id: string, extra: number, more: Partial<Scenario> = {}): Scenario => ({
  id,
  start: 0,
  horizon: 2,
  parameters: {},
  interventions: Array.from({ length: extra }, (_, i) => ({
    kind: "event",
    id: `extra ${i}`,
    at: 1,
    event: { type: "Born", payload: {} },
  })),
  milestones: [{ id: "three", title: text, all: [{ variable: "n", atLeast: 3 }], evidence }],
  ...more,
})
const of = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("Nothing was counted.")
  return value
}
/** The counts of a chunk in one text, to compare at once. */
const told = (chunk: Chunk) =>
  JSON.stringify(chunk, (_, part: unknown) => (ArrayBuffer.isView(part) ? String(part) : part))

describe("an ensemble", () => {
  test("has scenarios of one start", () => {
    expect(() =>
      prepareEnsemble({ model: births, seed: "s", scenarios: [scenario("a", 0), scenario("b", 0, { start: 1 })] }),
    ).toThrow("The scenarios of one ensemble share their start; run the others apart.")
    expect(prepareEnsemble({ model: births, seed: "s", scenarios: [] }).runChunk(0, 3)).toEqual({
      summaries: [],
      pairs: [],
      runs: 3,
    })
  })

  test("is a whole made of its chunks: in blocks, cut anywhere, added or merged, in any order", () => {
    const ensemble = prepareEnsemble({
      model: births,
      seed: "s",
      scenarios: [scenario("a", 0), scenario("b", 2)],
      base: 0,
    })
    const whole = ensemble.runChunk(0, 260)
    expect([whole.runs, of(whole.summaries[0]).runs, of(whole.pairs[1]).pairs]).toEqual([260, 260, 260])
    const merged = ensemble.empty()
    for (const [first, last] of [
      [129, 260],
      [0, 5],
      [5, 129],
    ] as const)
      mergeChunkInto(merged, ensemble.runChunk(first, last))
    expect(told(merged)).toBe(told(whole))
    const added = ensemble.empty()
    ensemble.addRuns(added, 0, 128)
    ensemble.addRuns(added, 128, 260)
    ensemble.addRuns(added, 7, 7)
    expect(told(added)).toBe(told(whole))
    // Other runs are other runs.
    expect(told(ensemble.runChunk(260, 520))).not.toBe(told(whole))
  })

  test("compares with its base wherever the base stands, and keeps no pairs of it, nor without one", () => {
    const [a, b, c] = [scenario("a", 0), scenario("b", 1), scenario("c", 2)]
    const pairsOf = (scenarios: readonly Scenario[], base?: number) =>
      prepareEnsemble({ model: births, seed: "s", scenarios, ...(base === undefined ? {} : { base }) }).runChunk(0, 40)
        .pairs
    const [none, first, second] = pairsOf([a, b, c], 0)
    expect(none).toBeUndefined()
    const last = pairsOf([c, b, a], 2)
    expect(last[2]).toBeUndefined()
    expect([last[1], last[0]].map((pair) => String(of(pair).bins))).toEqual(
      [first, second].map((pair) => String(of(pair).bins)),
    )
    const middle = pairsOf([b, a, c], 1)
    expect(String(of(middle[2]).bins)).toBe(String(of(second).bins))
    // One birth of twenty more, in the second month, in every run: fifty thousandths.
    expect(of(first).bins[2001 + 1050]).toBe(40)
    expect(of(second).bins[2001 + 1100]).toBe(40)
    expect(pairsOf([a, b])).toEqual([undefined, undefined])
  })

  test("tells of how many independent draws its errors must allow for", () => {
    const past: Past = {
      start: -1,
      end: 0,
      recording: [],
      date: () => ({ events: [], absences: [{ process: "birth", from: -1, to: 0 }], observations: [] }),
    }
    const ensemble = prepareEnsemble({
      model: births,
      seed: "s",
      past,
      scenarios: [scenario("a", 0), scenario("b", 1)],
      base: 0,
    })
    const { runs, summaries, pairs } = ensemble.runChunk(0, 50)
    expect(runs).toBe(50)
    const { independent = 0 } = of(summaries[0])
    // Rates between 0.5 and 1.5: the weights e^−rate differ little.
    expect(independent).toBeGreaterThan(9000)
    expect(independent).toBeLessThan(10_000)
    expect(pairs[1]?.independent).toBe(independent)
    const without = prepareEnsemble({ model: births, seed: "s", scenarios: [scenario("a", 0)] }).runChunk(0, 5)
    expect(of(without.summaries[0]).independent).toBeUndefined()
  })

  test("counts each run's events, milestones and interventions in its block", () => {
    const level = (id: string, atLeast: number) => ({ id, title: text, all: [{ variable: "n", atLeast }], evidence })
    const milestones = [level("three", 3), level("thousand", 1000)]
    const { summaries } = prepareEnsemble({
      model: births,
      seed: "s",
      scenarios: [scenario("a", 3, { milestones })],
    }).runChunk(0, 20)
    const { events, acted, reached, sums, days } = of(summaries[0])
    expect([...acted]).toEqual([20, 20, 20])
    // All of them reach three, by the births alone or on 1 February; none reaches a thousand.
    const [three, thousand] = [reached.subarray(0, days + 1), reached.subarray(days + 1)]
    expect([three[days], three.reduce((sum, count) => sum + count, 0)]).toEqual([0, 20])
    expect([...thousand.subarray(0, days)].every((count) => count === 0)).toBe(true)
    expect(thousand[days]).toBe(20)
    expect(of(sums[1]) / 1e6).toBe(events)
  })

  test("replays a run in full, and gives results that the next run does not overwrite", () => {
    const ensemble = prepareEnsemble({
      model: births,
      seed: "s",
      scenarios: [scenario("a", 0), scenario("b", 3, { parameters: { rate: { value: 2 } } })],
    })
    const silent = { before: () => {}, after: () => {} }
    const first = ensemble.replayRun(1, 4, silent)
    const [path, reached] = [[...first.path], [...first.reached]]
    ensemble.replayRun(1, 5, silent)
    expect([[...first.path], [...first.reached]]).toEqual([path, reached])
    expect(first.theta).toEqual({ ...first.draw.theta, rate: 2 })
    expect(first.start).toEqual({ n: 0 })
    expect(first.start).not.toBe(first.draw.state)
    expect(path[1]).toBeGreaterThanOrEqual(3)
  })

  test("that forks its past starts from the state at the fork, the past goes on without it", () => {
    const past: Past = {
      start: -2,
      end: 1,
      recording: [{ process: "birth", share: [1, 1] }],
      date: () => ({
        events: [
          { id: "a", time: -1, event: { type: "Born", payload: {} }, exogenous: false },
          { id: "b", time: 0.5, event: { type: "Born", payload: {} }, exogenous: false },
        ],
        absences: [],
        observations: [],
      }),
    }
    const ensemble = prepareEnsemble({ model: births, seed: "s", past, scenarios: [scenario("a", 0)] })
    const run = ensemble.replayRun(0, 1, { before: () => {}, after: () => {} })
    expect(run.start).toEqual({ n: 1 })
    expect(ensemble.population?.states[run.draw.position]).toEqual({ n: 2 })
  })
})

describe("parameters", () => {
  test("are drawn at ranks of their own, keyed by their ids", () => {
    const { theta, ranks } = parameterSampler(births, "s")(6, 2)
    const rank = (id: string) => uniformAt(streamKey("s", `parameter ${id}`), 6, 2)
    expect([...ranks]).toEqual([rank("rate"), rank("unused")])
    expect(theta).toEqual({ rate: 0.5 + rank("rate"), unused: 0.5 + rank("unused") })
    expect(Object.keys(theta)).toEqual(["rate", "unused"])
  })

  test("of a further attempt may be written into the last", () => {
    const sample = parameterSampler(births, "s")
    const draw = sample(6)
    expect(sample(6, 1, draw)).toBe(draw)
    expect(draw).toEqual(sample(6, 1))
  })
})

describe("a plain copy", () => {
  test("equals the original and shares no part of it", () => {
    const original = { a: [1, [2, { b: 3 }]], c: { d: null, e: "x" }, f: undefined, g: 1.5 }
    const copy = plainCopy(original)
    expect(copy).toEqual(original)
    expect(Array.isArray(copy.a)).toBe(true)
    for (const [part, other] of [
      [copy, original],
      [copy.a, original.a],
      [copy.a[1], original.a[1]],
      [copy.c, original.c],
    ])
      expect(part).not.toBe(other)
    expect([plainCopy(null), plainCopy("x"), plainCopy(7), plainCopy(undefined)]).toEqual([null, "x", 7, undefined])
    expect(plainCopy([null, "x"])).toEqual([null, "x"])
  })
})
