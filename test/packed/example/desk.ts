/** A licensing desk: applications arrive, wait on at most forty places, and are decided one after another. */
import type { Evidence, Model } from "@laksana/engine"
import { Schema } from "effect"

const places = 40

interface Desk {
  waiting: number
}
type DeskEvent =
  | { readonly type: "ApplicationReceived"; readonly payload: { readonly pages: number } }
  | { readonly type: "LicenceDecided"; readonly payload: { readonly granted: boolean } }

const evidence: Evidence = { grade: "assumption", source: { en: "A guess.", id: "Dugaan." } }

export const desk: Model<Desk, DeskEvent> = {
  name: "desk",
  version: "1.0.0",
  title: { en: "A licensing desk", id: "Loket perizinan" },
  parameters: [
    {
      id: "arrivals",
      title: { en: "applications received", id: "permohonan diterima" },
      unit: "per month",
      prior: { uniform: [4, 12] },
      bounds: [0, 100],
      evidence,
    },
    {
      id: "decisions",
      title: { en: "licences decided", id: "izin diputuskan" },
      unit: "per month",
      prior: { uniform: [5, 10] },
      bounds: [0, 100],
      evidence,
    },
  ],
  variables: [
    {
      id: "waiting",
      title: { en: "applications waiting", id: "permohonan menunggu" },
      bounds: [0, places],
      indicator: true,
      read: (state) => state.waiting,
    },
  ],
  processes: [
    {
      name: "ApplicationReceived",
      title: { en: "applications", id: "permohonan" },
      produces: "ApplicationReceived",
      base: ["arrivals"],
      event: (_state, _theta, mark) => ({
        type: "ApplicationReceived",
        payload: { pages: 1 + Math.floor(20 * mark()) },
      }),
    },
    {
      name: "LicenceDecided",
      title: { en: "decisions", id: "keputusan" },
      produces: "LicenceDecided",
      base: ["decisions"],
      gate: (state) => (state.waiting > 0 ? 1 : 0),
      event: (_state, _theta, mark) => ({ type: "LicenceDecided", payload: { granted: mark() < 0.8 } }),
    },
  ],
  milestones: [],
  events: {
    ApplicationReceived: { version: 1, payload: Schema.Struct({ pages: Schema.Int }) },
    LicenceDecided: { version: 1, payload: Schema.Struct({ granted: Schema.Boolean }) },
  },
  initial: () => ({ waiting: 0 }),
  evolve: (state, event) => {
    switch (event.type) {
      case "ApplicationReceived":
        state.waiting = Math.min(places, state.waiting + 1)
        break
      case "LicenceDecided":
        state.waiting = Math.max(0, state.waiting - 1)
        break
    }
  },
  drift: () => {},
}
