/**
 * Unseen model: a queue that this repository has no other word about, written with the engine's public interface alone, is held
 * to every law of the kit as it stands; and so are the random models of the kit. Seeds are fixed.
 */
import type { Model } from "@laksana/engine"
import { birthDeaths, chains, checkLaw, cohorts, type LawOf, lawsOf } from "@laksana/laws"
import { Schema } from "effect"
import fc from "fast-check"
import { describe, expect, test } from "vitest"

interface Queue {
  waiting: number
}

type QueueEvent =
  | { readonly type: "CustomerCame"; readonly payload: Record<never, never> }
  | { readonly type: "CustomerServed"; readonly payload: Record<never, never> }

const textbook = {
  grade: "literature",
  source: { en: "The M/M/1 queue of any textbook.", id: "Antrean M/M/1 dalam buku ajar mana pun." },
} as const

/** An M/M/1 queue: customers come at a rate of 0.8 and are served one by one at a rate of 1. */
const queue: Model<Queue, QueueEvent> = {
  name: "queue",
  version: "1.0.0",
  title: { en: "A queue at a counter", id: "Antrean di loket" },
  parameters: [
    {
      id: "arrival",
      title: { en: "customers who come", id: "pelanggan yang datang" },
      unit: "per month",
      prior: { value: 0.8 },
      bounds: [0, 5],
      evidence: textbook,
    },
    {
      id: "service",
      title: { en: "customers who can be served", id: "pelanggan yang dapat dilayani" },
      unit: "per month",
      prior: { value: 1 },
      bounds: [0, 5],
      evidence: textbook,
    },
  ],
  variables: [
    {
      id: "waiting",
      title: { en: "customers at the counter", id: "pelanggan di loket" },
      bounds: [0, 1000],
      indicator: true,
      read: ({ waiting }) => waiting,
    },
  ],
  processes: [
    {
      name: "CustomerCame",
      title: { en: "arrivals", id: "kedatangan" },
      produces: "CustomerCame",
      base: ["arrival"],
      event: () => ({ type: "CustomerCame", payload: {} }),
    },
    {
      name: "CustomerServed",
      title: { en: "services", id: "pelayanan" },
      produces: "CustomerServed",
      base: ["service"],
      gate: ({ waiting }) => (waiting > 0 ? 1 : 0),
      event: () => ({ type: "CustomerServed", payload: {} }),
    },
  ],
  milestones: [
    {
      id: "crowded",
      title: { en: "Ten wait", id: "Sepuluh orang menunggu" },
      all: [{ variable: "waiting", atLeast: 10 }],
      evidence: textbook,
    },
  ],
  events: {
    CustomerCame: { version: 1, payload: Schema.Struct({}) },
    CustomerServed: { version: 1, payload: Schema.Struct({}) },
  },
  initial: () => ({ waiting: 0 }),
  evolve: (draft, event) => {
    if (event.type === "CustomerCame") draft.waiting += 1
    else if (draft.waiting > 0) draft.waiting -= 1
  },
  drift: () => {},
}

function expectHolds<Example>(law: LawOf<string, Example>, runs: number) {
  const verdict = checkLaw(law, { runs, seed: 1 })
  const why = verdict.result === "broken" ? `${verdict.violation.en} ${JSON.stringify(verdict.example)}` : law.id
  expect(verdict.result, why).not.toBe("broken")
}

describe("an M/M/1 queue", () => {
  const laws = lawsOf({ model: queue })

  test("is a subject of many laws", () => {
    expect(laws.filter(({ inapplicable }) => inapplicable === undefined).length).toBeGreaterThan(15)
  })

  test.each(laws)("$id: $states.en", (law) => {
    if (law.kind === "trial") expectHolds(law, 100)
    else expectHolds(law, 100)
  })
})

test.each([
  ["chains", chains],
  ["birth–deaths", birthDeaths],
  ["cohorts", cohorts],
])("the kit's own random %s hold every law", (_name, solvables) => {
  for (const { model } of fc.sample(solvables, { numRuns: 3, seed: 1 }))
    for (const law of lawsOf({ model })) {
      if (law.kind === "trial") expectHolds(law, 8)
      else expectHolds(law, 8)
    }
})
