/**
 * Law: one sentence that must hold of a model, a history or an ensemble whatever its numbers are, and where to look for an
 * example that breaks it. Whether an example breaks it is a function of the example alone, so that an example written to a
 * file breaks the law again when the file is checked.
 */
import type { HistoryEvent } from "@laksana/core"
import type { Text } from "@laksana/engine"
import type { Arbitrary } from "fast-check"
import type { Trial } from "./trial/trial.ts"

/** A law by what its examples are. */
export interface LawOf<Kind extends string, Example> {
  readonly kind: Kind
  /** Stable, in lower-case words: `fold-composition`. */
  readonly id: string
  /** The sentence that must hold. */
  readonly states: Text
  /** Examples to look at; they shrink to few events and few changed parameters. */
  readonly examples: Arbitrary<Example>
  /** What in the example contradicts the law; undefined where it holds. To throw is to contradict it. */
  readonly violation: (example: Example) => Text | undefined
  /** How many examples to look at for each hundred asked for: 100 unless a single example takes long. */
  readonly per100?: number
  /** Why the law says nothing of this subject, where that is so. */
  readonly inapplicable?: Text
}

/** A law whose examples are histories, corrections included. */
export type HistoryLaw = LawOf<"history", readonly HistoryEvent[]>
/** A law whose examples are scenarios of a few runs. */
export type TrialLaw = LawOf<"trial", Trial>
export type Law = HistoryLaw | TrialLaw
