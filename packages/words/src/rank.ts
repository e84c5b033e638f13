/** Words of a ranking of scenarios over assumptions: the order and how sure it is, how robust each is, and what that asks; in both languages. */
import type { Language } from "@laksana/core"
import type { CriterionName } from "@laksana/results"
import { rankEn } from "./rank.en.ts"
import { rankId } from "./rank.id.ts"

type Way = "more" | "less"

export interface RankWords {
  readonly heading: (outcome: string, assumptions: string | undefined) => string
  readonly overCombinations: (dimensions: string, count: string) => string
  readonly better: Readonly<Record<Way, string>>
  readonly share: (number: string) => string
  readonly months: (number: string) => string
  readonly range: (low: string, high: string) => string
  readonly named: (mark: string, title: string) => string
  /** Where runs tell the first from all others. */
  readonly first: (scenarios: string, isOne: boolean, value: string, average: string, wrong: string) => string
  /** Where they do not. */
  readonly unclear: (scenarios: string, isOne: boolean, value: string, average: string, others: string) => string
  readonly wrong: (chance: string) => string
  readonly average: (assumptions: string) => string
  readonly wouldTell: (runs: string, next: string) => string
  readonly neverTold: (next: string) => string
  readonly limitedByDraws: (next: string) => string
  readonly same: (scenarios: string) => string
  readonly noneReaches: (runs: string) => string
  readonly allReach: (runs: string) => string
  readonly allSame: (value: string) => string
  readonly noOtherFirst: (scenario: string, assumptions: string) => string
  readonly otherFirst: (count: string, assumptions: string, surely: string | undefined) => string
  readonly otherAt: (scenario: string, assumption: string) => string
  readonly more: (count: string) => string
  readonly agree: (scenario: string) => string
  readonly agreeOnLevel: (scenario: string, even: string) => string
  readonly disagree: (parts: string) => string
  readonly firstBy: (scenarios: string, isOne: boolean, criteria: string) => string
  /** Criteria by which all come to the same. */
  readonly alikeBy: (criteria: string) => string
  readonly decide: string
  readonly unsureCriteria: (criteria: string) => string
  readonly and: string
  readonly criterion: Readonly<Record<CriterionName | "average", string>>
  readonly asks: (criterion: CriterionName, better: Way, target: string) => string
  readonly setAside: (scenario: string, level: string, dimension: string) => string
  readonly assumesOther: (assumed: string) => string
  readonly assumesIt: (scenario: string, levels: string) => string
  readonly holds: (scenario: string, parameters: string) => string
  readonly orderTitle: (unit: string) => string
  readonly orderColumns: readonly string[]
  readonly orderNote: string
  readonly underTitle: (unit: string) => string
  readonly firstColumn: string
  readonly orNear: (first: string, near: string) => string
  readonly any: string
  readonly none: string
  readonly criteriaTitle: (unit: string) => string
  readonly criterionColumn: string
  readonly sureColumn: string
  readonly ofAll: (count: string, all: string) => string
  readonly moreScenarios: (count: string) => string
  readonly usualMark: string
  readonly luck: (runs: string, scenarios: string, assumptions: string) => string
  readonly few: (runs: string) => string
  readonly never: (months: string) => string
  readonly oneAssumption: string
  readonly assumed: string
  readonly stopped: (runs: string, asked: string) => string
  readonly stoppedBefore: (fewest: string) => string
  readonly next: Readonly<Record<"more" | "compare" | "discover" | "again", string>>
}

export const rankWords = (language: Language): RankWords => (language === "en" ? rankEn : rankId)
