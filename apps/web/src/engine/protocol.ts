/**
 * Protocol: what the page asks of its worker and what the worker answers. Plain data both ways. The worker runs the same packages as
 * the command line does, so an answer's numbers are those of `--json` for the same files, seed and number of runs.
 */
import type { Bilingual, Bounds, Day, HistoryEvent, Language, PhaseId, PhaseStatus } from "@laksana/core"
import type { Evidence, Milestone, Prior } from "@laksana/engine"
import type {
  CompareResults,
  ConditionResults,
  CurvePoint,
  DriverCell,
  ExplainedRunResults,
  GroundedFact,
  HistoryChanges,
  RunResults,
  WhatIfResults,
} from "@laksana/results"
import type { Coding } from "@laksana/model"
import type { Case, PayloadField, ScenarioFile, SourceFile, WrittenEdit } from "@laksana/scenario"
import type { Home } from "@laksana/words"
import type { AskedScenario } from "./asked-scenario.ts"
import type {
  AttributeAsk,
  AttributeStep,
  DiscoverAsk,
  DiscoverStep,
  TornadoAsk,
  TornadoStep,
} from "./why-questions.ts"

/**
 * Where a case comes from. A case out of a log comes as the files that the log gives. `added` are scenario and branch files of one's
 * own opened with it; one of the name of a file of the case takes its place.
 */
export type CaseSource =
  | { readonly kind: "built-in"; readonly id: string; readonly added?: readonly SourceFile[] }
  | {
      readonly kind: "files"
      readonly id: string
      readonly files: readonly SourceFile[]
      readonly added?: readonly SourceFile[]
      /** Of a case out of a log, by name the files of its overlays, which case.yaml need not name. */
      readonly overlays?: Readonly<Record<string, string>>
      /** Of a case out of a log, which holds no scenarios: the built-in case whose scenarios and branches are asked of it. */
      readonly scenariosOf?: string
    }

/** A mistake in a file, in both languages, as the command line tells it. */
export interface ToldProblem {
  readonly path: string
  /** From 1; none where the whole file is meant. */
  readonly line: number | null
  readonly column: number | null
  readonly severity: "error" | "warning"
  readonly code: string
  readonly message: Bilingual
  /** The lines of the file around it, with a caret, as the command line shows them. */
  readonly excerpt: Bilingual
}

export interface ScenarioView {
  readonly file: ScenarioFile
  /** First day of the projection, number of runs and seed as they will be used. */
  readonly start: Day
  readonly runs: number
  readonly seed: string
}

export interface BranchView {
  readonly id: string
  readonly title: Bilingual | null
  readonly edits: readonly WrittenEdit[]
}

/** Everything the page needs to know of a case before anything runs. */
export interface CaseView {
  readonly source: CaseSource
  readonly theCase: Case
  readonly scenarios: readonly ScenarioView[]
  readonly branches: readonly BranchView[]
  /** Of the case's own history and of all its overlays, by event id: the days within which each event lies. */
  readonly bounds: Readonly<Record<string, Bounds>>
  readonly model: ModelView
  readonly warnings: readonly ToldProblem[]
}

export interface ModelView {
  readonly name: string
  readonly version: string
  readonly title: Bilingual
  readonly milestones: readonly Milestone[]
  readonly indicators: readonly { readonly id: string; readonly title: Bilingual }[]
  readonly variables: readonly {
    readonly id: string
    readonly title: Bilingual
    readonly bounds: readonly [number, number]
  }[]
  readonly processes: readonly {
    readonly name: string
    readonly title: Bilingual
    /** The type of the events it makes. */
    readonly produces: string
  }[]
  /** Types of events on which the model acts. */
  readonly heeds: readonly string[]
  readonly parameters: readonly {
    readonly id: string
    readonly title: Bilingual
    readonly unit: string
    readonly prior: Prior
    readonly bounds: readonly [number, number]
    readonly evidence: Evidence
  }[]
}

export interface ReplayQuestion {
  readonly asOf: Day
  readonly knownAt: Day | null
  readonly overlays: readonly string[]
}

