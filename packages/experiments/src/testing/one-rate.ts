/** One rate: a model for tests whose answers are known: one thing happens at a rate, so by T months with probability 1 − exp(−rate T). */
import type { Evidence, Model } from "@laksana/engine"
import type { Case, ScenarioFile } from "@laksana/scenario"
import { Schema } from "effect"

const evidence: Evidence = { grade: "assumption", source: { en: "test", id: "uji" } }
const named = (name: string) => ({ en: name, id: name })

export const oneRate: Model<{ happened: number }> = {
  name: "one-rate",
  version: "1.0.0",
  title: named("one rate"),
  parameters: [
    { id: "rate", title: named("rate"), unit: "per month", prior: { uniform: [0.02, 0.2] }, bounds: [0, 1], evidence },
    { id: "idle", title: named("idle"), unit: "share", prior: { uniform: [0, 1] }, bounds: [0, 1], evidence },
    { id: "fixed", title: named("fixed"), unit: "share", prior: { value: 0.5 }, bounds: [0, 1], evidence },
  ],
  variables: [
    { id: "happened", title: named("happened"), bounds: [0, 1], read: ({ happened }) => happened, indicator: true },
  ],
  processes: [
    {
      name: "Happened",
      title: named("happens"),
      produces: "Happened",
      base: ["rate"],
      gate: ({ happened }) => 1 - happened,
      event: () => ({ type: "Happened", payload: {} }),
    },
  ],
  milestones: [{ id: "once", title: named("once"), all: [{ variable: "happened", atLeast: 1 }], evidence }],
  events: { Happened: { version: 1, payload: Schema.Struct({}) } },
  initial: () => ({ happened: 0 }),
  evolve: (draft) => {
    draft.happened = 1
  },
  drift: () => {},
}

/** Without a history; in one dimension things happen slowly or fast. */
export const oneRateCase: Case = {
  id: "one-rate",
  title: named("one rate"),
  observed: "2024-12-31",
  events: [],
  overlaid: [],
  overlays: {},
  documents: {},
  recording: [],
  levels: {
    pace: {
      slow: { title: named("slow"), evidence: "assumption", source: named("test"), parameters: { rate: 0.02 } },
      fast: { title: named("fast"), evidence: "assumption", source: named("test"), parameters: { rate: 0.2 } },
    },
    mood: { only: { title: named("only"), evidence: "assumption", source: named("test") } },
  },
  observations: [],
  absences: [],
  parameters: {},
  milestones: [],
}

export const oneRateFile: ScenarioFile = {
  id: "plain",
  title: named("plain"),
  case: "one-rate",
  horizon: "2025-12-31",
}
