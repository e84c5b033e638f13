/** Words of the report: its headings and the sentences that no command says, with the same keys in both languages. */
import type { Language } from "@laksana/core"
import type { LaneId } from "@laksana/results"
import { reportEn } from "./en.ts"
import { reportId } from "./id.ts"

export type SectionId =
  | "answer"
  | "when"
  | "over-time"
  | "changes"
  | "otherwise"
  | "moved"
  | "happened"
  | "assumed"
  | "taught"
  | "parameters"
  | "documents"
  | "made"

export interface ReportWords {
  readonly kind: string
  readonly skip: string
  readonly contents: string
  readonly sections: Readonly<Record<SectionId, string>>
  readonly several: (scenarios: string) => string
  readonly front: {
    readonly case: string
    readonly policy: string
    readonly place: string
    readonly observed: string
    readonly projected: string
    readonly span: (from: string, to: string) => string
    readonly question: string
    readonly questions: string
    readonly scenarios: string
    readonly futures: string
    readonly perScenario: (runs: string) => string
  }
  readonly answer: {
    readonly table: (milestone: string, scale: string) => string
    readonly scenario: string
    readonly baseline: string
    readonly compared: string
    readonly sure: string
    readonly cellsLeftOut: string
  }
  readonly when: {
    readonly lead: string
    readonly chart: (milestone: string) => string
    readonly chartFor: (milestone: string, level: string) => string
    readonly dots: (milestone: string, scenario: string) => string
    readonly heat: (milestone: string, day: string) => string
    readonly others: string
    readonly milestones: (scenario: string) => string
    readonly leftOut: (scenarios: string) => string
  }
  readonly overTime: { readonly lead: (scenario: string) => string; readonly two: (a: string, b: string) => string }
  readonly changes: {
    readonly lead: (pairs: string) => string
    readonly sides: (base: string, other: string) => string
    readonly chart: (base: string, other: string) => string
    readonly tornado: (milestone: string, day: string) => string
    readonly note: string
    readonly notComparable: (names: string) => string
    readonly indicators: string
  }
  readonly otherwise: { readonly lead: string; readonly chart: string; readonly fact: string; readonly other: string }
  readonly happened: {
    readonly lead: (entries: string, day: string) => string
    readonly undated: (without: string, of: string) => string
    readonly chart: string
    readonly chartOf: (lanes: string) => string
    readonly lanes: Readonly<Record<LaneId, string>>
    readonly table: (entries: string) => string
    readonly columns: readonly [
      date: string,
      status: string,
      event: string,
      where: string,
      source: string,
      evidence: string,
    ]
    readonly thinned: (shown: string, all: string, day: string, theCase: string) => string
    readonly thinnedChart: (shown: string, all: string) => string
    readonly thinnedContradictions: (shown: string, all: string, theCase: string) => string
    readonly contradictions: string
    readonly contradictionsLead: (count: string) => string
    readonly chosen: string
    readonly others: string
    readonly reading: string
    readonly none: string
  }
  readonly assumed: {
    readonly lead: string
    readonly levels: string
    readonly levelColumns: readonly [string, string, string, string, string]
    readonly held: string
    readonly varied: string
    readonly changed: string
    readonly scenarioHead: string
    readonly interventions: string
    readonly noInterventions: string
    readonly milestones: string
    readonly milestoneColumns: readonly [string, string, string]
    readonly observations: string
    readonly observationColumns: readonly [string, string, string]
    readonly between: (low: string, high: string) => string
    readonly about: (value: string, error: string) => string
    readonly recording: string
    readonly recordingColumns: readonly [string, string, string]
    readonly coverage: Readonly<Record<"complete" | "partial" | "none", string>>
    readonly grounds: (grade: string, source: string) => string
  }
  readonly taught: {
    readonly lead: string
    readonly learned: string
    readonly ties: string
    readonly surprises: string
    readonly more: (count: string) => string
    readonly backtest: string
  }
  readonly parameters: {
    readonly lead: (count: string) => string
    readonly columns: readonly [string, string, string, string]
    readonly caption: string
  }
  readonly documents: {
    readonly lead: string
    readonly notListed: string
    readonly cited: (times: string, isOne: boolean) => string
    readonly none: string
  }
  readonly made: {
    readonly lead: string
    readonly columns: readonly [string, string]
    readonly engine: string
    readonly model: string
    readonly seed: string
    readonly runs: string
    readonly draws: string
    readonly drawsOf: (particles: string, ess: string, independent: string) => string
    readonly noDraws: string
    readonly inputHash: string
    readonly files: string
    readonly again: string
    readonly againNote: string
    readonly caveat: string
    readonly caveats: readonly string[]
    readonly cite: string
    readonly citation: (title: string, engine: string, theCase: string, seed: string, inputHash: string) => string
  }
}

export const reportWords = (language: Language): ReportWords => ({ en: reportEn, id: reportId })[language]
