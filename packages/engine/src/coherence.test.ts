/** Coherence: each fault is told where it is, and all of them at once. */
import { Schema } from "effect"
import { describe, expect, test } from "vitest"
import { faultsOfModel } from "./coherence.ts"
import type { AnyModel, Model, Parameter, Process } from "./model.ts"

const text = { en: "x", id: "y" }
const evidence = { grade: "assumption", source: text } as const
const pace: Parameter = { id: "pace", title: text, unit: "per month", prior: { value: 1 }, bounds: [0, 2], evidence }
const tick: Process<{ n: number }> = {
  name: "Tick",
  title: text,
  produces: "Ticked",
  base: ["pace", 2],
  drivers: [{ variable: "n", elasticity: "pace", dampedBy: "n" }],
  amplifiers: [{ variable: "n", strength: 0.5 }],
  event: () => ({ type: "Ticked", payload: {} }),
}
const sound: Model<{ n: number }> = {
  name: "clock",
  version: "1",
  title: text,
  parameters: [pace],
  variables: [{ id: "n", title: text, bounds: [0, 10], reference: 1, read: ({ n }) => n }],
  processes: [tick],
  milestones: [{ id: "late", title: text, all: [{ variable: "n", atLeast: 5 }], evidence }],
  events: { Ticked: { version: 1, payload: Schema.Struct({}) } },
  heeds: new Set(["Ticked"]),
  initial: () => ({ n: 0 }),
  evolve: () => {},
  drift: () => {},
}
const [n] = sound.variables
if (n === undefined) throw new Error("The sound model has lost its variable.")

const told = (model: Model<{ n: number }>) =>
  faultsOfModel(model satisfies AnyModel).map(({ at, says }) => `${at}: ${says.en}`)
const prior = (own: Parameter["prior"]) => ({ parameters: [{ ...pace, prior: own }] })

test("a sound model has none", () => {
  expect(faultsOfModel(sound)).toEqual([])
})

describe("a fault is told", () => {
  test.each<readonly [string, Partial<Model<{ n: number }>>]>([
    ["processes.Tick.base: there is no parameter “pce”", { processes: [{ ...tick, base: ["pce"] }] }],
    ["processes.Tick.base: NaN is no number", { processes: [{ ...tick, base: [Number.NaN] }] }],
    [
      "processes.Tick.drivers: there is no variable “m”",
      { processes: [{ ...tick, drivers: [{ variable: "m", elasticity: 1 }] }] },
    ],
    [
      "processes.Tick.drivers: there is no variable “m”",
      { processes: [{ ...tick, drivers: [{ variable: "n", elasticity: 1, dampedBy: "m" }] }] },
    ],
    [
      "processes.Tick.drivers: there is no parameter “pull”",
      { processes: [{ ...tick, drivers: [{ variable: "n", elasticity: "pull" }] }] },
    ],
    [
      "processes.Tick.amplifiers: there is no variable “m”",
      { processes: [{ ...tick, amplifiers: [{ variable: "m", strength: 1 }] }] },
    ],
    [
      "processes.Tick.amplifiers: there is no parameter “push”",
      { processes: [{ ...tick, amplifiers: [{ variable: "n", strength: "push" }] }] },
    ],
    ["processes.Tick.produces: there is no event type “Tocked”", { processes: [{ ...tick, produces: "Tocked" }] }],
    ["processes: “Tick” is declared more than once", { processes: [tick, tick] }],
    [
      "processes.Tock.where: its events “Ticked” cannot be told from those of “Tick”: give both processes a `where` with different values of one field",
      { processes: [tick, { ...tick, name: "Tock", where: { loud: true } }] },
    ],
    [
      "processes.Tock.where: its events “Ticked” cannot be told from those of “Tick”: give both processes a `where` with different values of one field",
      {
        processes: [
          { ...tick, where: { hour: 1, loud: true } },
          { ...tick, name: "Tock", where: { loud: true, day: 2 } },
        ],
      },
    ],
    ["parameters: “pace” is declared more than once", { parameters: [pace, pace] }],
    ["variables: “n” is declared more than once", { variables: [n, n] }],
    [
      "milestones.late: there is no variable “m”",
      { milestones: [{ id: "late", title: text, all: [{ variable: "m", below: 5 }], evidence }] },
    ],
    ["heeds: there is no event type “Tocked”", { heeds: new Set(["Tocked"]) }],
    ["parameters.pace: the prior 3–3 leaves the bounds 0–2", prior({ value: 3 })],
    ["parameters.pace: the prior -1–1 leaves the bounds 0–2", prior({ uniform: [-1, 1] })],
    ["parameters.pace: the prior 1, 0.5 is not in order", prior({ uniform: [1, 0.5] })],
    ["parameters.pace: the prior 0, 2, 1 is not in order", prior({ triangular: [0, 2, 1] })],
    ["parameters.pace: a prior uniform in the logarithm begins above 0, not at 0", prior({ logUniform: [0, 1] })],
    ["parameters.pace: a normal prior has a standard deviation above 0, not 0", prior({ normal: [1, 0] })],
    ["parameters.pace: the prior -5.34–7.34 leaves the bounds 0–2", prior({ normal: [1, 1] })],
    ["parameters.pace: the prior NaN, NaN is not in order", prior({ normal: [Number.NaN, 1] })],
    ["parameters.pace: its bounds 2 and 0 are not in order", { parameters: [{ ...pace, bounds: [2, 0] }] }],
    ["variables.n: its bounds 1 and 1 are not in order", { variables: [{ ...n, bounds: [1, 1] }] }],
    ["variables.n: its reference is 0, and must be above 0", { variables: [{ ...n, reference: 0 }] }],
  ])("%s", (fault, change) => {
    expect(told({ ...sound, ...change })).toEqual([fault])
  })

  test("with the name found, and those that are known", () => {
    const [fault] = faultsOfModel({ ...sound, processes: [{ ...tick, base: ["pce"] }] } satisfies Model<{ n: number }>)
    expect(fault).toMatchObject({ found: "pce", known: ["pace"] })
  })

  test("and all of them at once", () => {
    expect(told({ ...sound, parameters: [], heeds: new Set(["Tocked"]) })).toHaveLength(3)
  })
})
