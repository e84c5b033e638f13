/** Vacant posts: posts of which the record says that they are required and not filled, on its last day. */
import type { EventOf, HistoryEvent } from "@laksana/core"
import type { CaseView } from "../engine/protocol.ts"

export interface VacantPost {
  readonly unit: string
  readonly post: string
  readonly vacant: number
  /** The entry that counted it. */
  readonly event: string
}

const isStaffing = (event: HistoryEvent): event is EventOf<"StaffingObserved"> =>
  event.type === "StaffingObserved" && event.status !== "planned" && event.status !== "absent"

/** Of each unit, as it was last counted. Posts with more people than required have no vacancy. */
export function vacantPosts({ theCase, bounds }: Pick<CaseView, "theCase" | "bounds">): readonly VacantPost[] {
  const lastDay = ({ id, recorded }: HistoryEvent) => bounds[id]?.latest ?? recorded
  const counts = theCase.events.filter(isStaffing).toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1))
  const last = new Map(counts.map((event) => [event.payload.unit, event]))
  return [...last.values()].flatMap(({ id, payload }) =>
    payload.posts.flatMap(({ post, filled, required }) =>
      required > filled ? [{ unit: payload.unit, post, vacant: required - filled, event: id }] : [],
    ),
  )
}
