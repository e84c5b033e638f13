/** Replaying: what had happened as of a day, as `replay` tells it, with what the page draws beside it. */
import { asOf, type HistoryEvent, phaseIds, type PhaseId, type PhaseStatus } from "@laksana/core"
import { recordFacts, replayJson, replayOf } from "@laksana/results"
import { withOverlays } from "@laksana/scenario"
import type { OpenCase } from "../case/open-case.ts"
import type { ReplayQuestion, ReplayView } from "../protocol.ts"

export function replayView(open: OpenCase, question: ReplayQuestion): ReplayView {
  const theCase = withOverlays(open.theCase, question.overlays)
  const replay = replayOf(theCase, open.base, question, open.correct)
  const known = open.correct(theCase.events, question.knownAt ?? undefined).events
  const { certain, possible } = asOf(known, question.asOf)
  const told = new Set([...certain, ...possible].map(({ id }) => id))
  const unknown = open
    .correct(theCase.events)
    .events.filter(({ recorded }) => recorded > (question.knownAt ?? recorded))
  const { record, phases, jurisdiction, contradictions } = replay
  const status = (id: PhaseId): readonly [PhaseId, PhaseStatus] => [id, phases[id].status]
  return {
    ...question,
    json: { version: 1, ...replayJson(replay) },
    certain: idsOf(certain),
    possible: idsOf(possible),
    later: idsOf(known.filter(({ id }) => !told.has(id))),
    unknown: idsOf(unknown),
    facts: recordFacts(record, jurisdiction, certain),
    phases: Object.fromEntries(phaseIds.map(status)) as ReplayView["phases"],
    contradictions: contradictions.map(({ chosen, others, reading }) => ({
      chosen: chosen.id,
      others: idsOf(others),
      reading,
    })),
  }
}

const idsOf = (events: readonly HistoryEvent[]): readonly string[] => events.map(({ id }) => id)
