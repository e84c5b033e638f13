/** Past start: the day from which a case's past is played through. */
import { addDays, type Day } from "@laksana/core"
import { type Case, ownEvents } from "./case.ts"

/**
 * The first day of the month of the earliest event whose day the history knows (overlays left aside, so that they change
 * nothing of it); without such an event, the day after the observation. What is certain to lie earlier counts as given.
 */
export function pastStart(theCase: Case): Day {
  const days = ownEvents(theCase).flatMap(({ occurred, status }) =>
    typeof occurred === "string" && status !== "planned" && occurred <= theCase.observed ? [occurred] : [],
  )
  const first = [...days].sort().at(0)
  return first === undefined ? addDays(theCase.observed, 1) : `${first.slice(0, 7)}-01`
}
