/** Checks of the team: formed once, and formed before it meets or changes; who may join and leave it. */
import { isCoreEvent } from "../events/declarations.ts"
import type { EventOf, HistoryEvent } from "../events/envelope.ts"
import { lookUp } from "../record/entries.ts"
import type { PolicyRecord } from "../record/record.ts"
import { happened } from "./happened.ts"
import type { Rejection } from "./rejection.ts"

export function formation(effective: readonly HistoryEvent[], event: EventOf<"TeamFormed">): readonly Rejection[] {
  const { team } = event.payload
  const rival = effective.find(
    (other) => isCoreEvent(other) && happened(other) && other.type === "TeamFormed" && other.payload.team === team,
  )
  if (rival !== undefined) return [{ _tag: "TeamAlreadyFormed", event: event.id, team, formedBy: rival.id }]
  return twice(event.payload.members ?? [], {}, event.id, team)
}

export function ofTeam(
  record: PolicyRecord,
  event: EventOf<"TeamMeetingHeld" | "AttendanceObserved" | "MembersChanged">,
): readonly Rejection[] {
  const { team } = event.payload
  const { jurisdiction } = event
  if (team === undefined) {
    return lookUp(record.current.team, jurisdiction) === undefined
      ? [{ _tag: "NoTeam", event: event.id, jurisdiction }]
      : []
  }
  const formed = lookUp(record.teams, team)?.formed ?? null
  return formed === null ? [{ _tag: "TeamNotFormed", event: event.id, team }] : []
}

/** Members leave before others join. Who is not a member is known only where the roster is. */
export function membership(record: PolicyRecord, event: EventOf<"MembersChanged">): readonly Rejection[] {
  const id = event.payload.team ?? lookUp(record.current.team, event.jurisdiction)
  const team = id === undefined ? undefined : lookUp(record.teams, id)
  if (id === undefined || team === undefined) return []
  const roster = { ...team.roster }
  const rejections: Rejection[] = []
  for (const member of event.payload.left ?? []) {
    if (team.rosterKnown && lookUp(roster, member) === undefined) {
      rejections.push({ _tag: "NotAMember", event: event.id, team: id, member })
    }
    delete roster[member]
  }
  return [...rejections, ...twice(event.payload.joined ?? [], roster, event.id, id)]
}

/** Those of `joining` who are on the roster already, or named before. */
function twice(
  joining: readonly string[],
  roster: { readonly [member: string]: string },
  event: string,
  team: string,
): readonly Rejection[] {
  const joined = new Set<string>()
  return joining.flatMap((member): readonly Rejection[] => {
    const since = joined.has(member) ? event : lookUp(roster, member)
    joined.add(member)
    return since === undefined ? [] : [{ _tag: "AlreadyAMember", event, team, member, since }]
  })
}
