/**
 * Decide: what a person may record. Gives the events to append, or the first reason against it, in the order of the checks
 * below; throws nothing. The rules are about what the *record* can hold, not about what is wise.
 *
 * A planned event is checked as to its envelope only: an intention can be about anything. An absent one may not contradict
 * what occurred. Events of types that only a model knows are checked as to their envelope, by status.
 */
import { effectiveHistory } from "../effective-history.ts"
import { isCoreEvent } from "../events/declarations.ts"
import type { HistoryEvent } from "../events/envelope.ts"
import { recordFold } from "../record-fold.ts"
import type { PolicyRecord } from "../record/record.ts"
import { replayBulk } from "../replay/bulk.ts"
import { inOrder } from "../timeline/order.ts"
import { absenceRejections } from "./absence.ts"
import { bodyRejections } from "./body.ts"
import { correctionRejections } from "./correction.ts"
import { envelopeRejections } from "./envelope.ts"
import type { Rejection } from "./rejection.ts"

export interface Accepted {
  readonly _tag: "Accepted"
  readonly events: readonly HistoryEvent[]
}

export type Decision = Accepted | Rejection

/**
 * Whether an event may be recorded. `history` is all that is recorded, corrections included; `record` is the fold of its
 * effective events up to the new event's place in the order of time (for an event that happens last, of all of them).
 */
export function decide(record: PolicyRecord, history: readonly HistoryEvent[], event: HistoryEvent): Decision {
  return rejectionsOf(record, history, event)[0] ?? { _tag: "Accepted", events: [event] }
}

/** As `decide`, with the record folded up to the event's own place in the canonical order of the history with it. */
export function decideIn(history: readonly HistoryEvent[], event: HistoryEvent): Decision {
  return rejectionsIn(history, event)[0] ?? { _tag: "Accepted", events: [event] }
}

/**
 * Checks a whole history: each event against all the others, with the record of those before it in time. Gives at most one
 * rejection an event, in the order of the history; where two events cannot both be, it is the later in the history that is
 * refused. Takes time in proportion to the square of the number of events.
 */
export function decideAll(history: readonly HistoryEvent[]): readonly Rejection[] {
  return decideTogether([], history)
}

/**
 * Checks events that are to be recorded at once: each against what is recorded and against the others, so that the order in
 * which they are given does not matter, and two may name each other. Rejections are as `decideAll` gives them.
 */
export function decideTogether(
  recorded: readonly HistoryEvent[],
  events: readonly HistoryEvent[],
): readonly Rejection[] {
  const firstPosition = new Map<string, number>()
  for (const [i, { id }] of [...recorded, ...events].entries()) if (!firstPosition.has(id)) firstPosition.set(id, i)
  return events.flatMap((event, i) => {
    const others = [...recorded, ...events.filter((_, j) => j !== i)]
    const position = recorded.length + i
    const standing = rejectionsIn(others, event).filter((rejection) => {
      const rival = rivalOf(rejection)
      return rival === undefined || (firstPosition.get(rival) ?? position) < position
    })
    return standing.slice(0, 1)
  })
}

/** The other of two events that cannot both be, where a rejection is about such a pair. */
function rivalOf(rejection: Rejection): string | undefined {
  if ("retraction" in rejection) return rejection.retraction
  if ("formedBy" in rejection) return rejection.formedBy
  if ("adoptedBy" in rejection) return rejection.adoptedBy
  if (rejection._tag === "RegulationAlreadyEnacted") return rejection.enactedBy
  // Of events that share an id the first stands; and it is the absence that is refused, wherever it stands.
  if (rejection._tag === "DuplicateId" || rejection._tag === "OccurredDespiteAbsence") return rejection.event
  return undefined
}

function rejectionsIn(history: readonly HistoryEvent[], event: HistoryEvent): readonly Rejection[] {
  const earlier: HistoryEvent[] = []
  for (const next of inOrder([...effectiveHistory(history).events, event])) {
    if (next === event) break
    earlier.push(next)
  }
  return rejectionsOf(replayBulk(recordFold, earlier), history, event)
}

function rejectionsOf(
  record: PolicyRecord,
  history: readonly HistoryEvent[],
  event: HistoryEvent,
): readonly Rejection[] {
  const effective = effectiveHistory(history)
  const found = [
    ...envelopeRejections(history, effective.events, event),
    ...correctionRejections(history, effective, event),
  ]
  if (event.status === "planned") return found
  found.push(...absenceRejections(effective.events, event))
  if (event.status === "absent" || !isCoreEvent(event)) return found
  return [...found, ...bodyRejections(record, effective.events, event)]
}
