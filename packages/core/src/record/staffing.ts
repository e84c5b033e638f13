/**
 * Record of staffing: posts filled and required. A count of posts replaces what was known of the posts it names.
 * Appointments and departures that name no post go to the first post, by name, that has a vacancy or somebody to leave;
 * what no known post can take is kept as `unplaced`. Counts never fall below zero.
 */
import type { EventOf } from "../events/envelope.ts"
import { factOf, lookUp, staffingEntry } from "./entries.ts"
import type { PolicyRecord, Staffing } from "./record.ts"

export function staffingObserved(draft: PolicyRecord, event: EventOf<"StaffingObserved">): void {
  const staffing = staffingEntry(draft, event.jurisdiction, event.payload.unit)
  staffing.jurisdiction = event.jurisdiction
  for (const { post, filled, required } of event.payload.posts) staffing.posts[post] = { filled, required }
  staffing.events[event.id] = factOf(event)
}

export function staffAppointed(draft: PolicyRecord, event: EventOf<"StaffAppointed">): void {
  moveStaff(draft, event, 1)
}

export function staffLeft(draft: PolicyRecord, event: EventOf<"StaffLeft">): void {
  moveStaff(draft, event, -1)
}

function moveStaff(
  draft: PolicyRecord,
  event: EventOf<"StaffAppointed"> | EventOf<"StaffLeft">,
  direction: 1 | -1,
): void {
  const { unit: named, post, count } = event.payload
  const unit = named ?? unitMeant(draft, event.jurisdiction, direction)
  const staffing = staffingEntry(draft, event.jurisdiction, unit)
  staffing.events[event.id] = factOf(event)
  let remaining = count ?? 1
  for (const name of post === undefined ? Object.keys(staffing.posts).sort() : [post]) {
    const place = lookUp(staffing.posts, name)
    if (place === undefined) continue
    const moved = direction < 0 || post === undefined ? Math.min(remaining, roomOf(place, direction)) : remaining
    place.filled += direction * moved
    remaining -= moved
  }
  staffing.unplaced += direction * remaining
}

function roomOf(post: { filled: number; required: number }, direction: 1 | -1): number {
  return direction > 0 ? Math.max(0, post.required - post.filled) : post.filled
}

/**
 * The unit an event means when it names none: the first of the jurisdiction, by name, that has a vacancy (`direction` 1) or
 * somebody to leave (-1); failing that the first; failing that one under the jurisdiction's name.
 */
export function unitMeant(record: Pick<PolicyRecord, "staffing">, jurisdiction: string, direction: 1 | -1): string {
  const units = Object.keys(record.staffing).filter(
    (unit) => lookUp(record.staffing, unit)?.jurisdiction === jurisdiction,
  )
  units.sort()
  return units.find((unit) => hasRoom(lookUp(record.staffing, unit), direction)) ?? units[0] ?? jurisdiction
}

function hasRoom(staffing: Staffing | undefined, direction: 1 | -1): boolean {
  return staffing !== undefined && Object.values(staffing.posts).some((post) => roomOf(post, direction) > 0)
}
