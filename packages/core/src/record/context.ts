/** Record of the context: what happens around the policy, each circumstance under its event. */
import { absurd } from "../absurd.ts"
import type { EventOf } from "../events/envelope.ts"
import { copyWhen } from "./entries.ts"
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
  draft.context[event.id] = circumstanceOf(event)
}

function circumstanceOf(event: ContextEvent): Circumstance {
  switch (event.type) {
    case "PilotDesignated":
      return { ...plain(event, "pilot-designated", null), places: [...event.payload.places] }
    case "MonitoringCoordinated":
      return plain(event, "monitoring-coordinated", event.payload.by)
    case "ElectionHeld":
      return plain(event, "election-held", event.payload.office)
    case "LeaderSworn":
      return plain(event, "leader-sworn", event.payload.office)
    case "ReplacementRestricted":
      return plain(event, "replacement-restricted", event.payload.rule ?? null)
    case "ReplacementFreed":
      return plain(event, "replacement-freed", event.payload.rule ?? null)
    case "StaffSworn":
      return { ...plain(event, "staff-sworn", event.payload.kind), count: event.payload.count }
    case "MeetingHeld":
      return { ...plain(event, "meeting-held", event.payload.subject), count: event.payload.participants ?? null }
    default:
      return absurd(event)
  }
}

function plain(event: ContextEvent, kind: Circumstance["kind"], about: string | null): Circumstance {
  return {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    kind,
    about,
    places: [],
    count: null,
  }
}
