/** Entries: finding or making the entry of the record that an event speaks of. */
import type { Envelope } from "../events/envelope.ts"
import type { When } from "../time/when.ts"
import { emptyPhases, notePhase, type PhaseRole, phaseBearing } from "./phases.ts"
import type { Fact, Mention, PolicyRecord, Plan, Regulation, Staffing, Team } from "./record.ts"
import { emptyTable, type Table } from "./table.ts"

/** The entry under a key, made if it is missing. */
export function entry<T>(table: Table<T>, key: string, make: () => T): T {
  const found = lookUp(table, key)
  if (found !== undefined) return found
  table[key] = make()
  // Read back: the table of a draft hands out a draft of what was put into it.
  return lookUp(table, key) ?? make()
}

/** The entry under a key; never something that objects inherit. */
export function lookUp<T>(table: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/** A copy, so that no state ever shares a part with an event. */
export function copyWhen(when: When): When {
  if (typeof when === "string") return when
  return {
    ...when,
    ...(when.between === undefined ? {} : { between: [when.between[0], when.between[1]] as const }),
    ...(when.after === undefined ? {} : { after: [...when.after] }),
    ...(when.before === undefined ? {} : { before: [...when.before] }),
  }
}

export function factOf(event: Envelope): Fact {
  return { jurisdiction: event.jurisdiction, occurred: copyWhen(event.occurred) }
}

export function mentionOf(event: Envelope): Mention {
  return { event: event.id, occurred: copyWhen(event.occurred) }
}

/** The team an event means: the one it names, else the last one formed in its jurisdiction, else one under the jurisdiction's name. */
export function teamEntry(draft: PolicyRecord, jurisdiction: string, named: string | undefined): Team {
  const id = named ?? lookUp(draft.current.team, jurisdiction) ?? jurisdiction
  return entry(draft.teams, id, () => ({
    jurisdiction,
    formed: null,
    formedBy: null,
    purpose: null,
    rosterKnown: false,
    roster: emptyTable(),
    changes: emptyTable(),
    meetings: emptyTable(),
    attendance: emptyTable(),
  }))
}

/** The regulation an event means: the one it names, else the last guideline enacted in its jurisdiction, else one under the jurisdiction's name. */
export function regulationEntry(draft: PolicyRecord, jurisdiction: string, named: string | undefined): Regulation {
  const id = named ?? lookUp(draft.current.guideline, jurisdiction) ?? jurisdiction
  return entry(draft.regulations, id, () => ({
    jurisdiction,
    kind: "regulation",
    number: null,
    level: null,
    parent: null,
    guideline: false,
    enacted: null,
    completeness: null,
    gaps: emptyTable(),
    filled: emptyTable(),
    completions: emptyTable(),
  }))
}

export function staffingEntry(draft: PolicyRecord, jurisdiction: string, unit: string): Staffing {
  return entry(draft.staffing, unit, () => ({ jurisdiction, posts: emptyTable(), unplaced: 0, events: emptyTable() }))
}

/** The plan an event means; one it does not name is kept under the jurisdiction's name. */
export function planEntry(draft: PolicyRecord, jurisdiction: string, named: string | undefined): Plan {
  return entry(draft.plans, named ?? jurisdiction, () => ({
    jurisdiction,
    title: null,
    scheduled: emptyTable(),
    adopted: emptyTable(),
    includes: emptyTable(),
  }))
}

/** Notes what an event says of a phase: `role` if events of its type begin the phase, otherwise that it is related. */
export function notePhaseOf(
  draft: PolicyRecord,
  event: Envelope,
  type: string,
  payload: { readonly [field: string]: unknown },
  role: PhaseRole,
): void {
  const bearing = phaseBearing(type, payload)
  if (bearing === null) return
  const phases = entry(draft.phases, event.jurisdiction, emptyPhases)
  notePhase(phases[bearing.phase], bearing.begins ? role : "related", event.id, type)
}
