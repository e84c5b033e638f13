import { describe, expect, test } from "vitest"
import { prepareEnsemble, projectorOf, reachedBy } from "@laksana/engine"
import { experimentOf } from "@laksana/scenario"
import { oneRate, oneRateCase, oneRateFile } from "../testing/one-rate.ts"
import { outcomeName, type Outcome } from "./outcome.ts"
import { outcomeReader } from "./read-outcome.ts"
import { isSuccess, outcomesOf, readSuccess, successName } from "./success.ts"
import { readOutcome } from "./written-outcome.ts"

const observable = {
  milestones: ["once", "full-implementation"],
  indicators: ["happened"],
  start: "2025-01-01",
  horizon: "2025-12-31",
}

describe("an outcome as it is written", () => {
  test.each([
    ["once@2025-06-30", { kind: "reached", milestone: "once", by: "2025-06-30" }],
    ["full-implementation", { kind: "reached", milestone: "full-implementation", by: "2025-12-31" }],
    ["happened@2025-03-31", { kind: "indicator", indicator: "happened", at: "2025-03-31" }],
    ["months:once", { kind: "months", milestone: "once" }],
    ["cost", { kind: "cost" }],
  ] as const)("%s", (written, outcome) => {
    expect(readOutcome(written, observable)).toEqual({ _tag: "Outcome", outcome })
    expect(readOutcome(outcomeName(outcome), observable)).toEqual({ _tag: "Outcome", outcome })
  })

  test.each([
    ["twice", { kind: "unknown", found: "twice", known: ["once", "full-implementation", "happened"] }],
    ["months:happened", { kind: "unknown", found: "happened", known: ["once", "full-implementation"] }],
    ["once@2026-01-01", { kind: "day", found: "2026-01-01", start: "2025-01-01", horizon: "2025-12-31" }],
    ["once@soon", { kind: "day", found: "soon", start: "2025-01-01", horizon: "2025-12-31" }],
  ] as const)("%s is refused, with what there is", (written, fault) => {
    expect(readOutcome(written, observable)).toEqual({ _tag: "Fault", fault })
  })
})

describe("a success as it is written", () => {
  const values = (written: string, by: Readonly<Record<string, number>>) => {
    const read = readSuccess(written, observable)
    if (read._tag === "Faults") return read.faults
    const outcomes = outcomesOf(read.success)
    return isSuccess(read.success)((i) => by[outcomeName(outcomes[i] as Outcome)] as number)
  }

  test.each([
    ["once", { "once@2025-12-31": 1 }, true],
    ["once", { "once@2025-12-31": 0 }, false],
    ["not once@2025-06-30", { "once@2025-06-30": 0 }, true],
    ["happened >= 0.5", { "happened@2025-12-31": 0.5 }, true],
    ["happened > 0.5", { "happened@2025-12-31": 0.5 }, false],
    ["months:once <= 6", { "months:once": 6 }, true],
    ["months:once<6", { "months:once": 6 }, false],
    ["once and cost <= 1e9", { "once@2025-12-31": 1, cost: 2e9 }, false],
    ["once and cost <= 1e9 and happened >= 0", { "once@2025-12-31": 1, cost: 1, "happened@2025-12-31": 0 }, true],
  ] as const)("%s of %j is %s", (written, by, expected) => {
    expect(values(written, by)).toBe(expected)
  })

  test("looks at each outcome once", () => {
    const read = readSuccess("happened > 0.2 and happened < 0.8", observable)
    expect(read._tag === "Success" && outcomesOf(read.success)).toHaveLength(1)
  })

  test.each(["", "once >= 1", "happened", "not happened > 1", "happened >= much", "once or cost < 1", "happened >="])(
    "%j is refused",
    (written) => {
      expect(readSuccess(written, observable)._tag).toBe("Faults")
    },
  )

  test("is refused with all that is wrong with it", () => {
    expect(values("twice and happened and once@2030-01-01", {})).toHaveLength(3)
  })
})

describe("a run's outcomes", () => {
  const [scenario] = experimentOf(oneRateFile, oneRateCase, oneRate).scenarios
  if (scenario === undefined) throw new Error("An experiment has a scenario.")

  test.each(["2025-01-01", "2025-01-31", "2025-06-17", "2025-12-31"])("are those an ensemble counts by %s", (by) => {
    const runs = 300
    const plan = { model: oneRate, seed: "outcomes", scenarios: [scenario] }
    const [summary] = prepareEnsemble(plan).runChunk(0, runs).summaries
    const made = projectorOf(plan, scenario.start).prepare(scenario)
    const read = outcomeReader({ kind: "reached", milestone: "once", by }, oneRate, scenario)
    const count = Array.from({ length: runs }, (_, index) => read(made.run({ index }).simulator))
    const sum = count.reduce((total, each) => total + each, 0)
    expect(sum / runs).toBe(summary && reachedBy(summary, 0, scenario.start, by).p)
    if (by === "2025-12-31") expect(sum).toBeGreaterThan(100)
  })

  test("of a milestone never reached take the whole span, of an indicator its month's end", () => {
    const made = projectorOf({ model: oneRate, seed: "outcomes" }, scenario.start).prepare(scenario)
    const months = outcomeReader({ kind: "months", milestone: "once" }, oneRate, scenario)
    const mid = outcomeReader({ kind: "indicator", indicator: "happened", at: "2025-06-01" }, oneRate, scenario)
    for (let index = 0; index < 50; index++) {
      const { simulator } = made.run({ index, pinned: { rate: 0.1 } })
      const at = simulator.reached[0] as number
      expect(months(simulator)).toBe(at === Number.POSITIVE_INFINITY ? 12 : at - scenario.start)
      expect(mid(simulator)).toBe(at < scenario.start + 6 ? 1 : 0)
    }
  })

  test("cost what acted, each time, and a window once", () => {
    const event = { type: "Happened", payload: {} }
    const { start } = scenario
    const costly = {
      ...scenario,
      interventions: [
        { kind: "event", id: "a", at: start + 1, event, cost: 5 },
        { kind: "event", id: "beyond", at: start + 40, event, cost: 1000 },
        { kind: "scale", id: "b", from: start, to: start + 3, factors: { Happened: 2 }, cost: 70 },
        {
          kind: "rule",
          id: "c",
          from: start,
          to: start + 12,
          every: 3,
          when: { variable: "happened", atLeast: 1 },
          event,
          cost: 100,
        },
      ],
    } as const
    const made = projectorOf({ model: oneRate, seed: "outcomes" }, start).prepare(costly)
    const read = outcomeReader({ kind: "cost" }, oneRate, costly)
    const { simulator } = made.run({ index: 0, pinned: { rate: 0 } })
    expect(read(simulator)).toBe(5 + 70 + 3 * 100)
  })

  test("that nobody can read are refused", () => {
    expect(() => outcomeReader({ kind: "months", milestone: "twice" }, oneRate, scenario)).toThrow(RangeError)
    expect(() =>
      outcomeReader({ kind: "indicator", indicator: "happened", at: "2031-01-01" }, oneRate, scenario),
    ).toThrow(RangeError)
  })
})

test.each([
  "once@2025-06-30",
  "not once@2025-06-30",
  "happened@2025-03-31 >= 0.5 and cost <= 2000000000 and months:once < 4",
])("%s is written as it was read", (written) => {
  const read = readSuccess(written, observable)
  expect(read._tag === "Success" ? successName(read.success) : read.faults).toBe(written)
})
