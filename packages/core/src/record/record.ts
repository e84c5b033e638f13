/**
 * Record: what the events of a history say, folded without parameters. A plain object that survives JSON. Every fact
 * is kept under, or beside, the id of the event it came from, so that a reader can go to its source. `null` means that
 * no event says. Shares are 0 to 1; counts are things or people.
 */
import type { Status } from "../events/envelope.ts"
import type { Level } from "../events/measures.ts"
import type { When } from "../time/when.ts"
import type { Phases } from "./phases.ts"
import { type ByEvent, emptyTable, type Table } from "./table.ts"

/** The event that states a fact, and the date that event carries. */
export interface Mention {
  event: string
  occurred: When
}

/** A fact's place and date; its event is the key it is kept under. */
export interface Fact {
  jurisdiction: string
  occurred: When
}

export interface Reform extends Fact {
  reform: string
  stages: string[]
  level: Level
}

/** A change of the organisation that a reform asks for: structures simplified, or posts converted (`positions` of them). */
export interface Restructuring extends Fact {
  kind: "structure-simplified" | "positions-converted"
  level: Level
  positions: number | null
}

export interface Completion extends Fact {
  kind: "amendment" | "instrument"
  /** The gaps an amendment closes, or the instruments issued. */
  contents: string[]
  /** Share of what was missing. */
  coverage: number | null
}

/** A regulation or a circular; it may be spoken of (a draft, a gap) before, or without, an enactment in the record. */
export interface Regulation {
  jurisdiction: string
  kind: "regulation" | "circular"
  number: string | null
  level: Level | null
  parent: string | null
  /** True for the jurisdiction's own guideline for the policy. */
  guideline: boolean
  enacted: Mention | null
  /** Share of what it should contain, where an event states it; amendments that state their coverage move it. */
  completeness: number | null
  /** What it still lacks → the event that saw the gap. */
  gaps: Table<string>
  /** What was filled in → the event that filled it. */
  filled: Table<string>
  completions: ByEvent<Completion>
}

/** A time limit set by a regulation, in months from its enactment. */
export interface Deadline extends Fact {
  regulation: string
  article: string | null
  months: number
}

export interface MemberChange extends Fact {
  joined: string[]
  left: string[]
  /** How many changed, where the names are not known. */
  changed: number | null
  handover: number | null
}

export interface Meeting extends Fact {
  attendance: number | null
}

export interface Attendance extends Fact {
  attendance: number | null
  level: "low" | "middle" | "high" | null
}

export interface Team {
  jurisdiction: string
  formed: Mention | null
  formedBy: string | null
  purpose: string | null
  /** True where the forming event lists the members; only then does the roster say who is not one. */
  rosterKnown: boolean
  /** Member → the event by which it became one. */
  roster: Table<string>
  changes: ByEvent<MemberChange>
  meetings: ByEvent<Meeting>
  attendance: ByEvent<Attendance>
}

export interface UndoneTask extends Fact {
  by: string
  task: string
}

export interface Post {
  filled: number
  required: number
}

/** The posts of a unit. Vacancies are computed (`vacanciesOf`), never stored. */
export interface Staffing {
  jurisdiction: string
  posts: Table<Post>
  /** Net appointments and departures that no known post can take. */
  unplaced: number
  /** The events that say so. */
  events: ByEvent<Fact>
}

/** A plan of work: scheduled is an intention, adopted is a fact. */
export interface Plan {
  jurisdiction: string
  title: string | null
  scheduled: ByEvent<Fact>
  adopted: ByEvent<Fact>
  /** What was written into it. */
  includes: ByEvent<Fact & { item: string }>
}

export interface Observation extends Fact {
  indicator: string
  count: number | null
  of: number | null
  value: number | null
  between: [number, number] | null
  level: "none" | "low" | "partial" | "adequate" | "high" | null
}

/** Something seen not to have happened by the date of the fact: events of a type, narrowed by payload fields. */
export interface Absence extends Fact {
  type: string
  where: Table<string | number | boolean>
  subject: string | null
}

