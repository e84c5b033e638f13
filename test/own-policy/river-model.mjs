/** A policy of one's own, with two events of its own: a river is cleaned by volunteers, and a flood undoes part of it. */
import { coreEvents } from "@laksana/core"
import { Schema } from "effect"

const guess = { grade: "assumption", source: { en: "An example.", id: "Sebuah contoh." } }
const Share = Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 1 }))

export default {
  name: "river",
  version: "1.0.0",
  title: { en: "Cleaning a river", id: "Membersihkan sungai" },
  parameters: [
    {
      id: "zeal",
      title: { en: "clean-ups held", id: "kerja bakti yang diadakan" },
      unit: "per month",
      prior: { uniform: [0.3, 0.9] },
      bounds: [0, 10],
      evidence: guess,
    },
    {
      id: "floods",
      title: { en: "floods", id: "banjir" },
      unit: "per month",
      prior: { uniform: [0.02, 0.1] },
      bounds: [0, 10],
      evidence: guess,
    },
    {
      id: "example",
      title: { en: "pull of a river already clean", id: "daya tarik sungai yang sudah bersih" },
      unit: "elasticity",
      prior: { uniform: [0.2, 0.8] },
      bounds: [0, 3],
      evidence: guess,
    },
  ],
  variables: [
    {
      id: "cleanness",
      title: { en: "cleanness", id: "kebersihan" },
      bounds: [0, 1],
      reference: 0.2,
      indicator: true,
      read: (state) => state.cleanness,
    },
  ],
  processes: [
    {
      name: "RiverCleaned",
      title: { en: "clean-ups", id: "kerja bakti" },
      produces: "RiverCleaned",
      base: ["zeal"],
      drivers: [{ variable: "cleanness", elasticity: "example" }],
      event: (_state, _theta, mark) => ({ type: "RiverCleaned", payload: { stretch: 0.2 * mark() } }),
    },
    {
      name: "RiverFlooded",
      title: { en: "floods", id: "banjir" },
      produces: "RiverFlooded",
      base: ["floods"],
      event: () => ({ type: "RiverFlooded", payload: { loss: 0.3 } }),
    },
  ],
  milestones: [
    {
      id: "clean",
      title: { en: "A clean river", id: "Sungai bersih" },
      all: [{ variable: "cleanness", atLeast: 0.8 }],
      evidence: guess,
    },
  ],
  events: {
    ...coreEvents,
    RiverCleaned: { version: 1, payload: Schema.Struct({ stretch: Share }) },
    RiverFlooded: { version: 1, payload: Schema.Struct({ loss: Share }) },
  },
  initial: () => ({ cleanness: 0.1 }),
  evolve: (state, event) => {
    if (event.type === "RiverCleaned") state.cleanness += event.payload.stretch * (1 - state.cleanness)
    if (event.type === "RiverFlooded") state.cleanness *= 1 - event.payload.loss
  },
  drift: (state) => {
    state.cleanness *= 0.99
  },
}
