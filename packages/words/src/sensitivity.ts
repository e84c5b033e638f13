/** Words of `sensitivity`: which parameter matters for an outcome, with the same keys in both languages. */
import type { Language } from "@laksana/core"
import { sensitivityEn } from "./sensitivity.en.ts"
import { sensitivityId } from "./sensitivity.id.ts"

/** Arguments are already in words. A part is a parameter with a number in brackets. */
export interface SensitivityWords {
  /** A share whose interval holds 0 and not much more. */
  readonly aboutNothing: string
  /** A share whose interval holds 0 and much else. */
  readonly unclearShare: string
  readonly mostOfVariance: (outcome: string, parts: readonly string[]) => string
  /** The first part says what its share is of. */
  readonly shareOf: (title: string, share: string, isFirst: boolean) => string
  readonly mostMoved: (outcome: string, parts: readonly string[]) => string
  readonly movedBetween: (title: string, low: string, high: string, unit: string | undefined) => string
  readonly steps: (title: string, size: string, unit: string | undefined) => string
  readonly unclear: (outcome: string, runs: string) => string
  readonly constant: (outcome: string, runs: string) => string
  /** Nothing can be told from luck: not known, which is not no effect. */
  readonly onlyLuck: (outcome: string, runs: string) => string
  readonly overAll: (mean: string, unit: string) => string
  readonly inTheMiddle: (mean: string, unit: string) => string
  readonly luck: (share: string | undefined) => string
  readonly present: (alone: string, inAll: string) => string
  readonly still: (still: string, all: string) => string
  readonly groupsFound: (negligible: string, linear: string, interacting: string) => string
  readonly together: (pairs: readonly string[]) => string
  readonly pair: (one: string, other: string, share: string) => string
  readonly things: { readonly present: string; readonly luck: string; readonly interactions: string }
  readonly columns: {
    readonly sobol: readonly string[]
    readonly morris: readonly string[]
    readonly oat: readonly string[]
  }
  readonly groups: Readonly<Record<"negligible" | "linear" | "interacting", string>>
  readonly tableOf: (unit: string) => string
  readonly sharesTable: string
  readonly more: (count: string) => string
  readonly designs: {
    readonly sobol: (points: string, things: string) => string
    readonly morris: (points: string, runs: string) => string
    readonly oat: (runs: string) => string
  }
  readonly limits: {
    readonly assumed: string
    /** Where futures start from draws conditioned on a history. */
    readonly notLearned: string
    readonly fromHere: string
    readonly unvariedAsPresent: (count: string) => string
    readonly unvaried: (count: string) => string
    readonly overlap: string
    readonly alone: string
    readonly sharedLuck: (runs: string) => string
    readonly rare: string
    readonly unreached: (count: string) => string
  }
  readonly nextDoes: { readonly direction: string; readonly shares: string; readonly finer: string }
}

export const sensitivityWords = (language: Language): SensitivityWords =>
  ({ en: sensitivityEn, id: sensitivityId })[language]