/** An event of any type that is planned. It says nothing about what happened. */
export interface Intention extends Fact {
  type: string
}

export interface Claim extends Fact {
  about: string
  claim: string
  value: string | number | null
}

export interface Socialization extends Fact {
  audience: string | null
  reach: number | null
  occasion: string | null
}

/** A consultation on a draft. */
export interface Consultation extends Fact {
  regulation: string
  audience: string
}

export interface Allocation extends Fact {
  share: number | null
  purpose: string | null
}

export interface Training extends Fact {
  reach: number | null
  subject: string | null
}

/** Agencies that did something; an event that gives no number counts as one agency. */
export interface AgencyCount extends Fact {
  agencies: number
}

/** What happens around the policy. `about` is the event's own words for it: an office, a rule, a subject, who ordered. */
export interface Circumstance extends Fact {
  kind:
    | "pilot-designated"
    | "monitoring-coordinated"
    | "election-held"
    | "leader-sworn"
    | "replacement-restricted"
    | "replacement-freed"
    | "staff-sworn"
    | "meeting-held"
  about: string | null
  places: string[]
  count: number | null
}

/** An event of a type that only a model knows. */
export interface Foreign extends Fact {
  status: Status
}

/** The record. Named so because `Record` is the language's own. */
export interface PolicyRecord {
  reforms: ByEvent<Reform>
  restructurings: ByEvent<Restructuring>
  regulations: Table<Regulation>
  deadlines: ByEvent<Deadline>
  teams: Table<Team>
  undoneTasks: ByEvent<UndoneTask>
  /** By unit. */
  staffing: Table<Staffing>
  plans: Table<Plan>
  /** By jurisdiction; read through `phasesOf`. */
  phases: Table<Phases>
  observations: ByEvent<Observation>
  absences: ByEvent<Absence>
  intentions: ByEvent<Intention>
  claims: ByEvent<Claim>
  socialization: {
    formal: ByEvent<Socialization>
    incidental: ByEvent<Socialization>
    consultations: ByEvent<Consultation>
  }
  support: ByEvent<Fact & { activity: string }>
  allocations: ByEvent<Allocation>
  trainings: ByEvent<Training>
  preparedInstruments: ByEvent<Fact & { instruments: string[] }>
  processes: { revised: ByEvent<AgencyCount>; lapsed: ByEvent<AgencyCount> }
  skp: ByEvent<AgencyCount>
  monitoring: ByEvent<Fact & { scope: string | null }>
  commitment: ByEvent<Fact & { by: string | null; strength: number | null }>
  context: ByEvent<Circumstance>
  /** Event type → events, for types that only a model knows. */
  other: Table<ByEvent<Foreign>>
  /** By jurisdiction, what an event means when it names no team or regulation: the last team formed, guideline enacted. */
  current: { team: Table<string>; guideline: Table<string> }
}

/** The record of a history without events. */
export function emptyRecord(): PolicyRecord {
  return {
    reforms: emptyTable(),
    restructurings: emptyTable(),
    regulations: emptyTable(),
    deadlines: emptyTable(),
    teams: emptyTable(),
    undoneTasks: emptyTable(),
    staffing: emptyTable(),
    plans: emptyTable(),
    phases: emptyTable(),
    observations: emptyTable(),
    absences: emptyTable(),
    intentions: emptyTable(),
    claims: emptyTable(),
    socialization: { formal: emptyTable(), incidental: emptyTable(), consultations: emptyTable() },
    support: emptyTable(),
    allocations: emptyTable(),
    trainings: emptyTable(),
    preparedInstruments: emptyTable(),
    processes: { revised: emptyTable(), lapsed: emptyTable() },
    skp: emptyTable(),
    monitoring: emptyTable(),
    commitment: emptyTable(),
    context: emptyTable(),
    other: emptyTable(),
    current: { team: emptyTable(), guideline: emptyTable() },
  }
}
