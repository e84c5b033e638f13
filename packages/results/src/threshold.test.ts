import { expect, test } from "vitest"
import { thresholdOf } from "./threshold.ts"
import type { ScenarioResult } from "./scenario-result.ts"
import { chainScenario } from "./testing/chain.ts"

const by = "2029-12-31"
const asked = { milestone: "done", by, target: 0.5, runs: 100 }

/** Levels with the shares that reach the milestone, each known to ± 0.1. */
function grid(levels: Readonly<Record<string, number>>, parameters = (value: number) => ({ pace: { value } })) {
  const scenarios = Object.keys(levels).map((level) => ({
    ...chainScenario(level, 3),
    parameters: parameters(Number(level)),
  }))
  const results = Object.entries(levels).map(
    ([id, p]): ScenarioResult => ({
      id,
      label: { en: id, id },
      levels: {},
      milestones: {
        done: {
          reached: 0,
          never: 0,
          by: { [by]: { p, low: p - 0.1, high: p + 0.1 } },
          p10: null,
          p50: null,
          p90: null,
        },
      },
      indicators: {},
      targets: [],
      cost: 0,
    }),
  )
  return { experiment: { grid: { pace: Object.keys(levels) }, scenarios }, results }
}

test("shares that rise cross the target between levels, and so do the ends of their intervals", () => {
  const { experiment, results } = grid({ 1: 0.2, 2: 0.4, 3: 0.6, 4: 0.8 })
  expect(thresholdOf(experiment, results, asked)).toMatchObject({
    parameter: "pace",
    kind: "turns",
    rises: true,
    value: 2.5,
    low: 2,
    high: 3,
  })
})

test("shares that fall cross it the other way, and an end beyond the levels is not known", () => {
  const { experiment, results } = grid({ 1: 0.8, 2: 0.6, 3: 0.45 })
  const found = thresholdOf(experiment, results, asked)
  expect(found).toMatchObject({ rises: false, kind: "turns", low: 2, high: null })
  expect(found?.value).toBeCloseTo(2.666667, 6)
})

test("where no level is enough it is said so", () => {
  const { experiment, results } = grid({ 1: 0.1, 2: 0.2, 3: 0.3 })
  expect(thresholdOf(experiment, results, asked)).toMatchObject({ kind: "never reached", from: 1, to: 3 })
  const above = grid({ 1: 0.7, 2: 0.8, 3: 0.9 })
  expect(thresholdOf(above.experiment, above.results, asked)).toMatchObject({ kind: "always reached", rises: true })
})

test("where only the error of chance reaches the target, it is not told that no level is enough", () => {
  const { experiment, results } = grid({ 1: 0.1, 2: 0.3, 3: 0.45 })
  const found = thresholdOf(experiment, results, asked)
  expect(found).toMatchObject({ kind: "turns", seems: "never reached", value: null, high: null })
  expect(found?.low).toBeCloseTo(2 + 0.1 / 0.15, 6)
})

test("levels that are no numbers, or too few, have no threshold", () => {
  const two = grid({ 1: 0.1, 2: 0.9 })
  expect(thresholdOf(two.experiment, two.results, asked)).toBeUndefined()
  const three = grid({ 1: 0.1, 2: 0.5, 3: 0.9 })
  const vague = three.experiment.scenarios.map((scenario, i) => ({
    ...scenario,
    parameters: { pace: { times: i + 1 } },
  }))
  expect(thresholdOf({ ...three.experiment, scenarios: vague }, three.results, asked)).toBeUndefined()
})
