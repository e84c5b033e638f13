import { effectiveHistory } from "@laksana/core"
import { timeOfDay } from "@laksana/engine"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { withOverlays } from "./case.ts"
import { modelFor } from "./case-model.ts"
import { pastOf } from "./past.ts"
import { smallCase } from "./planted/read-files.ts"
import { smallModel } from "./planted/small-model.ts"

const past = pastOf(smallCase(), smallModel, effectiveHistory)
const uniforms = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 8, maxLength: 8 })

/** The uniforms one after another, over and over. */
function source(values: readonly number[]): () => number {
  let at = 0
  return () => values[at++ % values.length] ?? 0
}

const midway = () => past.date(() => 0.5)

describe("the past of a case", () => {
  test("begins in the month of the earliest event known to the day and ends after the observation", () => {
    expect(past.start).toBe(timeOfDay("2023-05-01"))
    expect(past.end).toBe(timeOfDay("2025-01-01"))
  })

  test("holds what happened and what was seen, never plans, corrections or overlays", () => {
    expect(
      midway()
        .events.map(({ id }) => id)
        .sort(),
    ).toEqual(["bridge", "claim", "meeting", "no-formal", "regulation", "survey", "team", "told"].sort())
  })

  test("tells events as corrected", () => {
    const regulation = midway().events.find(({ id }) => id === "regulation")
    expect(regulation?.event).toEqual({
      type: "RegulationEnacted",
      payload: { regulation: "r-1", number: "2/2023", level: "regency", guideline: true, completeness: 0.5 },
    })
  })

  test("every dating is in order of time, within bounds, and respects before and after", () => {
    fc.assert(
      fc.property(uniforms, (values) => {
        const { events } = past.date(source(values))
        const at = (id: string) => events.find((event) => event.id === id)?.time ?? Number.NaN
        const times = events.map(({ time }) => time)
        expect(times).toEqual([...times].sort((a, b) => a - b))
        expect(times.every((time) => time >= past.start && time < past.end)).toBe(true)
        expect(at("regulation")).toBe(timeOfDay("2023-05-10"))
        expect(at("team")).toBeGreaterThanOrEqual(timeOfDay("2023-07-01"))
        expect(at("team")).toBeLessThan(timeOfDay("2023-08-01"))
        expect(at("meeting")).toBeGreaterThanOrEqual(at("team"))
        expect(at("survey")).toBeGreaterThanOrEqual(at("meeting"))
        expect(at("survey")).toBeGreaterThanOrEqual(timeOfDay("2024-06-01"))
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  test("dates observations and absences as their events are dated in the same draw", () => {
    fc.assert(
      fc.property(uniforms, (values) => {
        const { events, observations, absences } = past.date(source(values))
        const at = (id: string) => events.find((event) => event.id === id)?.time
        expect(observations).toMatchObject([
          { variable: "awareness", between: [0.05, 0.3], at: at("survey") },
          { variable: "readiness", about: [0.4, 0.05], at: at("survey") },
        ])
        expect(absences).toEqual([{ process: "SocializationHeldFormal", from: at("regulation"), to: at("no-formal") }])
      }),
      { seed: 7, numRuns: 100 },
    )
  })

  test("equal uniforms give equal datings, whatever was dated before", () => {
    const first = past.date(source([0.1, 0.9, 0.3, 0.7]))
    past.date(source([0.5]))
    expect(past.date(source([0.1, 0.9, 0.3, 0.7]))).toEqual(first)
  })

  test("an overlay brings its events, on their own days even after the observation, and moves nothing else", () => {
    const overlaid = pastOf(withOverlays(smallCase(), ["external"]), smallModel, effectiveHistory)
    expect(overlaid.start).toBe(past.start)
    const { events } = overlaid.date(() => 0.5)
    expect(events.filter(({ id }) => id !== "election")).toEqual(midway().events)
    expect(events.find(({ id }) => id === "election")?.time).toBeGreaterThanOrEqual(past.end)
  })

  test("an event that happened is exogenous if no process makes its type; an observation never is", () => {
    const exogenous = midway().events.filter((event) => event.exogenous)
    expect(exogenous.map(({ id }) => id)).toContain("bridge")
    for (const made of ["told", "survey"]) expect(exogenous.map(({ id }) => id)).not.toContain(made)
  })
})

test("of a process whose events the history holds completely, the share is one", () => {
  expect(past.recording).toContainEqual({ process: "SocializationHeldFormal", share: [1, 1] })
})

test("the model as the case holds it has the case's priors and milestones", () => {
  const model = modelFor(smallCase(), smallModel)
  expect(model.parameters.map(({ id, prior, evidence }) => [id, prior, evidence.grade])).toEqual([
    ["pace", { logUniform: [0.1, 1] }, "literature"],
    ["uptake", { normal: [0.5, 0.05] }, "assumption"],
  ])
  expect(model.milestones.map(({ id, title }) => [id, title.id])).toEqual([
    ["aware", "Aware"],
    ["done", "Selesai"],
  ])
})
