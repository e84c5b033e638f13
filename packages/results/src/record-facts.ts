/** Record facts: what the record of one jurisdiction amounts to, each fact with the events it rests on. Pure. */
import {
  currentGuideline,
  currentTeam,
  headcountOf,
  type HistoryEvent,
  type PolicyRecord,
  vacanciesOf,
  type When,
} from "@laksana/core"

/** The posts of a unit that are not filled. */
export interface Vacancy {
  readonly post: string
  readonly vacant: number
}

export type RecordFact =
  | {
      readonly kind: "team"
      readonly formed: When | null
      readonly formedBy: string | null
      readonly changes: number
      readonly attendance: "low" | "middle" | "high" | null
    }
  | { readonly kind: "no-team" }
  | { readonly kind: "guideline"; readonly number: string | null; readonly enacted: When | null; readonly gaps: number }
  | { readonly kind: "no-guideline" }
  | {
      readonly kind: "staffing"
      readonly unit: string
      readonly vacancies: readonly Vacancy[]
      readonly vacant: number
      readonly filled: number
      readonly required: number
    }
  | { readonly kind: "formal-socialization"; readonly held: number; readonly seenAbsent: boolean }
  | { readonly kind: "incidental-socialization"; readonly held: number }
  | { readonly kind: "consultation"; readonly held: number }
  | { readonly kind: "skp"; readonly agencies: number; readonly seenAbsent: boolean }
  | { readonly kind: "processes"; readonly revised: number; readonly lapsed: number }
  | { readonly kind: "plan"; readonly scheduled: number; readonly adopted: number; readonly included: number }
  | { readonly kind: "resources"; readonly allocations: number; readonly trainings: number }
  | { readonly kind: "support"; readonly activities: number }
  | { readonly kind: "monitoring"; readonly rounds: number }
  /** Something seen, missed or left undone, in the words of its event. */
  | { readonly kind: "told"; readonly event: string }

export interface GroundedFact {
  readonly fact: RecordFact
  /** Ids of the events it rests on. */
  readonly events: readonly string[]
}

/** The facts of a jurisdiction, in the order of the phases; `certain` are the events that the record was folded from. */
export function recordFacts(
  record: PolicyRecord,
  jurisdiction: string,
  certain: readonly HistoryEvent[],
): readonly GroundedFact[] {
  const here = <T extends { readonly jurisdiction: string }>(table: Readonly<Record<string, T>>) =>
    Object.entries(table).filter(([, fact]) => fact.jurisdiction === jurisdiction)
  const ids = (entries: readonly (readonly [string, unknown])[]) => entries.map(([id]) => id)
  const absence = (type: string) => here(record.absences).filter(([, fact]) => fact.type === type)

  const formal = here(record.socialization.formal)
  const noFormal = absence("SocializationHeld").filter(([, { where }]) => where["formality"] !== "incidental")
  const incidental = here(record.socialization.incidental)
  const skp = here(record.skp)
  const noSkp = absence("SkpAdjusted")
  const revised = here(record.processes.revised)
  const lapsed = here(record.processes.lapsed)
  const allocations = here(record.allocations)
  const trainings = here(record.trainings)
  const support = here(record.support)
  const monitoring = here(record.monitoring)
  const consultations = here(record.socialization.consultations)
  const sum = (entries: readonly (readonly [string, { readonly agencies: number }])[]) =>
    entries.reduce((total, [, { agencies }]) => total + agencies, 0)
  const some = (entries: readonly (readonly [string, unknown])[], fact: RecordFact): readonly GroundedFact[] =>
    entries.length === 0 ? [] : [{ fact, events: ids(entries) }]

  const stated = [
    teamFact(record, jurisdiction),
    guidelineFact(record, jurisdiction),
    ...some(consultations, { kind: "consultation", held: consultations.length }),
    {
      fact: { kind: "formal-socialization", held: formal.length, seenAbsent: noFormal.length > 0 } as const,
      events: ids([...formal, ...noFormal]),
    },
    ...some(incidental, { kind: "incidental-socialization", held: incidental.length }),
    ...staffingFacts(record, jurisdiction),
    ...some([...allocations, ...trainings], {
      kind: "resources",
      allocations: allocations.length,
      trainings: trainings.length,
    }),
    ...planFacts(record, jurisdiction),
    ...some(support, { kind: "support", activities: support.length }),
    ...some([...revised, ...lapsed], { kind: "processes", revised: sum(revised), lapsed: sum(lapsed) }),
    ...some([...skp, ...noSkp], { kind: "skp", agencies: sum(skp), seenAbsent: noSkp.length > 0 }),
    ...some(monitoring, { kind: "monitoring", rounds: monitoring.length }),
  ]
  const already = new Set(stated.flatMap(({ events }) => events))
  const told = certain
    .filter((event) => event.jurisdiction === jurisdiction && !already.has(event.id))
    .filter(({ type }) => tellsItself.has(type))
    .map(({ id }): GroundedFact => ({ fact: { kind: "told", event: id }, events: [id] }))
  return [...stated, ...told]
}

