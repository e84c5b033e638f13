/**
 * Birth–deaths: random birth-and-death processes on 0 to a cap of at most 20, as models: births and deaths at a rate per head,
 * immigration and emigration at a rate of their own. They shrink to immigration alone, at rate 1, until 2 are there.
 */
import type { Model, Process } from "@laksana/engine"
import { Schema } from "effect"
import fc, { type Arbitrary } from "fast-check"
import { fixed, madeUp, rateBetween } from "./rate.ts"
import { generatorOf, type SolvableModel } from "./solvable.ts"

interface Population {
  size: number
}

interface Counted {
  readonly type: "Arrived" | "Left"
  readonly payload: { readonly by: (typeof names)[number] }
}

/** Rates per month, those of births and deaths per head; a process without a rate is left out. */
export interface BirthDeath {
  readonly cap: number
  readonly start: number
  readonly immigration?: number
  readonly birth?: number
  readonly emigration?: number
  readonly death?: number
}

/** For how many a process may fire, and the step that it takes. */
const steps = {
  immigration: { by: 1, per: () => 1, title: { en: "immigration", id: "imigrasi" } },
  birth: { by: 1, per: (size: number) => size, title: { en: "births", id: "kelahiran" } },
  emigration: { by: -1, per: () => 1, title: { en: "emigration", id: "emigrasi" } },
  death: { by: -1, per: (size: number) => size, title: { en: "deaths", id: "kematian" } },
} as const

const names = ["immigration", "birth", "emigration", "death"] as const

/** A population from which nobody leaves when it is empty and to which nobody is added when it is full. */
export function birthDeathOf(rates: BirthDeath): SolvableModel<Population> {
  const { cap, start } = rates
  const present = names.flatMap((name) => {
    const rate = rates[name]
    if (rate === undefined) return []
    const { by, per, title } = steps[name]
    const open = (size: number) => (size + by < 0 || size + by > cap ? 0 : per(size))
    return [{ name, rate, by, open, title }]
  })
  const model: Model<Population, Counted> = {
    name: "birth-death",
    version: "1.0.0",
    title: { en: `A population of at most ${cap}`, id: `Populasi paling banyak ${cap}` },
    parameters: present.map(({ name, rate, title }) =>
      fixed(`${name}Rate`, { en: `rate of ${title.en}`, id: `laju ${title.id}` }, rate),
    ),
    variables: [
      {
        id: "size",
        title: { en: "size of the population", id: "besar populasi" },
        bounds: [0, cap],
        indicator: true,
        read: ({ size }) => size,
      },
    ],
    processes: present.map(
      ({ name, by, open, title }): Process<Population, Counted> => ({
        name,
        title,
        produces: by > 0 ? "Arrived" : "Left",
        where: { by: name },
        base: [`${name}Rate`],
        gate: ({ size }) => open(size),
        event: () => ({ type: by > 0 ? "Arrived" : "Left", payload: { by: name } }),
      }),
    ),
    milestones: [
      {
        id: "full",
        title: { en: "The population is full", id: "Populasi penuh" },
        all: [{ variable: "size", atLeast: cap }],
        evidence: madeUp,
      },
    ],
    events: {
      Arrived: { version: 1, payload: Schema.Struct({ by: Schema.Literals(["immigration", "birth"]) }) },
      Left: { version: 1, payload: Schema.Struct({ by: Schema.Literals(["emigration", "death"]) }) },
    },
    initial: () => ({ size: start }),
    evolve: (draft, event) => {
      draft.size = Math.min(cap, Math.max(0, draft.size + (event.type === "Arrived" ? 1 : -1)))
    },
    drift: () => {},
  }
  const sizes = Array.from({ length: cap + 1 }, (_, size) => size)
  const jumps = sizes.flatMap((size) =>
    present.map(({ rate, by, open }) => ({ from: size, to: size + by, rate: rate * open(size) })),
  )
  return {
    model,
    states: sizes.map(String),
    generator: generatorOf(
      cap + 1,
      jumps.filter(({ rate }) => rate > 0),
    ),
    start,
    stateOf: ({ size }) => size,
  }
}

/** Random populations of at most 20, with rates of up to 3 a month, or of up to 1 for each head. */
export const birthDeaths: Arbitrary<SolvableModel> = fc
  .record(
    {
      cap: fc.integer({ min: 2, max: 20 }),
      begin: fc.nat(20),
      immigration: rateBetween(0.05, 3),
      birth: rateBetween(0.05, 1),
      emigration: rateBetween(0.05, 3),
      death: rateBetween(0.05, 1),
    },
    { requiredKeys: ["cap", "begin", "immigration"] },
  )
  .map(({ begin, ...rates }) => birthDeathOf({ ...rates, start: begin % (rates.cap + 1) }))
