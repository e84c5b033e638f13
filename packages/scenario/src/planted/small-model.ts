/** Small model: two variables and four processes, enough to read cases and scenarios against; with an event type of its own. */
import { coreEvents } from "@laksana/core"
import type { AnyModel, Evidence, Model } from "@laksana/engine"
import { Schema } from "effect"

interface SmallState {
  awareness: number
  readiness: number
}

const twice = (text: string) => ({ en: text, id: text })
const evidence: Evidence = { grade: "assumption", source: twice("Made up for tests.") }

const model: Model<SmallState> = {
  name: "small",
  version: "1",
  title: twice("Small"),
  parameters: [
    { id: "pace", title: twice("Pace"), unit: "per month", prior: { uniform: [0.1, 0.4] }, bounds: [0, 5], evidence },
    { id: "uptake", title: twice("Uptake"), unit: "share", prior: { value: 0.5 }, bounds: [0, 1], evidence },
  ],
  variables: [
    { id: "awareness", title: twice("Awareness"), bounds: [0, 1], read: ({ awareness }) => awareness, indicator: true },
    { id: "readiness", title: twice("Readiness"), bounds: [0, 1], read: ({ readiness }) => readiness, indicator: true },
  ],
  processes: ["TeamMeetingHeld", "SocializationHeldFormal", "SocializationHeldIncidental", "ProcessRevised"].map(
    (name) => ({
      name,
      title: twice(name),
      produces: name.replace(/(Formal|Incidental)$/, ""),
      base: ["pace"],
      event: () => ({ type: name.replace(/(Formal|Incidental)$/, ""), payload: {} }),
    }),
  ),
  milestones: [
    { id: "aware", title: twice("Aware"), all: [{ variable: "awareness", atLeast: 0.5 }], evidence },
    { id: "done", title: twice("Done"), all: [{ variable: "readiness", atLeast: 0.8 }], evidence },
  ],
  events: {
    ...coreEvents,
    BridgeOpened: {
      version: 1,
      payload: Schema.Struct({ lanes: Schema.Int, toll: Schema.optionalKey(Schema.Boolean) }),
    },
  },
  initial: () => ({ awareness: 0, readiness: 0 }),
  evolve: () => undefined,
  drift: () => undefined,
}

export const smallModel: AnyModel = model
