/** Rate: the rates of random models, per month: whole hundredths that shrink to 1, each a parameter of a fixed value. */
import type { Evidence, Parameter, Text } from "@laksana/engine"
import fc, { type Arbitrary } from "fast-check"

/** Between two rates (1 among them), in steps of a hundredth. */
export function rateBetween(low: number, high: number): Arbitrary<number> {
  return fc
    .integer({ min: Math.round(low * 100) - 100, max: Math.round(high * 100) - 100 })
    .map((hundredths) => (hundredths + 100) / 100)
}

/** What numbers that were made up rest on. */
export const madeUp: Evidence = {
  grade: "assumption",
  source: { en: "Made up for a test.", id: "Dibuat untuk pengujian." },
}

/** A parameter that is the same in every draw. */
export function fixed(id: string, title: Text, value: number, unit = "per month"): Parameter {
  return { id, title, unit, prior: { value }, bounds: [0, 10], evidence: madeUp }
}
