import { expect, test } from "vitest"
import type { AnyModel } from "./model.ts"
import { changeParameters, parameterSampler } from "./parameters.ts"

const text = { en: "x", id: "x" }
const model: AnyModel = {
  name: "m",
  version: "1",
  title: text,
  parameters: ["a", "b"].map((id) => ({
    id,
    title: text,
    unit: "share",
    prior: { uniform: [0.2, 0.4] },
    bounds: [0, 1],
    evidence: { grade: "assumption", source: text },
  })),
  variables: [],
  processes: [],
  milestones: [],
  events: {},
  initial: () => ({}),
  evolve: () => {},
  drift: () => {},
}
const sample = parameterSampler(model, "parameters")

test("a changed prior is read at the draw's own rank: what was low stays low", () => {
  for (let index = 0; index < 200; index++) {
    const draw = sample(index)
    const changed = changeParameters(model, draw, { a: { uniform: [0.6, 1] } })
    expect(changed["a"]).toBeCloseTo(0.6 + 0.4 * ((draw.theta["a"] ?? 0) - 0.2) * 5, 12)
    expect(changed["b"]).toBe(draw.theta["b"])
  }
})

test("a multiple is of the draw's value, kept within the parameter's bounds", () => {
  const draw = sample(1)
  expect(changeParameters(model, draw, { a: { times: 0.5 } })["a"]).toBe((draw.theta["a"] ?? 0) * 0.5)
  expect(changeParameters(model, draw, { a: { times: 10 } })["a"]).toBe(1)
})

test("without changes the draw itself is handed on, and never changed by them", () => {
  const draw = sample(2)
  const before = { ...draw.theta }
  expect(changeParameters(model, draw, {})).toBe(draw.theta)
  changeParameters(model, draw, { a: { value: 0.9 } })
  expect(draw.theta).toEqual(before)
})

test("parameters have luck of their own: ranks of two are uncorrelated within four standard errors", () => {
  const n = 20_000
  let sum = 0
  for (let index = 0; index < n; index++) {
    const { ranks } = sample(index)
    sum += ((ranks[0] ?? 0) - 0.5) * ((ranks[1] ?? 0) - 0.5)
  }
  expect(Math.abs((sum / n) * 12 * Math.sqrt(n))).toBeLessThan(4)
})
