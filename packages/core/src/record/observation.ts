/** Record of observations: what was seen, what was seen to be absent, what is planned, what is claimed. */
import type { EventOf, HistoryEvent } from "../events/envelope.ts"
import { copyWhen, entry, notePhaseOf } from "./entries.ts"
import type { Foreign, PolicyRecord } from "./record.ts"
import { emptyTable, type Table } from "./table.ts"

export function indicatorObserved(draft: PolicyRecord, event: EventOf<"IndicatorObserved">): void {
  const { indicator, count, of, value, between, level } = event.payload
  draft.observations[event.id] = {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    indicator,
    count: count ?? null,
    of: of ?? null,
    value: value ?? null,
    between: between === undefined ? null : [between[0], between[1]],
    level: level ?? null,
  }
}

export function absenceObserved(draft: PolicyRecord, event: EventOf<"AbsenceObserved">): void {
  const { event: type, where, subject } = event.payload
  draft.absences[event.id] = {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    type,
    where: { ...where },
    subject: subject ?? null,
  }
  notePhaseOf(draft, event, type, where ?? {}, "absent")
}

/** An event of any type whose status is `absent`: the absence of such an event, with its plain payload fields as the narrowing. */
export function absent(draft: PolicyRecord, event: HistoryEvent): void {
  const where = plainFields(event.payload)
  draft.absences[event.id] = {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    type: event.type,
    where,
    subject: null,
  }
  notePhaseOf(draft, event, event.type, where, "absent")
}

/** An event of any type whose status is `planned`. */
export function planned(draft: PolicyRecord, event: HistoryEvent): void {
  draft.intentions[event.id] = {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    type: event.type,
  }
  notePhaseOf(draft, event, event.type, plainFields(event.payload), "planned")
}

export function claimMade(draft: PolicyRecord, event: EventOf<"ClaimMade">): void {
  const { about, claim, value } = event.payload
  draft.claims[event.id] = {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    about,
    claim,
    value: value ?? null,
  }
}

/** An event of a type that only a model knows: its type, place, date and status; its payload stays the model's. */
export function foreign(draft: PolicyRecord, event: HistoryEvent): void {
  const events = entry(draft.other, event.type, emptyTable<Foreign>)
  events[event.id] = {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    status: event.status,
  }
}

function plainFields(payload: unknown): Table<string | number | boolean> {
  const fields: Table<string | number | boolean> = emptyTable()
  if (typeof payload !== "object" || payload === null) return fields
  for (const [field, value] of Object.entries(payload)) {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") fields[field] = value
  }
  return fields
}
