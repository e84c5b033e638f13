/** History changes: what newly recorded events change in what a history amounts to: phases, and facts of the record. Pure. */
import {
  asOf,
  type Corrector,
  type Day,
  type HistoryEvent,
  type PhaseId,
  phaseIds,
  phasesOf,
  type PhaseStatus,
  recordFold,
  replayBulk,
} from "@laksana/core"
import { type GroundedFact, recordFacts } from "./record-facts.ts"

export interface PhaseChange {
  readonly jurisdiction: string
  readonly phase: PhaseId
  readonly before: PhaseStatus
  readonly after: PhaseStatus
}

export interface FactChange {
  readonly jurisdiction: string
  /** Facts that hold no more, and facts that hold only now. */
  readonly gone: readonly GroundedFact[]
  readonly come: readonly GroundedFact[]
}

export interface HistoryChanges {
  readonly phases: readonly PhaseChange[]
  readonly facts: readonly FactChange[]
}

/** What is different as of a day, in the jurisdictions that the histories speak of, those that are named first. */
export function historyChanges(
  before: readonly HistoryEvent[],
  after: readonly HistoryEvent[],
  day: Day,
  correct: Corrector,
  first: readonly string[] = [],
): HistoryChanges {
  const [then, now] = [standing(before, day, correct), standing(after, day, correct)]
  const jurisdictions = new Set([...first, ...after.map(({ jurisdiction }) => jurisdiction)])
  const each = [...jurisdictions].map((jurisdiction) => ({
    jurisdiction,
    phases: phaseChanges(jurisdiction, phasesOf(then.record, jurisdiction), phasesOf(now.record, jurisdiction)),
    ...factChanges(
      recordFacts(then.record, jurisdiction, then.certain),
      recordFacts(now.record, jurisdiction, now.certain),
    ),
  }))
  return {
    phases: each.flatMap(({ phases }) => phases),
    facts: each
      .filter(({ gone, come }) => gone.length + come.length > 0)
      .map(({ jurisdiction, gone, come }) => ({ jurisdiction, gone, come })),
  }
}

function standing(history: readonly HistoryEvent[], day: Day, correct: Corrector) {
  const { certain } = asOf(correct(history).events, day)
  return { certain, record: replayBulk(recordFold, certain) }
}

type Phases = ReturnType<typeof phasesOf>

function phaseChanges(jurisdiction: string, before: Phases, after: Phases): readonly PhaseChange[] {
  return phaseIds.flatMap((phase) => {
    const [then, now] = [before[phase].status, after[phase].status]
    return then === now ? [] : [{ jurisdiction, phase, before: then, after: now }]
  })
}

function factChanges(before: readonly GroundedFact[], after: readonly GroundedFact[]) {
  const textOf = ({ fact }: GroundedFact) => JSON.stringify(fact)
  const [then, now] = [new Set(before.map(textOf)), new Set(after.map(textOf))]
  return {
    gone: before.filter((fact) => !now.has(textOf(fact))),
    come: after.filter((fact) => !then.has(textOf(fact))),
  }
}
