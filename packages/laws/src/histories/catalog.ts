/** Catalog: what histories are made of: the event types of core or of a model, without those that correct others. */
import { coreEvents } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import type { PayloadArbitraries } from "../events/bodies.ts"

/** Where the events of generated histories come from. */
export interface HistoryConstraints {
  /** Event types with their schemas, as a model declares them; by default core's. */
  readonly events?: AnyModel["events"]
  /** The types that come most of the time; by default all alike. */
  readonly heeds?: ReadonlySet<string>
  /** Payloads of one's own by event type, in place of those made from the schema. */
  readonly payloads?: PayloadArbitraries
  /** The most events, corrections apart; by default 8. */
  readonly most?: number
}

/** The types that can happen: corrections are made apart, about other events. */
export function typesThatHappen({
  events = coreEvents,
  heeds,
}: HistoryConstraints): Pick<AnyModel, "events" | "heeds"> {
  const happening = Object.entries(events).filter(([type]) => type !== "Amended" && type !== "Retracted")
  return { events: Object.fromEntries(happening), ...(heeds === undefined ? {} : { heeds }) }
}

/** Which corrections can be recorded: those that the catalog has. */
export function correctionTypes({ events = coreEvents }: HistoryConstraints): readonly ("Amended" | "Retracted")[] {
  return (["Amended", "Retracted"] as const).filter((type) => Object.hasOwn(events, type))
}
