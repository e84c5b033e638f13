/** Words of two versions held beside each other, with the same keys in both languages. A is the version compared with, B the one at hand. */
import type { Language } from "@laksana/core"
import { versionsEn } from "./versions.en.ts"
import { versionsId } from "./versions.id.ts"

export type VersionKind = "model" | "assumptions" | "case"

export interface VersionsWords {
  readonly heading: (scenarios: number) => string
  /** Of A what the command line names; of B the model that runs. */
  readonly nameA: (kind: VersionKind, path: string, model: string) => string
  readonly nameB: (kind: VersionKind, model: string) => string
  readonly same: string
  /** Tables and code say the same, and still outcomes differ. */
  readonly sameYetMoved: string
  readonly unmovedAtAll: (pairs: string) => string
  readonly unmoved: (scenarios: number) => string
  readonly moved: (count: number, of: number) => string
  /** `from` and `to` are values, `change` the difference with its error. */
  readonly answerMoved: (outcome: string, scenario: string, from: string, to: string, change: string) => string
  /** The greatest difference all the same, and where. */
  /** `seems`: the change is beyond its own error, though not with as many looked at. */
  readonly answerUnmoved: (
    outcome: string,
    scenarios: number,
    change: string,
    scenario: string,
    seems: boolean,
  ) => string
  readonly most: (outcome: string, scenario: string, from: string, to: string, change: string) => string
  readonly flipped: (outcome: string, chance: string, scenario: string, isMet: boolean, isSure: boolean) => string

  readonly orderStays: (outcome: string, scenarios: number) => string
  readonly firstChanges: (was: string, is: string) => string
  readonly changesPlace: (rises: string, falls: string, wrong: string) => string
  /** Of a single pair its names. */
  readonly seemTo: (pairs: number, names: string | undefined) => string
  readonly pair: (one: string, other: string) => string
  readonly explains: (favours: "A" | "B", factor: string, log: string, strength: string) => string
  readonly strengths: Readonly<Record<"none" | "positive" | "strong" | "very-strong", string>>
  readonly explainsAlike: (log: string) => string
  readonly explainsCaveat: string
  readonly otherRecord: string
  readonly lawsKept: (laws: string, examples: string) => string
  readonly lawBroken: (who: "A" | "B" | "both", law: string, violation: string) => string
  readonly lawsTitle: string

  readonly changesTitle: (count: string) => string
  readonly changesMore: (count: string) => string
  readonly ineffective: (ids: string) => string
  readonly code: (names: string) => string
  readonly onlyIn: (version: "A" | "B", ids: string) => string
  readonly parts: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, string>>
  readonly added: string
  readonly removed: string
  readonly none: string
  readonly yes: string
  readonly no: string

  readonly movedTitle: string
  readonly movedColumns: readonly string[]
  readonly movedMore: (count: string) => string
  readonly nothingElse: string
  readonly nothingMovedIn: (scenarios: string) => string
  readonly rankingTitle: (outcome: string) => string
  readonly rankingColumns: readonly string[]
  /** Where both start from as many draws as each other. */
  readonly bothDraws: string
  readonly errors: (pairs: string, comparisons: string) => string
  readonly shared: (shared: string) => string
  readonly stopped: (done: string, all: string) => string
  readonly more: string
}

export const versionsWords = (language: Language): VersionsWords => ({ en: versionsEn, id: versionsId })[language]
