/** Standing: how an event stands to the two times that are asked about: whether it had happened by then, and was known by then. */
import type { Day } from "@laksana/core"
import type { TimelineEvent } from "./data.ts"

export type Standing =
  | "certain"
  /** Its days leave open whether it had happened by then. */
  | "possible"
  /** A plan that was known by then. */
  | "planned"
  | "later"
  | "unknown"

export interface TwoTimes {
  readonly asOf?: Day | undefined
  readonly knownAt?: Day | null | undefined
}

export function standingOf(event: TimelineEvent, { asOf, knownAt }: TwoTimes): Standing {
  const { earliest, latest, status, recorded, certainty } = event
  if (knownAt !== undefined && knownAt !== null && recorded > knownAt) return "unknown"
  if (status === "planned") return "planned"
  if (asOf !== undefined && earliest !== null && earliest > asOf) return "later"
  if (certainty !== undefined) return certainty
  return asOf !== undefined && (latest === null || latest > asOf) ? "possible" : "certain"
}
