/** Case: a history with what is assumed and observed of it, read and checked, ready to be replayed and projected from. */
import type { Bilingual, Day, HistoryEvent } from "@laksana/core"
import type { Evidence, Milestone, Prior } from "@laksana/engine"
import type { Absence, Barrier, Level, Observation } from "./files/assumptions.ts"
import type { CaseDocument, Recording } from "./files/case-file.ts"
import type { ScenarioFile } from "./files/scenario-file.ts"

export interface Case {
  /** The name of the case's folder. */
  readonly id: string
  readonly title: Bilingual
  readonly jurisdiction?: string
  readonly policy?: Bilingual
  readonly description?: Bilingual
  /** The last day of which the history speaks; projections start on the day after it. */
  readonly observed: Day
  /** The history as its file has it, then the overlays laid over it. */
  readonly events: readonly HistoryEvent[]
  /** The overlays laid over the history. */
  readonly overlaid: readonly string[]
  /** Every overlay's events, whether or not it is laid over the history. */
  readonly overlays: Readonly<Record<string, readonly HistoryEvent[]>>
  readonly documents: Readonly<Record<string, CaseDocument>>
  /** How completely the history holds what happened. */
  readonly recording: readonly Recording[]
  /** Levels by dimension and name. */
  readonly levels: Readonly<Record<string, Readonly<Record<string, Level>>>>
  readonly observations: readonly Observation[]
  readonly absences: readonly Absence[]
  /** Priors that replace the model's, by parameter. */
  readonly parameters: Readonly<Record<string, { readonly prior: Prior; readonly evidence: Evidence }>>
  /** Milestones that replace the model's of the same id. */
  readonly milestones: readonly Milestone[]
  /** What is said to hold implementation back, by name. */
  readonly barriers?: Readonly<Record<string, Barrier>>
}

/** The case with further overlays laid over its history; names of no overlay are passed over. */
export function withOverlays(theCase: Case, names: readonly string[]): Case {
  const added = names.filter((name) => Object.hasOwn(theCase.overlays, name) && !theCase.overlaid.includes(name))
  if (added.length === 0) return theCase
  return {
    ...theCase,
    events: [...theCase.events, ...added.flatMap((name) => theCase.overlays[name] ?? [])],
    overlaid: [...theCase.overlaid, ...added],
  }
}

/** The case as a scenario sees it: with the overlays that the scenario asks for. */
export function caseFor(scenario: ScenarioFile, theCase: Case): Case {
  return withOverlays(theCase, scenario.overlays ?? [])
}

/** The events of the history itself, without overlays. */
export function ownEvents(theCase: Case): readonly HistoryEvent[] {
  const laid = new Set(theCase.overlaid.flatMap((name) => theCase.overlays[name] ?? []))
  return theCase.events.filter((event) => !laid.has(event))
}
