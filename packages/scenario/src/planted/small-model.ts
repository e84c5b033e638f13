/** Small model: two variables and four processes, enough to read cases and scenarios against; with an event type of its own. */
import { coreEvents } from "@laksana/core"
import type { AnyModel, Evidence, Model, Process } from "@laksana/engine"
import { Schema } from "effect"

interface SmallState {
  awareness: number
  readiness: number
}

const twice = (text: string) => ({ en: text, id: text })
const evidence: Evidence = { grade: "assumption", source: twice("Made up for tests.") }

const processOf = (name: string, produces = name, where?: Record<string, string | number>): Process<SmallState> => ({
  name,
  title: twice(name),
  produces,
  ...(where === undefined ? {} : { where }),
  base: ["pace"],
  event: () => ({ type: produces, payload: { ...where } }),
})

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
  processes: [
    processOf("TeamMeetingHeld"),
    processOf("SocializationHeldFormal", "SocializationHeld", { formality: "formal" }),
    processOf("SocializationHeldIncidental", "SocializationHeld", { formality: "incidental" }),
    processOf("ProcessRevised", "ProcessRevised", { agencies: 1 }),
  ],
  milestones: [
    { id: "aware", title: twice("Aware"), all: [{ variable: "awareness", atLeast: 0.5 }], evidence },
    { id: "done", title: twice("Done"), all: [{ variable: "readiness", atLeast: 0.8 }], evidence },
  ],
  events: {
    ...coreEvents,
    BridgeOpened: {
      version: 2,
      payload: Schema.Struct({ lanes: Schema.Int, toll: Schema.optionalKey(Schema.Boolean) }),
      upcasters: [tollOnceCalledPaid],
    },
  },
  initial: () => ({ awareness: 0, readiness: 0 }),
  evolve: () => undefined,
  drift: () => undefined,
}

/** In the first version of its payload, a bridge's toll was a field `paid`. */
function tollOnceCalledPaid(payload: unknown): unknown {
  if (typeof payload !== "object" || payload === null || !("paid" in payload)) return payload
  const { paid, ...rest } = payload
  return { ...rest, toll: paid }
}

export const smallModel: AnyModel = model
