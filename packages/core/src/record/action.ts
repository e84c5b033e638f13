/** Record of action: telling, allocating, training, supporting, revising, adjusting targets, monitoring, committing. */
import type { EventOf } from "../events/envelope.ts"
import { factOf } from "./entries.ts"
import type { ByEvent, AgencyCount, PolicyRecord } from "./record.ts"

export function socializationHeld(draft: PolicyRecord, event: EventOf<"SocializationHeld">): void {
  const { formality, audience, reach, occasion } = event.payload
  draft.socialization[formality][event.id] = {
    ...factOf(event),
    audience: audience ?? null,
    reach: reach ?? null,
    occasion: occasion ?? null,
  }
}

export function resourcesAllocated(draft: PolicyRecord, event: EventOf<"ResourcesAllocated">): void {
  const { share, purpose } = event.payload
  draft.allocations[event.id] = { ...factOf(event), share: share ?? null, purpose: purpose ?? null }
}

export function trainingHeld(draft: PolicyRecord, event: EventOf<"TrainingHeld">): void {
  const { reach, subject } = event.payload
  draft.trainings[event.id] = { ...factOf(event), reach: reach ?? null, subject: subject ?? null }
}

export function supportActivity(draft: PolicyRecord, event: EventOf<"SupportActivity">): void {
  draft.support[event.id] = { ...factOf(event), activity: event.payload.activity }
}

/** An event that does not say how many agencies stands for one. */
export function countAgencies(
  table: ByEvent<AgencyCount>,
  event: EventOf<"ProcessRevised"> | EventOf<"ProcessLapsed"> | EventOf<"SkpAdjusted">,
): void {
  table[event.id] = { ...factOf(event), agencies: event.payload.agencies ?? 1 }
}

export function monitoringDone(draft: PolicyRecord, event: EventOf<"MonitoringDone">): void {
  draft.monitoring[event.id] = { ...factOf(event), scope: event.payload.scope ?? null }
}

export function commitmentSignalled(draft: PolicyRecord, event: EventOf<"CommitmentSignalled">): void {
  const { by, strength } = event.payload
  draft.commitment[event.id] = { ...factOf(event), by: by ?? null, strength: strength ?? null }
}
