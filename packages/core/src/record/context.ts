/** Record of the context: what happens around the policy, each circumstance under its event. */
import type { EventOf } from "../events/envelope.ts"
import { factOf } from "./entries.ts"
import type { Circumstance, PolicyRecord } from "./record.ts"

type ContextEvent = EventOf<
  | "PilotDesignated"
  | "MonitoringCoordinated"
  | "ElectionHeld"
  | "LeaderSworn"
  | "ReplacementRestricted"
  | "ReplacementFreed"
  | "StaffSworn"
  | "MeetingHeld"
>

export function circumstance(draft: PolicyRecord, event: ContextEvent): void {
  draft.context[event.id] = { ...factOf(event), ...contentsOf(event) }
}

function contentsOf(event: ContextEvent): Pick<Circumstance, "kind" | "about" | "places" | "count"> {
  const nothing = { about: null, places: [], count: null }
  switch (event.type) {
    case "PilotDesignated":
      return { ...nothing, kind: "pilot-designated", places: [...event.payload.places] }
    case "MonitoringCoordinated":
      return { ...nothing, kind: "monitoring-coordinated", about: event.payload.by }
    case "ElectionHeld":
      return { ...nothing, kind: "election-held", about: event.payload.office }
    case "LeaderSworn":
      return { ...nothing, kind: "leader-sworn", about: event.payload.office }
    case "ReplacementRestricted":
      return { ...nothing, kind: "replacement-restricted", about: event.payload.rule ?? null }
    case "ReplacementFreed":
      return { ...nothing, kind: "replacement-freed", about: event.payload.rule ?? null }
    case "StaffSworn":
      return { ...nothing, kind: "staff-sworn", about: event.payload.kind, count: event.payload.count }
    case "MeetingHeld":
      return {
        ...nothing,
        kind: "meeting-held",
        about: event.payload.subject,
        count: event.payload.participants ?? null,
      }
  }
}
