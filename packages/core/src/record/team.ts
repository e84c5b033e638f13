/** Record of the team: how it forms, meets and changes, which tasks stay undone. */
import type { EventOf } from "../events/envelope.ts"
import { copyWhen, mentionOf, teamEntry } from "./entries.ts"
import type { PolicyRecord } from "./record.ts"

export function teamFormed(draft: PolicyRecord, event: EventOf<"TeamFormed">): void {
  const { team: id, formedBy, purpose, members } = event.payload
  const team = teamEntry(draft, event.jurisdiction, id)
  team.jurisdiction = event.jurisdiction
  team.formed = mentionOf(event)
  team.formedBy = formedBy ?? null
  team.purpose = purpose ?? null
  team.rosterKnown = members !== undefined
  for (const member of members ?? []) team.roster[member] = event.id
  draft.current.team[event.jurisdiction] = id
}

export function teamMeetingHeld(draft: PolicyRecord, event: EventOf<"TeamMeetingHeld">): void {
  const team = teamEntry(draft, event.jurisdiction, event.payload.team)
  team.meetings[event.id] = {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    attendance: event.payload.attendance ?? null,
  }
}

export function membersChanged(draft: PolicyRecord, event: EventOf<"MembersChanged">): void {
  const { team: named, joined, left, changed, handover } = event.payload
  const team = teamEntry(draft, event.jurisdiction, named)
  team.changes[event.id] = {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    joined: [...(joined ?? [])],
    left: [...(left ?? [])],
    changed: changed ?? null,
    handover: handover ?? null,
  }
  for (const member of left ?? []) delete team.roster[member]
  for (const member of joined ?? []) team.roster[member] = event.id
}

export function attendanceObserved(draft: PolicyRecord, event: EventOf<"AttendanceObserved">): void {
  const { team: id, attendance, level } = event.payload
  const team = teamEntry(draft, event.jurisdiction, id)
  team.attendance[event.id] = {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    attendance: attendance ?? null,
    level: level ?? null,
  }
}

export function taskNotExecuted(draft: PolicyRecord, event: EventOf<"TaskNotExecuted">): void {
  draft.undoneTasks[event.id] = {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    by: event.payload.by,
    task: event.payload.task,
  }
}
