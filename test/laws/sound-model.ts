/** Sound model: a small model that keeps every law, for faults to be planted in. A village meets; trust is won and lost. */
import { coreEvents } from "@laksana/core"
import type { AnyModel, Evidence, Model } from "@laksana/engine"
import { Schema } from "effect"

export interface Village {
  trust: number
  meetings: number
}

const text = (en: string) => ({ en, id: en })
const evidence: Evidence = { grade: "assumption", source: text("Made up for tests.") }
const Share = Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 1 }))

const village: Model<Village> = {
  name: "village",
  version: "1",
  title: text("Village"),
  parameters: [
    { id: "zeal", title: text("zeal"), unit: "per month", prior: { uniform: [0.5, 2] }, bounds: [0, 5], evidence },
    { id: "pull", title: text("pull"), unit: "elasticity", prior: { uniform: [0.2, 0.8] }, bounds: [0, 2], evidence },
    { id: "gain", title: text("gain"), unit: "share", prior: { uniform: [0.1, 0.4] }, bounds: [0, 1], evidence },
  ],
  variables: [
    { id: "trust", title: text("trust"), bounds: [0, 1], reference: 0.3, indicator: true, read: ({ trust }) => trust },
    { id: "meetings", title: text("meetings"), bounds: [0, 1e9], read: ({ meetings }) => meetings },
  ],
  processes: [
    {
      name: "Met",
      title: text("met"),
      produces: "Met",
      base: ["zeal"],
      drivers: [{ variable: "trust", elasticity: "pull" }],
      event: (_state, _theta, mark) => ({ type: "Met", payload: { attendance: mark() } }),
    },
    {
      name: "Quarrelled",
      title: text("quarrelled"),
      produces: "Quarrelled",
      base: [0.3],
      amplifiers: [{ variable: "trust", strength: 0.5 }],
      gate: ({ trust }) => (trust > 0.1 ? 1 : 0),
      event: (_state, _theta, mark) => ({ type: "Quarrelled", payload: { loss: 0.5 * mark() } }),
    },
  ],
  milestones: [
    { id: "trusting", title: text("trusting"), all: [{ variable: "trust", atLeast: 0.6 }], evidence },
    {
      id: "met-in-trust",
      title: text("met in trust"),
      all: [
        { variable: "meetings", atLeast: 2 },
        { variable: "trust", atLeast: 0.4 },
      ],
      evidence,
    },
  ],
  events: {
    Met: { version: 1, payload: Schema.Struct({ attendance: Share }) },
    Quarrelled: { version: 1, payload: Schema.Struct({ loss: Share }) },
    Amended: coreEvents.Amended,
    Retracted: coreEvents.Retracted,
    Rained: { version: 1, payload: Schema.Struct({ days: Schema.optionalKey(Schema.Int) }) },
  },
  heeds: new Set(["Met", "Quarrelled"]),
  observe: ({ trust, meetings }, values) => {
    values[0] = trust
    values[1] = meetings
  },
  openGates: ({ trust }, _time, _theta, gates) => {
    gates[0] = 1
    gates[1] = trust > 0.1 ? 1 : 0
  },
  initial: () => ({ trust: 0.2, meetings: 0 }),
  evolve: (state, event, theta) => {
    if (event.type === "Met") {
      const { attendance } = event.payload as { attendance: number }
      state.meetings += 1
      state.trust += (theta["gain"] ?? 0) * attendance * (1 - state.trust)
    } else if (event.type === "Quarrelled") {
      const { loss } = event.payload as { loss: number }
      state.trust *= 1 - loss
    }
  },
  drift: (state) => {
    state.trust *= 0.95
  },
}

export const soundModel: AnyModel = village

/** The sound model with a part of it replaced; what is replaced is given as it is written for a village. */
export function faulty(change: Partial<Model<Village>>): AnyModel {
  return { ...village, ...change }
}

export const soundVillage = village
