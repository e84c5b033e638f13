/**
 * Two states: one post, vacant or filled. The smallest model there is, and its answer is known: of posts that are vacant
 * today, a share  a / (a + b) × (1 − e^−(a + b)t)  is filled t months from now, where a is `filling` and b is `leaving`.
 */
// #region model
import { coreEvents } from "@laksana/core"
import { Schema } from "effect"

const evidence = { grade: "assumption", source: { en: "Chosen for the example.", id: "Dipilih untuk contoh." } }
const postFilled = { en: "Post filled", id: "Formasi terisi" }
const perMonth = (id, title, value) => ({ id, title, unit: "per month", prior: { value }, bounds: [0, 10], evidence })
const withoutPayload = { version: 1, payload: Schema.Struct({}) }

/** @type {import("@laksana/engine").Model<{ filled: number }>} */
export default {
  name: "two-states",
  version: "1.0.0",
  title: { en: "One post, vacant or filled", id: "Satu formasi, kosong atau terisi" },
  // Numbers that the model does not know: each has a prior, the values it may take, and what it rests on.
  parameters: [
    perMonth("filling", { en: "appointments to a vacant post", id: "pengangkatan pada formasi kosong" }, 0.3),
    perMonth("leaving", { en: "departures from a filled post", id: "pegawai keluar dari formasi terisi" }, 0.1),
  ],
  // What can be read off a state. Milestones, rules and drivers speak of these; an indicator is reported month by month.
  variables: [{ id: "filled", title: postFilled, bounds: [0, 1], indicator: true, read: (state) => state.filled }],
  // How events arise: the product of `base`, times `gate`, is the number expected per month in the present state.
  processes: [
    {
      name: "PostFilled",
      title: { en: "appointments", id: "pengangkatan" },
      produces: "PostFilled",
      base: ["filling"],
      gate: (state) => 1 - state.filled,
      event: () => ({ type: "PostFilled", payload: {} }),
    },
    {
      name: "PostVacated",
      title: { en: "departures", id: "pegawai keluar" },
      produces: "PostVacated",
      base: ["leaving"],
      gate: (state) => state.filled,
      event: () => ({ type: "PostVacated", payload: {} }),
    },
  ],
  // Reached on the day on which it first holds, whatever comes after.
  milestones: [{ id: "filled", title: postFilled, all: [{ variable: "filled", atLeast: 1 }], evidence }],
  // Every event it may meet. Core's are there so that a history can correct itself.
  events: { ...coreEvents, PostFilled: withoutPayload, PostVacated: withoutPayload },
  // Those it acts on: `check` looks at them most.
  heeds: new Set(["PostFilled", "PostVacated"]),
  initial: () => ({ filled: 1 }),
  evolve: (state, event) => {
    if (event.type === "PostFilled") state.filled = 1
    if (event.type === "PostVacated") state.filled = 0
  },
  drift: () => {},
}
// #endregion
