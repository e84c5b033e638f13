/** Likelihood as a fold: against the closed form, and its maximum against events over exposure. */
import { maximumLikelihood } from "@laksana/analysis"
import {
  type AnyModel,
  logLikelihoodOf,
  luckOf,
  type Model,
  type ModelEvent,
  Simulator,
  scheduleOf,
} from "@laksana/engine"
import { expect, test } from "vitest"

const text = { en: "x", id: "x" }
const evidence = { grade: "assumption" as const, source: text }

/** A population that is born and dies: a pure jump process, whose rates are the events over the exposure. */
const born: Model<{ n: number; exposure: number; since: number }, ModelEvent> = {
  name: "born",
  version: "1",
  title: text,
  parameters: ["birth", "death"].map((id) => ({
    id,
    title: text,
    unit: "per month",
    prior: { value: 1 },
    bounds: [0, 9],
    evidence,
  })),
  variables: [{ id: "n", title: text, bounds: [0, 1000], reference: 1, read: ({ n }) => n }],
  processes: [
    {
      name: "Born",
      title: text,
      produces: "Born",
      base: ["birth"],
      gate: ({ n }) => n,
      event: () => ({ type: "Born", payload: {} }),
    },
    {
      name: "Died",
      title: text,
      produces: "Died",
      base: ["death"],
      gate: ({ n }) => n,
      event: () => ({ type: "Died", payload: {} }),
    },
  ],
  milestones: [],
  events: {},
  initial: () => ({ n: 5, exposure: 0, since: 0 }),
  evolve: (state, { type }, _theta, time) => {
    state.exposure += state.n * (time - state.since)
    state.since = time
    state.n += type === "Born" ? 1 : -1
  },
  drift: () => {},
}
const model: AnyModel = born
const end = 12

function lived(index: number) {
  const events: { time: number; event: ModelEvent }[] = []
  const state = born.initial({})
  new Simulator(model, []).run({
    state,
    theta: { birth: 0.3, death: 0.2 },
    start: 0,
    schedule: scheduleOf(model, { id: "s", start: 0, horizon: end, parameters: {}, interventions: [], milestones: [] }),
    luck: luckOf(model, "born"),
    index,
    trace: { before: (time, _action, _process, event) => events.push({ time, event }), after: () => {} },
  })
  const exposure = state.exposure + state.n * (end - state.since)
  const count = (type: string) => events.filter(({ event }) => event.type === type).length
  return { events, exposure, births: count("Born"), deaths: count("Died") }
}

test.each([0, 1, 2])("of history %i is Σ log λ − ∫ λ, and greatest at events over exposure", (index) => {
  const { events, exposure, births, deaths } = lived(index)
  expect(births + deaths).toBeGreaterThan(10)
  const logLikelihood = logLikelihoodOf(model, { start: 0, end, events })
  let n = 5
  let sizes = 0
  for (const { event } of events) {
    sizes += Math.log(n)
    n += event.type === "Born" ? 1 : -1
  }
  for (const [birth, death] of [
    [0.3, 0.2],
    [0.1, 0.5],
  ] as const) {
    const exact = births * Math.log(birth) + deaths * Math.log(death) + sizes - (birth + death) * exposure
    expect(logLikelihood({ birth, death })).toBeCloseTo(exact, 9)
  }
  let seed = 7
  const uniform = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
  const found = maximumLikelihood(([birth = 0, death = 0]) => logLikelihood({ birth, death }), {
    bounds: [
      [0.001, 5],
      [0.001, 5],
    ],
    uniform,
  })
  if (found._tag !== "Maximum") throw new Error(found._tag)
  expect(found.argmax[0]).toBeCloseTo(births / exposure, 4)
  expect(found.argmax[1]).toBeCloseTo(deaths / exposure, 4)
})

test("is −∞ where an event could not have happened", () => {
  const events = Array.from({ length: 6 }, (_, i) => ({ time: i + 0.5, event: { type: "Died", payload: {} } }))
  expect(logLikelihoodOf(model, { start: 0, end, events })({ birth: 0.3, death: 0.2 })).toBe(Number.NEGATIVE_INFINITY)
})
