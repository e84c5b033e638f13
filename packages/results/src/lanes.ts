/** Lanes: at which level of government an event took place: as its payload says, else as its kind and its jurisdiction tell. */
import type { HistoryEvent } from "@laksana/core"

export const laneIds = ["national", "province", "regency", "team", "agencies", "other"] as const
export type LaneId = (typeof laneIds)[number]

const ofTeam = new Set(["TeamFormed", "TeamMeetingHeld", "MembersChanged", "AttendanceObserved"])

/** `own` is the jurisdiction that the case is about. */
export function laneOf({ type, payload, jurisdiction }: HistoryEvent, own: string | undefined): LaneId {
  if (ofTeam.has(type)) return "team"
  const level = levelIn(payload)
  if (level !== undefined) return level
  if (jurisdiction === "national") return "national"
  return own === undefined || jurisdiction === own ? "regency" : "province"
}

function levelIn(payload: unknown): LaneId | undefined {
  if (typeof payload !== "object" || payload === null || !("level" in payload)) return undefined
  const { level } = payload
  return laneIds.find((id) => id === level)
}
