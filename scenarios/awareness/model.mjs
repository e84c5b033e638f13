/**
 * Awareness: how word of a policy spreads among a hundred employees. Those who know tell those who do not, as an infection
 * spreads; those who know forget. For many people the share who know follows the logistic equation
 *
 *     dx/dt = telling × x × (1 − x) − forgetting × x
 *
 * which settles at 1 − forgetting / telling. For a hundred, each run strays from it, and all may forget: then nobody tells.
 */
import { coreEvents } from "@laksana/core"
import { Schema } from "effect"

const people = 100
const evidence = { grade: "assumption", source: { en: "Chosen for the example.", id: "Dipilih untuk contoh." } }
/** A part of a whole. What a payload may hold is checked where files are read, so `evolve` never meets a share of 3. */
const Share = Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 1 }))

/** @type {import("@laksana/engine").Model<{ aware: number }>} */
export default {
  name: "awareness",
  version: "1.0.0",
  title: { en: "Word of a policy among a hundred employees", id: "Kabar kebijakan di antara seratus pegawai" },
  parameters: [
    {
      id: "telling",
      title: { en: "colleagues told by one who knows", id: "rekan yang diberi tahu oleh satu pegawai yang tahu" },
      unit: "per month",
      prior: { uniform: [0.3, 0.9] },
      bounds: [0, 10],
      evidence,
    },
    {
      id: "forgetting",
      title: { en: "forgetting, of one who knows", id: "lupa, pada satu pegawai yang tahu" },
      unit: "per month",
      prior: { uniform: [0.05, 0.2] },
      bounds: [0, 10],
      evidence,
    },
  ],
  variables: [
    {
      id: "awareness",
      title: { en: "employees who know", id: "pegawai yang tahu" },
      bounds: [0, 1],
      indicator: true,
      read: (state) => state.aware / people,
    },
  ],
  processes: [
    {
      name: "Told",
      title: { en: "employees told by a colleague", id: "pegawai diberi tahu rekannya" },
      produces: "Told",
      base: ["telling"],
      // Each of those who know meets colleagues at random; only those who do not know yet can be told.
      gate: (state) => (state.aware * (people - state.aware)) / people,
      event: () => ({ type: "Told", payload: {} }),
    },
    {
      name: "Forgot",
      title: { en: "employees who forget", id: "pegawai yang lupa" },
      produces: "Forgot",
      base: ["forgetting"],
      gate: (state) => state.aware,
      event: () => ({ type: "Forgot", payload: {} }),
    },
  ],
  milestones: [
    {
      id: "half",
      title: { en: "Half of the employees know", id: "Separuh pegawai tahu" },
      all: [{ variable: "awareness", atLeast: 0.5 }],
      evidence,
    },
  ],
  // No process announces anything: that is for a history or a scenario to do.
  events: {
    ...coreEvents,
    Told: { version: 1, payload: Schema.Struct({}) },
    Forgot: { version: 1, payload: Schema.Struct({}) },
    Announced: { version: 1, payload: Schema.Struct({ reach: Share }) },
  },
  // The types `evolve` acts on; all others are kept in the record and spared the model. `check` looks at these most.
  heeds: new Set(["Told", "Forgot", "Announced"]),
  initial: () => ({ aware: 0 }),
  // Total: a history may say that somebody forgot when nobody knew, and the count stays between 0 and a hundred all the same.
  evolve: (state, event) => {
    if (event.type === "Told") state.aware = Math.min(people, state.aware + 1)
    if (event.type === "Forgot") state.aware = Math.max(0, state.aware - 1)
    if (event.type === "Announced") state.aware += Math.round(event.payload.reach * (people - state.aware))
  },
  drift: () => {},
}
