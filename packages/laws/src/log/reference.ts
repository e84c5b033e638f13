/**
 * Reference: the history log that others are held to: a plain list, copied when it is branched, corrected by the plain rules.
 * It answers for events dated to the day, and is far too slow for use.
 */
import type { AsOf, Day, HistoryEvent } from "@laksana/core"
import { standing } from "../histories/rules.ts"

export class ReferenceLog {
  readonly events: HistoryEvent[]

  constructor(events: readonly HistoryEvent[] = []) {
    this.events = [...events]
  }

  branch(position: number): ReferenceLog {
    return new ReferenceLog(this.events.slice(0, position))
  }

  known(day?: Day): readonly HistoryEvent[] {
    return standing(this.events, day)
  }

  /** In the order of their days; of one day, in that of what bounds them, then of the list. */
  asOf(day: Day, knownAt?: Day): AsOf {
    const happened = this.known(knownAt).filter((event) => countsFrom(event) <= day)
    return {
      certain: happened.toSorted((a, b) => compare(dayOf(a), dayOf(b)) || compare(last(a), last(b))),
      possible: [],
    }
  }
}

/** A plan counts from the day it was recorded; a fact had happened by then, whatever day it says. */
function countsFrom(event: HistoryEvent): Day {
  return event.status === "planned" ? event.recorded : last(event)
}

/** The last day on which it can have happened; a plan may lie ahead of its record. */
function last(event: HistoryEvent): Day {
  const day = dayOf(event)
  return event.status === "planned" || day < event.recorded ? day : event.recorded
}

function dayOf({ occurred }: HistoryEvent): Day {
  if (typeof occurred === "string") return occurred
  throw new RangeError("The reference log answers for events dated to the day alone.")
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
