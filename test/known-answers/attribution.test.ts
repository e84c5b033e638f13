/** Attribution: values of any outcome sum to the difference they explain, in every draw; and of Paser's barriers, on Paser. */
import { effectiveHistory } from "@laksana/core"
import { attribute, type Outcome } from "@laksana/analysis"
import { type AnyModel, condition } from "@laksana/engine"
import { policyModel } from "@laksana/model"
import { editsOf, modelFor, pastOf } from "@laksana/scenario"
import { describe, expect, test } from "vitest"
import { paserCase } from "../paser.ts"

const theCase = paserCase()
const model: AnyModel = modelFor(theCase, policyModel)
const past = pastOf(theCase, model, effectiveHistory)
const { population } = condition(model, past, { seed: "attribution", particles: 1500 })
const abduction = {
  model,
  seed: "attribution",
  lived: { past, population },
  scenario: {
    id: "s",
    start: past.end,
    horizon: past.end + 24,
    parameters: {},
    interventions: [],
    milestones: model.milestones,
  },
}
const players = Object.entries(theCase.barriers ?? {}).map(([id, { without }]) => ({
  id,
  edits: editsOf(without, theCase, model),
}))
const at = past.end + 24

describe.each<Outcome>([
  { kind: "variable", id: "awareness", at: past.end + 12 },
  { kind: "milestone", id: "technical-guidelines", at },
])("the barriers of Paser for $id", (outcome) => {
  const { players: values, none, all } = attribute(abduction, players, outcome, { draws: 8, pairs: 2 })

  test("sum to the difference that they explain, in every draw", () => {
    expect(players.length).toBe(6)
    none.forEach((value, draw) => {
      const sum = values.reduce((total, { perDraw }) => total + (perDraw[draw] ?? 0), 0)
      expect(sum).toBeCloseTo((all[draw] ?? 0) - value, 10)
    })
    expect(values.some(({ mean }) => mean !== 0)).toBe(true)
  })
})

test("an event that changes nothing has no value, and does not double the coalitions", () => {
  const idle = {
    id: "idle",
    edits: [
      { kind: "insert" as const, id: "idle", at: past.start + 5, event: { type: "InstrumentPrepared", payload: {} } },
    ],
  }
  const outcome: Outcome = { kind: "variable", id: "teamFunction", at: past.end + 1 }
  const [one, two] = [players.slice(0, 3), [idle, ...players.slice(0, 3)]].map((all) =>
    attribute(abduction, all, outcome, { draws: 4, pairs: 2 }),
  )
  expect(two?.players[0]).toMatchObject({ mean: 0, samplingError: 0 })
  expect(two?.players.slice(1)).toEqual(one?.players)
  expect(two?.evaluations).toBe(one?.evaluations)
})

test("more players than can be valued exactly: orders are sampled, and still sum to the difference", () => {
  const twice = [...players, ...players.map(({ id, edits }) => ({ id: `${id} again`, edits })), ...players.slice(0, 1)]
  const outcome: Outcome = { kind: "variable", id: "teamFunction", at: past.end + 1 }
  const { players: values, none, all, orders } = attribute(abduction, twice, outcome, { draws: 3, pairs: 3 })
  expect(orders).toBe(6)
  const total = values.reduce((sum, { mean }) => sum + mean, 0)
  const mean = (of: Float64Array) => of.reduce((sum, value) => sum + value, 0) / of.length
  expect(total).toBeCloseTo(mean(all) - mean(none), 10)
})
