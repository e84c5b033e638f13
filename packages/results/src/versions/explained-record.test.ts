import type { Population } from "@laksana/engine"
import { expect, test } from "vitest"
import chain, { chainCase } from "../testing/chain.ts"
import { explainedRecord } from "./explained-record.ts"

/** All that is read of what a history taught. */
const learned = (logEvidence: number, ess: number): Population => ({
  seed: "record",
  size: 1000,
  end: 660,
  states: [],
  weights: new Float64Array(),
  origins: new Int32Array(),
  generations: [],
  stages: [
    { time: 657, ess: 10, resampled: false, logEvidence: 0 },
    { time: 660, ess, resampled: false, logEvidence },
  ],
  logEvidence,
  agreements: {},
})
const side = (logEvidence: number, ess = 500) => ({
  model: chain,
  case: chainCase,
  population: learned(logEvidence, ess),
})

test.each([
  // Only where draws were resampled, and at the end, do weights count: √(2 × (1/500 − 1/1000)) = 0.0447.
  [0.05, null, "none"],
  [0.9, "after", "none"],
  [-2, "before", "positive"],
  [4, "after", "strong"],
  [-6, "before", "very-strong"],
] as const)("a Bayes factor of e^%d favours %s, as evidence %s", (difference, favours, strength) => {
  const found = explainedRecord(side(-10), side(-10 + difference))
  expect(found).toMatchObject({ comparable: true, logBayesFactor: difference, favours, strength })
  expect(found?.comparable === true ? found.se : 0).toBeCloseTo(Math.sqrt(0.002), 6)
})

test("versions that are held against different records cannot be compared, whatever a title says", () => {
  const observed = (between: readonly [number, number], en: string) => ({
    ...side(-9),
    case: {
      ...chainCase,
      observations: [
        {
          variable: "stage",
          at: "seen",
          between,
          evidence: "assumption" as const,
          source: { en, id: en },
        },
      ],
    },
  })
  expect(explainedRecord(observed([0, 1], "a"), observed([0, 2], "a"))).toEqual({ comparable: false })
  expect(
    explainedRecord({ ...observed([0, 1], "a"), population: learned(-8, 500) }, observed([0, 1], "b")),
  ).toMatchObject({ comparable: true, logBayesFactor: -1 })
  expect(explainedRecord({ ...side(-9), population: undefined }, side(-9))).toBeUndefined()
})