/** What had happened as of a day, knowing what was known at a day. */
export interface ReplayView extends ReplayQuestion {
  /** The very object that `replay --json` prints. */
  readonly json: object
  /** Known events by what is certain of them as of the day. */
  readonly certain: readonly string[]
  readonly possible: readonly string[]
  readonly later: readonly string[]
  readonly unknown: readonly string[]
  readonly facts: readonly GroundedFact[]
  readonly phases: Readonly<Record<PhaseId, PhaseStatus>>
  readonly contradictions: readonly {
    readonly chosen: string
    readonly others: readonly string[]
    readonly reading: Bilingual
  }[]
}

/** One event seen closely: what it changed when it was folded in, and what it came from. */
export interface EventView {
  readonly event: HistoryEvent
  /** The same as its amendments leave it; as it was recorded where it was taken back, or is itself a correction. */
  readonly stands: HistoryEvent
  readonly bounds: Bounds
  /** What is different in facts and phases with it and without it, at its day. */
  readonly changes: HistoryChanges
  /** Entries it names or that name it: `follows` by order, `contradicts`, `amends`, `rests-on` a regulation, team or plan. */
  readonly links: readonly { readonly kind: EventLink; readonly event: string }[]
  /** How the model has events of this kind arise; none where it has no process for them. */
  readonly processes: readonly string[]
}
export type EventLink = "follows" | "precedes" | "contradicts" | "amends" | "amended-by" | "rests-on" | "carries"

export interface ProjectAsk {
  /** The first is the baseline, with which every other is compared pair by pair; `grid` files are not asked here. */
  readonly scenarios: readonly AskedScenario[]
  readonly runs: number
  readonly seed: string
  /** Runs of the preview that is answered first; 0 for none. */
  readonly preview: number
}

export interface ProjectStep {
  /** A preview starts from fewer draws and has fewer runs; a part is the first so many runs of the whole; the last is whole. */
  readonly stage: "preview" | "part" | "whole"
  readonly done: number
  readonly of: number
  /** Draws that the runs start from. */
  readonly particles: number
  /** The very object that `run --json` prints for these scenarios, seed and number of runs. */
  readonly results: RunResults
  /** By scenario, in the order of the results, and milestone: the share that has reached it by each month's end. */
  readonly curves: readonly Readonly<Record<string, readonly CurvePoint[]>>[]
  /** By scenario and milestone: the day of each of fifty equally likely runs; null for never. */
  readonly quantiles: readonly Readonly<Record<string, readonly (Day | null)[]>>[]
  /**
   * By scenario, in the order of the results: against the baseline, the very object that `compare --json` prints; null for the
   * baseline itself, and for what `compare` would refuse: another start, other overlays or milestones. All null in a grid.
   */
  readonly compared: readonly (CompareResults | null)[]
}

export interface GridAsk {
  /** A scenario file of the case with a grid. */
  readonly base: string
  readonly runs: number
  readonly seed: string
}

export interface RunsAsk {
  readonly scenario: AskedScenario
  readonly seed: string
  /** As the ensemble was asked for, which a changed scenario's file says; by default as the base's file has it. */
  readonly runs?: number
  readonly first: number
  readonly count: number
  readonly indicator: string
}

/** Single runs of an ensemble, to be drawn faintly. */
export interface RunsView {
  /** `YYYY-MM`. */
  readonly months: readonly string[]
  /** Run by run, month by month. */
  readonly values: Float32Array
  readonly milestones: Readonly<Record<string, readonly (Day | null)[]>>
}

export interface ExplainAsk {
  readonly scenario: AskedScenario
  readonly seed: string
  readonly runs?: number
  readonly run: number
}

export interface WhatIfAsk {
  readonly edits: readonly WrittenEdit[]
  /** The scenario under which both histories go on after the record; none: as it is, until `until`. */
  readonly scenario?: AskedScenario
  readonly overlays: readonly string[]
  readonly until: Day
  readonly draws: number
  readonly seed: string
  readonly preview: number
  /** A branch of the case to compare with; none: the history itself. */
  readonly against?: string
  /** The draw that is told event by event; by default the first, 0. */
  readonly draw?: number
}

export interface WhatIfStep {
  readonly stage: "preview" | "whole"
  readonly done: number
  readonly of: number
  /** The very object that `whatif --json` prints. */
  readonly results: WhatIfResults | null
}

