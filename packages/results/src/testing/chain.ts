/**
 * Chain: a model for tests whose answers are known: three steps with rates 1, 2 and 3 per month, so that the time to the end
 * is hypoexponential: mean 11/6 months, and 0.2525805 of runs are done within a month.
 */
import type { Evidence, Model } from "@laksana/engine"
import type { Case, Experiment, LabelledScenario } from "@laksana/scenario"
import { Schema } from "effect"

interface Chain {
  stage: number
  skipped: number
}

const evidence: Evidence = { grade: "assumption", source: { en: "test", id: "uji" } }

const chain: Model<Chain> = {
  name: "chain",
  version: "1.0.0",
  title: { en: "Chain", id: "Rantai" },
  parameters: [
    {
      id: "pace",
      title: { en: "pace", id: "laju" },
      unit: "factor",
      prior: { value: 1 },
      bounds: [0, 10],
      evidence,
    },
    {
      id: "unread",
      title: { en: "unread", id: "tidak dibaca" },
      unit: "share",
      prior: { uniform: [0, 1] },
      bounds: [0, 1],
      evidence,
    },
  ],
  variables: [
    { id: "stage", title: { en: "stage", id: "tahap" }, bounds: [0, 3], read: ({ stage }) => stage, indicator: true },
  ],
  processes: [
    {
      name: "Stepped",
      title: { en: "steps", id: "langkah" },
      produces: "Stepped",
      base: ["pace"],
      gate: ({ stage }) => [1, 2, 3][stage] ?? 0,
      event: () => ({ type: "Stepped", payload: {} }),
    },
  ],
  milestones: [
    {
      id: "begun",
      title: { en: "Begun", id: "Dimulai" },
      all: [{ variable: "stage", atLeast: 1 }],
      evidence,
    },
    {
      id: "done",
      title: { en: "Done & <dusted>", id: "Selesai & <tuntas>" },
      all: [{ variable: "stage", atLeast: 3 }],
      evidence,
    },
  ],
  events: { Stepped: { version: 1, payload: Schema.Struct({}) }, Noted: { version: 1, payload: Schema.Struct({}) } },
  initial: () => ({ stage: 0, skipped: 0 }),
  evolve: (draft, { type }) => {
    if (type === "Stepped") draft.stage = Math.min(3, draft.stage + 1)
    else draft.skipped++
  },
  drift: () => {},
}

/** 2025-01-01, in months since January 1970. */
export const start = 660

/** A projection of so many months from 2025-01-01. */
export function chainScenario(id: string, months: number, change: Partial<LabelledScenario> = {}): LabelledScenario {
  return {
    id,
    label: { en: id, id },
    levels: {},
    start,
    horizon: start + months,
    parameters: {},
    interventions: [],
    milestones: chain.milestones,
    ...change,
  }
}

export function chainExperiment(scenarios: readonly LabelledScenario[], change: Partial<Experiment> = {}): Experiment {
  return {
    id: "chain",
    title: { en: "Chain", id: "Rantai" },
    case: "chain",
    seed: "chain",
    runs: 100,
    start: "2025-01-01",
    horizon: "2025-03-31",
    grid: {},
    scenarios,
    targets: [],
    ...change,
  }
}

/** A case without a history. */
export const chainCase: Case = {
  id: "chain",
  title: { en: "Chain", id: "Rantai" },
  observed: "2024-12-31",
  events: [],
  overlaid: [],
  overlays: {},
  documents: {},
  recording: [],
  levels: {},
  observations: [],
  absences: [],
  parameters: {},
  milestones: [],
}

export default chain
