/** Acted on: the types of events that a model is likeliest to act on, of which its examples are made above all. */
import { isCoreEventType } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"

/**
 * What the model heeds, where it says so. Else the types that its processes make and those that are not core's: a model may
 * take core's forty types along and act on none of them.
 */
export function typesActedOn({
  events,
  heeds,
  processes,
}: Pick<AnyModel, "events" | "heeds" | "processes">): ReadonlySet<string> {
  if (heeds !== undefined) return heeds
  const made = new Set(processes.map(({ produces }) => produces))
  return new Set(Object.keys(events).filter((type) => made.has(type) || !isCoreEventType(type)))
}
