/** Checks of staffing: nobody is appointed beyond the vacancies, or leaves beyond those in post, of a unit whose posts are known. */
import type { EventOf } from "../events/envelope.ts"
import { lookUp } from "../record/entries.ts"
import { headcountOf, vacanciesOf, vacancyOf } from "../record/readings.ts"
import type { PolicyRecord } from "../record/record.ts"
import { unitMeant } from "../record/staffing.ts"
import type { Rejection } from "./rejection.ts"

export function staffingRejections(
  record: PolicyRecord,
  event: EventOf<"StaffAppointed"> | EventOf<"StaffLeft">,
): readonly Rejection[] {
  const appointing = event.type === "StaffAppointed"
  const { unit: named, post, count } = event.payload
  const unit = named ?? unitMeant(record, event.jurisdiction, appointing ? 1 : -1)
  const staffing = lookUp(record.staffing, unit)
  if (staffing === undefined || Object.keys(staffing.posts).length === 0) return []
  const place = post === undefined ? headcountOf(staffing) : lookUp(staffing.posts, post)
  if (place === undefined) return [{ _tag: "UnknownPost", event: event.id, unit, post: post ?? "" }]

  const people = count ?? 1
  const vacancies = post === undefined ? vacanciesOf(staffing) : vacancyOf(place)
  if (appointing && people > vacancies) {
    return [{ _tag: "BeyondVacancies", event: event.id, unit, post: post ?? null, vacancies, appointed: people }]
  }
  if (!appointing && people > place.filled) {
    return [{ _tag: "BeyondStaff", event: event.id, unit, post: post ?? null, filled: place.filled, left: people }]
  }
  return []
}
