/** Laws of simulation on whole ensembles of the Paser case. What holds of any model's runs is in `policy.test.ts`. */
import { effectiveHistory } from "@laksana/core"
import { type AnyModel, type Chunk, explainRun, prepareEnsemble } from "@laksana/engine"
import { policyModel } from "@laksana/model"
import { modelFor, pastOf } from "@laksana/scenario"
import { describe, expect, test } from "vitest"
import { fingerprint } from "../fingerprint.ts"
import { ensembleOf, paserCase, paserExperiment } from "../paser.ts"

const theCase = paserCase()
const baseline = paserExperiment("baseline", theCase)
const asIs = paserExperiment("as-is", theCase)
const model: AnyModel = modelFor(theCase, policyModel)
const past = pastOf(theCase, model, effectiveHistory)

const run = (
  plan: { model?: AnyModel; scenarios?: typeof baseline.scenarios; seed?: string },
  first = 0,
  last = 40,
): Chunk => prepareEnsemble({ model, seed: "laws", past, scenarios: asIs.scenarios, ...plan }).runChunk(first, last)

test("another seed draws other luck", () => {
  expect(fingerprint(run({ seed: "other" }))).not.toBe(fingerprint(run({})))
})

describe("streams are independent", () => {
  test("a parameter that nothing reads, and the order of parameters, change nothing", () => {
    const spare = {
      id: "spare",
      title: { en: "spare", id: "cadangan" },
      unit: "none",
      prior: { uniform: [0, 1] as const },
      bounds: [0, 1] as const,
      evidence: { grade: "assumption" as const, source: { en: "test", id: "uji" } },
    }
    const shuffled = { ...model, parameters: [spare, ...model.parameters.toReversed()] }
    expect(fingerprint(run({ model: shuffled }))).toBe(fingerprint(run({})))
  })

  test("adding and reordering scenarios changes no scenario's result", () => {
    const alone = run({ scenarios: baseline.scenarios.slice(4, 5) })
    const among = run({ scenarios: baseline.scenarios.toReversed() })
    expect(fingerprint(among.summaries[4])).toBe(fingerprint(alone.summaries[0]))
  })
})

test("each intensity of a run opened to its events is the product of its parts", () => {
  const ensemble = ensembleOf(paserExperiment("stabilise-team-first", theCase), theCase)
  for (const { cause } of explainRun(ensemble, 0, 3).events) {
    if (cause.kind !== "process") continue
    const product = cause.factors.reduce((sum, { factor }) => sum * factor, cause.base * cause.gate * cause.scale)
    expect(cause.intensity / product).toBeCloseTo(1, 12)
    expect(cause.intensity).toBeGreaterThan(0)
  }
})
