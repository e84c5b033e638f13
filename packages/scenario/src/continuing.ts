/**
 * Continuing: recorded events that fall into the projection: regulations, elections and the like, which no process of the
 * model makes. They keep their dates. What the model's processes make is simulated anew where the projection forks before the
 * last recorded day, and so left out; so is what was merely seen, for it was seen of the world as it then went.
 */
import { bounds, type Day, dayFromNumber, dayNumber, type HistoryEvent } from "@laksana/core"
import { type AnyModel, type DatedIntervention, timeOfDay } from "@laksana/engine"
import type { Case } from "./case.ts"
import { factsOf } from "./facts.ts"

/**
 * The events of a case that certainly lie in a projection from `start` through `horizon`, in order of day. A fuzzy date counts
 * as the middle of what it can be.
 */
export function continuing(theCase: Case, model: AnyModel, start: Day, horizon: Day): readonly DatedIntervention[] {
  const facts = factsOf(theCase, model).filter(({ status }) => status === "occurred")
  const known = bounds(facts, { from: start, until: horizon }).bounds
  return facts
    .flatMap((event) => {
      const { earliest, latest } = known.get(event.id) ?? { earliest: null, latest: null }
      if (earliest === null || latest === null || earliest < start) return []
      const day = middle(earliest, latest)
      if (day > horizon || (day <= theCase.observed && isSimulated(event, model))) return []
      return [{ day, event }]
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ day, event: { id, type, payload } }) => ({
      kind: "event",
      id,
      at: timeOfDay(day),
      event: { type, payload },
    }))
}

/** A process makes events of a type if it is named after it: `SocializationHeldFormal` makes `SocializationHeld`. */
function isSimulated({ type }: HistoryEvent, model: AnyModel): boolean {
  return model.processes.some(({ name }) => name.startsWith(type))
}

function middle(earliest: Day, latest: Day): Day {
  return earliest === latest ? earliest : dayFromNumber(Math.floor((dayNumber(earliest) + dayNumber(latest)) / 2))
}
