/** Counterfactuals with a closed form: competing exponentials, whose thresholds and times are one linear equation each. */
import { describe, expect, test } from "vitest"
import { luckOf } from "../simulate.ts"
import { openClock, type StreamKey } from "../streams.ts"
import type { AnyModel, Model, ModelEvent } from "../model.ts"
import type { Scenario } from "../scenario.ts"
import { abductor } from "./abduct.ts"
import type { Edit } from "./edit.ts"
import { otherwise } from "./otherwise.ts"

interface Race {
  won: number
  heat: number
}
const text = { en: "x", id: "x" }
const evidence = { grade: "assumption" as const, source: text }
const names = ["a", "b", "c"] as const
const rates = [0.5, 0.2, 0.3] as const
const payload = {}

/** Three processes race; the first to fire opens no gate but doubles the others' rates from then on, through a driver. */
const race: Model<Race, ModelEvent> = {
  name: "race",
  version: "1",
  title: text,
  parameters: [{ id: "pace", title: text, unit: "per month", prior: { value: 1 }, bounds: [0, 10], evidence }],
  variables: [
    { id: "heat", title: text, bounds: [0, 100], reference: 1, read: ({ heat }) => heat },
    { id: "won", title: text, bounds: [0, 1000], indicator: true, read: ({ won }) => won },
  ],
  processes: names.map((name, k) => ({
    name,
    title: text,
    produces: name,
    base: [rates[k] ?? 0, "pace"],
    gate: () => 1,
    ...(name === "a" ? {} : { drivers: [{ variable: "heat", elasticity: 1 }] }),
    event: () => ({ type: name, payload }),
  })),
  milestones: [],
  events: {},
  initial: () => ({ won: 0, heat: 1 }),
  evolve: (state, { type }) => {
    if (type === "heat") state.heat = 2
    state.won += 1
  },
  drift: () => {},
}
const model: AnyModel = race
const horizon = 24
const scenario: Scenario = {
  id: "s",
  start: 0,
  horizon,
  parameters: {},
  interventions: [{ kind: "event", id: "heated", at: 3, event: { type: "heat", payload } }],
  milestones: [],
}
const seed = "race"
const factualOf = abductor({ model, seed, scenario })
const keys = luckOf(model, seed).thresholds

/** Times at which a clock strikes whose rate is `rate` until `at`, and `rate × factor` from then on. */
function strikes(process: number, index: number, rate: number, at: number, factor: number): readonly number[] {
  const clock = openClock(keys[process] as StreamKey, index)
  const times: number[] = []
  let sum = 0
  for (;;) {
    sum += clock()
    const time = sum <= rate * at ? sum / rate : at + (sum - rate * at) / (rate * factor)
    if (time >= horizon) return times
    times.push(time)
  }
}

const timesOf = (edits: readonly Edit[], index: number, side: "fact" | "other", process: number) =>
  otherwise(factualOf(index), edits)
    .rows.filter((row) => row.process === process && row[side] !== undefined)
    .map((row) => row[side] as number)
    .sort((a, b) => a - b)

const close = (found: readonly number[], expected: readonly number[]) => {
  expect(found.length).toBe(expected.length)
  found.forEach((time, i) => expect(time).toBeCloseTo(expected[i] as number, 9))
}

describe.each([0, 1, 2, 3, 4, 5, 6, 7])("run %i", (index) => {
  test("in fact fires where its thresholds say", () => {
    names.forEach((_, k) => close(timesOf([], index, "fact", k), strikes(k, index, rates[k] ?? 0, 3, k === 0 ? 1 : 2)))
  })

  test("without what heats, or with it at another time, each clock strikes where the algebra says", () => {
    const remove: Edit = { kind: "remove", entry: "heated" }
    const move: Edit = { kind: "move", entry: "heated", to: 9.25 }
    names.forEach((_, k) => {
      const rate = rates[k] ?? 0
      close(timesOf([remove], index, "other", k), strikes(k, index, rate, 3, 1))
      close(timesOf([move], index, "other", k), strikes(k, index, rate, 9.25, k === 0 ? 1 : 2))
    })
  })

  test("scaled, or with another parameter from some time on, likewise", () => {
    const scale: Edit = { kind: "scale", process: "a", factor: 3, from: 5, to: Number.POSITIVE_INFINITY }
    close(timesOf([scale], index, "other", 0), strikes(0, index, 0.5, 5, 3))
    const set: Edit = { kind: "set", parameter: "pace", change: { times: 0.25 }, from: 7, to: Number.POSITIVE_INFINITY }
    close(timesOf([set], index, "other", 0), strikes(0, index, 0.5, 7, 0.25))
    const never: Edit = { kind: "scale", process: "b", factor: 0, from: 0, to: Number.POSITIVE_INFINITY }
    expect(timesOf([never], index, "other", 1)).toEqual([])
  })

  test("a clock that nobody touched strikes at the same time to the last bit", () => {
    const { rows } = otherwise(factualOf(index), [{ kind: "remove", entry: "heated" }])
    for (const row of rows) if (row.process === 0) expect(row).toMatchObject({ change: "kept", other: row.fact })
    const moved = rows.filter(({ change }) => change === "moved")
    for (const { cause } of moved) {
      expect(cause).toMatchObject({ kind: "rate", since: 3, by: ["heat"], after: { kind: "edit", edit: 0 } })
    }
    expect(rows.find(({ entry }) => entry === "heated")).toMatchObject({ change: "vanished", cause: { kind: "edit" } })
  })
})
