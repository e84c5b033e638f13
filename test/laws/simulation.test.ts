/** Laws of simulation, held by the Paser case: what must be true of runs whatever the numbers are. */
import type { AnyModel, Chunk, Process } from "@laksana/engine"
import { explainRun, foldEvents, mergeChunkInto, prepareEnsemble } from "@laksana/engine"
import { policyModel } from "@laksana/model"
import { modelFor, pastOf } from "@laksana/scenario"
import { describe, expect, test } from "vitest"
import { fingerprint } from "../fingerprint.ts"
import { ensembleOf, paserCase, paserExperiment } from "../paser.ts"

const theCase = paserCase()
const baseline = paserExperiment("baseline", theCase)
const asIs = paserExperiment("as-is", theCase)
// Without the inner loop's shortcuts, whose order is that of the declared processes: the laws change that order.
const { observe: _observe, openGates: _openGates, ...declared } = modelFor(theCase, policyModel)
const model: AnyModel = declared
const past = pastOf(theCase, model)

const run = (
  plan: { model?: AnyModel; scenarios?: typeof baseline.scenarios; seed?: string },
  first = 0,
  last = 40,
): Chunk => prepareEnsemble({ model, seed: "laws", past, scenarios: asIs.scenarios, ...plan }).runChunk(first, last)

describe("a chunk is a function of (plan, first, last)", () => {
  test("run again, it gives the same bytes", () => {
    expect(fingerprint(run({}))).toBe(fingerprint(run({})))
  })

  test("chunks merged in any order and grouping are the whole", () => {
    const ensemble = prepareEnsemble({ model, seed: "laws", past, scenarios: baseline.scenarios.slice(3, 6), base: 1 })
    const whole = ensemble.runChunk(0, 40)
    const total = ensemble.empty()
    for (const [first, last] of [
      [23, 40],
      [0, 7],
      [7, 23],
    ] as const)
      mergeChunkInto(total, ensemble.runChunk(first, last))
    expect(fingerprint(total)).toBe(fingerprint(whole))
  })

  test("another seed draws other luck", () => {
    expect(fingerprint(run({ seed: "other" }))).not.toBe(fingerprint(run({})))
  })
})

describe("streams are independent", () => {
  const unheard: Process<object> = {
    name: "Unheard",
    title: { en: "unheard", id: "tak terdengar" },
    produces: "MeetingHeld",
    base: [3],
    event: (_state, _theta, mark) => ({ type: "MeetingHeld", payload: { subject: `unrelated ${mark()}` } }),
  }

  test("a process that nothing listens to changes no other result", () => {
    const more = run({ model: { ...model, processes: [unheard, ...model.processes] } })
    const less = run({})
    const results = ({ summaries: [summary] }: Chunk) => fingerprint([summary?.bins, summary?.sums, summary?.reached])
    expect(results(more)).toBe(results(less))
    expect(more.summaries[0]?.events).toBeGreaterThan((less.summaries[0]?.events ?? 0) + 1000)
  })

  test("the order of processes changes nothing", () => {
    expect(fingerprint(run({ model: { ...model, processes: model.processes.toReversed() } }))).toBe(
      fingerprint(run({})),
    )
  })

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

describe("common luck", () => {
  test("a scenario beside itself differs in no pair", () => {
    const [scenario] = asIs.scenarios
    if (scenario === undefined) throw new Error("The scenario as-is is empty.")
    const chunk = ensembleOf(
      { seed: "laws", scenarios: [scenario, { ...scenario, id: "again" }] },
      theCase,
      0,
    ).runChunk(0, 60)
    expect(chunk.pairs[1]?.pairs).toBe(60)
    expect(chunk.pairs[1]?.differing).toBe(0)
  })

  test("an intervention leaves every run as it was until its day", () => {
    const ensemble = ensembleOf(
      { seed: "laws", scenarios: paserExperiment("amend-guideline-first", theCase).scenarios },
      theCase,
    )
    const plain = ensembleOf({ seed: "laws", scenarios: asIs.scenarios }, theCase)
    for (let index = 0; index < 20; index++) {
      const before = ({ events }: ReturnType<typeof explainRun>) =>
        events.filter(({ time }) => time < 663).map(({ time, type, payload }) => ({ time, type, payload }))
      expect(before(explainRun(ensemble, 0, index))).toEqual(before(explainRun(plain, 0, index)))
    }
  })
})

describe("a run opened to its events", () => {
  const ensemble = ensembleOf(paserExperiment("stabilise-team-first", theCase), theCase)
  const { start, horizon } = paserExperiment("stabilise-team-first", theCase).scenarios[0] ?? { start: 0, horizon: 0 }

  test("folds again to the run's indicators, to the last bit", () => {
    for (let index = 0; index < 25; index++) {
      const { theta, start: state, path, events } = explainRun(ensemble, 0, index)
      expect(events.length).toBeGreaterThan(20)
      const dated = events.map(({ time, type, payload, cause }) => ({
        time,
        event: { type, payload },
        beforeDrift: cause.kind !== "process",
      }))
      expect(foldEvents(model, theta, state, dated, start, horizon)).toEqual(path)
    }
  })

  test("each intensity is the product of its parts", () => {
    for (const { cause } of explainRun(ensemble, 0, 3).events) {
      if (cause.kind !== "process") continue
      const product = cause.factors.reduce((sum, { factor }) => sum * factor, cause.base * cause.gate * cause.scale)
      expect(cause.intensity / product).toBeCloseTo(1, 12)
      expect(cause.intensity).toBeGreaterThan(0)
    }
  })
})
