import { describe, expect, test } from "vitest"
import { timeOfDay } from "@laksana/engine"
import { experimentOf } from "./experiment.ts"
import type { ScenarioFile } from "./files/scenario-file.ts"
import { scenarioFrom, smallCase } from "./planted/read-files.ts"
import { smallModel } from "./planted/small-model.ts"
import { validFiles } from "./planted/valid-files.ts"

const text = validFiles["soon.scenario.yaml"]

function fileFrom(yaml: string): ScenarioFile {
  const read = scenarioFrom(yaml)
  if (read._tag === "Invalid") throw new Error(JSON.stringify(read.problems))
  return read.value
}

const experiment = (yaml: string = text) => experimentOf(fileFrom(yaml), smallCase(), smallModel)

describe("the grid", () => {
  test("gives a scenario for each combination of levels, the last dimension changing fastest", () => {
    expect(experiment().scenarios.map(({ id, levels }) => [id, levels])).toEqual([
      ["soon/resourcing=low,commitment=low", { resourcing: "low", commitment: "low" }],
      ["soon/resourcing=low,commitment=high", { resourcing: "low", commitment: "high" }],
      ["soon/resourcing=high,commitment=low", { resourcing: "high", commitment: "low" }],
      ["soon/resourcing=high,commitment=high", { resourcing: "high", commitment: "high" }],
    ])
  })

  test("labels each cell with its levels' titles, in both languages", () => {
    expect(experiment().scenarios[1]?.label).toEqual({
      en: "Few resources · High commitment",
      id: "Sumber daya sedikit · Komitmen tinggi",
    })
  })

  test("without a grid there is one scenario, named as its file and titled as it is", () => {
    const { scenarios, grid } = experiment(text.replace(/grid: .*\n/, ""))
    expect(scenarios.map(({ id, label, levels }) => [id, label.en, levels])).toEqual([
      ["soon", "Socialise soon", { resourcing: "low" }],
    ])
    expect(grid).toEqual({})
  })
})

describe("a scenario", () => {
  const [lowLow, lowHigh, highLow] = experiment().scenarios

  test("runs from the day after the observation through the horizon's last day", () => {
    expect(lowLow?.start).toBe(timeOfDay("2025-01-01"))
    expect(lowLow?.horizon).toBe(timeOfDay("2028-01-01"))
  })

  test("changes parameters by its levels, and the file's own changes win over them", () => {
    expect(lowLow?.parameters).toEqual({ pace: { times: 0.5 }, uptake: { uniform: [0.2, 0.4] } })
    expect(highLow?.parameters).toEqual({ pace: { uniform: [0.2, 0.6] }, uptake: { uniform: [0.2, 0.4] } })
    const [, bare] = experiment(text.replace(/parameters: .*\n/, "")).scenarios
    expect(bare?.parameters).toEqual({ pace: { times: 0.5 }, uptake: { triangular: [0.2, 0.6, 0.8] } })
  })

  test("acts by its levels, then the file's interventions", () => {
    expect(lowHigh?.interventions.map(({ id }) => id)).toEqual([
      "resourcing=low/start-1",
      "resourcing=low/scale",
      "intervention-1",
      "intervention-2",
      "intervention-3",
    ])
    expect(highLow?.interventions.map(({ id }) => id)).toEqual(["intervention-1", "intervention-2", "intervention-3"])
  })

  test("translates the three kinds of interventions; windows include their last day", () => {
    const event = { type: "SocializationHeld", payload: { formality: "formal", reach: 0.4 } }
    expect(highLow?.interventions).toEqual([
      { kind: "event", id: "intervention-1", at: timeOfDay("2025-02-01"), event, cost: 150_000_000 },
      {
        kind: "scale",
        id: "intervention-2",
        from: timeOfDay("2025-03-01"),
        to: timeOfDay("2026-01-01"),
        factors: { TeamMeetingHeld: 2 },
      },
      {
        kind: "rule",
        id: "intervention-3",
        from: timeOfDay("2025-01-01"),
        to: timeOfDay("2028-01-01"),
        every: 3,
        when: { variable: "awareness", below: 0.5 },
        event: { type: "SocializationHeld", payload: { formality: "formal", reach: 0.2 } },
      },
    ])
  })

  test("defines milestones as the model does, replaced by the case, replaced by the file", () => {
    expect(lowLow?.milestones.map(({ id, all }) => [id, all[0]])).toEqual([
      ["aware", { variable: "awareness", atLeast: 0.5 }],
      ["done", { variable: "readiness", atLeast: 0.7 }],
    ])
    const own = `milestones: { done: { title: { en: D, id: S }, all: [{ variable: readiness, atLeast: 0.9 }], evidence: assumption, source: x } }\n`
    expect(experiment(text + own).scenarios[0]?.milestones[1]?.all).toEqual([{ variable: "readiness", atLeast: 0.9 }])
  })
})

test("seed and number of runs come from the file, or from the case and the default", () => {
  expect(experiment()).toMatchObject({ seed: "town", runs: 200, case: "town" })
  const bare = text.replace("runs: 200\n", "").replace("seed: town\n", "")
  expect(experiment(bare)).toMatchObject({ seed: "town", runs: 1000 })
  expect(experiment(text.replace("seed: town", "seed: 7"))).toMatchObject({ seed: "7" })
})
