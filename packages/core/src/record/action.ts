/** Record of action: telling, allocating, training, supporting, revising, adjusting targets, monitoring, committing. */
import type { EventOf } from "../events/envelope.ts"
import { copyWhen } from "./entries.ts"
import type { AgencyCount, PolicyRecord } from "./record.ts"
import type { ByEvent } from "./table.ts"

export function socializationHeld(draft: PolicyRecord, event: EventOf<"SocializationHeld">): void {
  const { formality, audience, reach, occasion } = event.payload
  draft.socialization[formality][event.id] = {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    audience: audience ?? null,
    reach: reach ?? null,
    occasion: occasion ?? null,
  }
}

export function resourcesAllocated(draft: PolicyRecord, event: EventOf<"ResourcesAllocated">): void {
  const { share, purpose } = event.payload
  draft.allocations[event.id] = {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    share: share ?? null,
    purpose: purpose ?? null,
  }
}

export function trainingHeld(draft: PolicyRecord, event: EventOf<"TrainingHeld">): void {
  const { reach, subject } = event.payload
  draft.trainings[event.id] = {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    reach: reach ?? null,
    subject: subject ?? null,
  }
}

export function supportActivity(draft: PolicyRecord, event: EventOf<"SupportActivity">): void {
  draft.support[event.id] = {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    activity: event.payload.activity,
  }
}

/** An event that does not say how many agencies stands for one. */
export function countAgencies(
  table: ByEvent<AgencyCount>,
  event: EventOf<"ProcessRevised"> | EventOf<"ProcessLapsed"> | EventOf<"SkpAdjusted">,
): void {
  table[event.id] = {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    agencies: event.payload.agencies ?? 1,
  }
}

export function monitoringDone(draft: PolicyRecord, event: EventOf<"MonitoringDone">): void {
  draft.monitoring[event.id] = {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    scope: event.payload.scope ?? null,
  }
}

export function commitmentSignalled(draft: PolicyRecord, event: EventOf<"CommitmentSignalled">): void {
  const { by, strength } = event.payload
  draft.commitment[event.id] = {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    by: by ?? null,
    strength: strength ?? null,
  }
}