/** Types whose events are best told by their own titles. */
const tellsItself = new Set(["IndicatorObserved", "AbsenceObserved", "TaskNotExecuted", "InstrumentPrepared"])

function teamFact(record: PolicyRecord, jurisdiction: string): GroundedFact {
  const team = currentTeam(record, jurisdiction)?.team
  if (team === undefined || team.formed === null) return { fact: { kind: "no-team" }, events: [] }
  const attendance = Object.values(team.attendance).at(-1)?.level ?? null
  const changes = Object.keys(team.changes).length
  return {
    fact: { kind: "team", formed: team.formed.occurred, formedBy: team.formedBy, changes, attendance },
    events: [team.formed.event, ...Object.keys(team.changes), ...Object.keys(team.attendance)],
  }
}

function guidelineFact(record: PolicyRecord, jurisdiction: string): GroundedFact {
  const guideline = currentGuideline(record, jurisdiction)?.regulation
  if (guideline === undefined) return { fact: { kind: "no-guideline" }, events: [] }
  const gaps = [...new Set(Object.values(guideline.gaps))]
  return {
    fact: {
      kind: "guideline",
      number: guideline.number,
      enacted: guideline.enacted?.occurred ?? null,
      gaps: Object.keys(guideline.gaps).length,
    },
    events: [...(guideline.enacted === null ? [] : [guideline.enacted.event]), ...gaps],
  }
}

function staffingFacts(record: PolicyRecord, jurisdiction: string): readonly GroundedFact[] {
  return Object.entries(record.staffing)
    .filter(([, staffing]) => staffing.jurisdiction === jurisdiction)
    .map(([unit, staffing]) => ({
      fact: {
        kind: "staffing",
        unit,
        vacancies: Object.entries(staffing.posts)
          .map(([post, { filled, required }]) => ({ post, vacant: Math.max(0, required - filled) }))
          .filter(({ vacant }) => vacant > 0),
        vacant: vacanciesOf(staffing),
        ...headcountOf(staffing),
      } as const,
      events: Object.keys(staffing.events),
    }))
}

function planFacts(record: PolicyRecord, jurisdiction: string): readonly GroundedFact[] {
  const plans = Object.values(record.plans).filter((plan) => plan.jurisdiction === jurisdiction)
  const of = (part: "scheduled" | "adopted" | "includes") => plans.flatMap((plan) => Object.keys(plan[part]))
  const [scheduled, adopted, included] = [of("scheduled"), of("adopted"), of("includes")]
  const events = [...scheduled, ...adopted, ...included]
  if (events.length === 0) return []
  const fact = {
    kind: "plan",
    scheduled: scheduled.length,
    adopted: adopted.length,
    included: included.length,
  } as const
  return [{ fact, events }]
}
