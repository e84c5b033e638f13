/** Record of standards: reforms, regulations and guidelines, what they lack and how they are completed. */
import type { EventOf } from "../events/envelope.ts"
import { copyWhen, factOf, mentionOf, planEntry, regulationEntry } from "./entries.ts"
import type { Completion, PolicyRecord, Regulation } from "./record.ts"

export function reformMandated(draft: PolicyRecord, event: EventOf<"ReformMandated">): void {
  const { reform, stages, level } = event.payload
  draft.reforms[event.id] = {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    reform,
    stages: [...stages],
    level,
  }
}

export function restructured(
  draft: PolicyRecord,
  event: EventOf<"StructureSimplified"> | EventOf<"PositionsConverted">,
): void {
  draft.restructurings[event.id] = {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    kind: event.type === "StructureSimplified" ? "structure-simplified" : "positions-converted",
    level: event.payload.level,
    positions: event.type === "PositionsConverted" ? (event.payload.positions ?? null) : null,
  }
}

export function regulationEnacted(
  draft: PolicyRecord,
  event: EventOf<"RegulationEnacted"> | EventOf<"CircularIssued">,
): void {
  const { regulation: id, number, level, parent } = event.payload
  const regulation = regulationEntry(draft, event.jurisdiction, id)
  regulation.jurisdiction = event.jurisdiction
  regulation.kind = event.type === "CircularIssued" ? "circular" : "regulation"
  regulation.number = number
  regulation.level = level
  regulation.parent = parent ?? regulation.parent
  regulation.enacted = mentionOf(event)
  if (event.type === "CircularIssued") return
  regulation.completeness = event.payload.completeness ?? regulation.completeness
  if (event.payload.guideline !== true) return
  regulation.guideline = true
  draft.current.guideline[event.jurisdiction] = id
}

export function draftSocialized(draft: PolicyRecord, event: EventOf<"DraftSocialized">): void {
  const { regulation, audience } = event.payload
  draft.socialization.consultations[event.id] = {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    regulation,
    audience,
  }
}

export function gapObserved(draft: PolicyRecord, event: EventOf<"GuidelineGapObserved">): void {
  const regulation = regulationEntry(draft, event.jurisdiction, event.payload.regulation)
  for (const gap of event.payload.missing) {
    regulation.gaps[gap] = event.id
    delete regulation.filled[gap]
  }
}

export function guidelineAmended(draft: PolicyRecord, event: EventOf<"GuidelineAmended">): void {
  const { regulation: named, fills, coverage } = event.payload
  const regulation = regulationEntry(draft, event.jurisdiction, named)
  complete(regulation, event.id, {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    kind: "amendment",
    contents: [...(fills ?? [])],
    coverage: coverage ?? null,
  })
}

export function instrumentIssued(draft: PolicyRecord, event: EventOf<"InstrumentIssued">): void {
  const { regulation: named, instruments, coverage } = event.payload
  const regulation = regulationEntry(draft, event.jurisdiction, named)
  complete(regulation, event.id, {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    kind: "instrument",
    contents: [...(instruments ?? [])],
    coverage: coverage ?? null,
  })
}

/** Closes the gaps that the contents name, and raises a known completeness by the share of what was missing. */
function complete(regulation: Regulation, eventId: string, completion: Completion): void {
  regulation.completions[eventId] = completion
  for (const gap of completion.contents) {
    delete regulation.gaps[gap]
    regulation.filled[gap] = eventId
  }
  if (completion.coverage === null || regulation.completeness === null) return
  regulation.completeness += completion.coverage * (1 - regulation.completeness)
}

export function instrumentPrepared(draft: PolicyRecord, event: EventOf<"InstrumentPrepared">): void {
  draft.preparedInstruments[event.id] = {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    instruments: [...(event.payload.instruments ?? [])],
  }
}

export function deadlineSet(draft: PolicyRecord, event: EventOf<"DeadlineSet">): void {
  const { regulation, article, months } = event.payload
  draft.deadlines[event.id] = {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    regulation,
    article: article ?? null,
    months,
  }
}

export function planScheduled(draft: PolicyRecord, event: EventOf<"PlanScheduled">): void {
  const plan = planEntry(draft, event.jurisdiction, event.payload.plan)
  plan.title = event.payload.title ?? plan.title
  plan.scheduled[event.id] = factOf(event)
}

export function planAdopted(draft: PolicyRecord, event: EventOf<"PlanAdopted">): void {
  planEntry(draft, event.jurisdiction, event.payload.plan).adopted[event.id] = factOf(event)
}

export function actionPlanIncluded(draft: PolicyRecord, event: EventOf<"ActionPlanIncluded">): void {
  const plan = planEntry(draft, event.jurisdiction, event.payload.plan)
  plan.includes[event.id] = {
    jurisdiction: event.jurisdiction,
    occurred: copyWhen(event.occurred),
    item: event.payload.item,
  }
}