/** A cell with the middle of its size, and where 90 of 100 of its draws lie before the record is read. */
export type CausalCellView = DriverCell & { readonly size: number; readonly low: number; readonly high: number }

export interface CausalView {
  readonly cells: readonly CausalCellView[]
  readonly processes: readonly CausalProcess[]
  readonly claims: readonly ClaimView[]
  /** The variables under theories of implementation; none for a model of one's own. */
  readonly codings: readonly Coding[]
}

/** A row of the causal table: how often its events come at the reference, and whether they may. */
export interface CausalProcess {
  readonly name: string
  /** The type of the events it makes. */
  readonly produces: string
  /** Factors of the base rate, per month: a parameter with its prior, or a number fixed in the model. */
  readonly base: readonly {
    readonly parameter: string | null
    readonly prior: Prior
    readonly evidence: Evidence | null
  }[]
  /** The gate's name in the model's table; null where it has none, or none with a name. */
  readonly gate: string | null
}

export interface ClaimView {
  readonly number: number
  readonly cause: Bilingual
  readonly effect: Bilingual
  readonly sign: "+" | "-" | "±" | "0"
  /** The place in the paper. */
  readonly place: string
  readonly basis: "stated" | "hoped"
  /** Where it lives in the model. */
  readonly homes: readonly Home[]
}

/** The fields of a payload, in the order of its schema. */
export interface FieldsView {
  readonly type: string
  readonly fields: readonly PayloadField[]
}

export type Download =
  | { readonly kind: "scenario"; readonly scenario: AskedScenario; readonly runs: number; readonly seed: string }
  | { readonly kind: "branch"; readonly edits: readonly WrittenEdit[]; readonly id: string }
  | { readonly kind: "case" }
  | { readonly kind: "json"; readonly value: object }
  | {
      readonly kind: "csv" | "parquet"
      readonly results: RunResults
      readonly curves: ProjectStep["curves"]
      readonly table: "indicators" | "milestones"
      /** Semicolons and decimal commas, as a spreadsheet in Indonesian expects; CSV only. */
      readonly indonesian: boolean
    }
  | {
      readonly kind: "report"
      readonly language: Language
      readonly ask: ProjectAsk
      readonly edits: readonly WrittenEdit[]
    }

export interface DownloadedFile {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** Each question with its answer; a question with steps is answered step by step, the last one whole. */
export interface Questions {
  open: { ask: CaseSource; answer: Opened }
  replay: { ask: ReplayQuestion; answer: ReplayView }
  event: { ask: { readonly id: string } & ReplayQuestion; answer: EventView }
  project: { ask: ProjectAsk; answer: ProjectStep }
  grid: { ask: GridAsk; answer: ProjectStep }
  runs: { ask: RunsAsk; answer: RunsView }
  explain: { ask: ExplainAsk; answer: ExplainedRunResults }
  whatIf: { ask: WhatIfAsk; answer: WhatIfStep }
  attribute: { ask: AttributeAsk; answer: AttributeStep }
  tornado: { ask: TornadoAsk; answer: TornadoStep }
  discover: { ask: DiscoverAsk; answer: DiscoverStep }
  learned: { ask: { readonly seed: string }; answer: ConditionResults }
  causes: { ask: Record<never, never>; answer: CausalView }
  /** What the events of a type say, field by field, for a form. */
  fields: { ask: { readonly type: string }; answer: FieldsView }
  download: { ask: Download; answer: DownloadedFile }
}
export type QuestionKind = keyof Questions

export type Opened =
  | { readonly _tag: "Open"; readonly view: CaseView }
  | { readonly _tag: "Refused"; readonly problems: readonly ToldProblem[] }

/** Why a question has no answer: what was asked is mistaken, the record rules every draw out, or the program failed. */
export type Refusal =
  | { readonly kind: "problems"; readonly problems: readonly ToldProblem[] }
  | {
      readonly kind: "no-agreement"
      readonly draws: number
      readonly ruledOut: readonly { readonly id: string; readonly draws: number }[]
    }
  | { readonly kind: "failure"; readonly message: string }
