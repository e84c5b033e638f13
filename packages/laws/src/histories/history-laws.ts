/** History laws: every law of histories, in the order in which they are best read. */
import type { HistoryLaw } from "../law.ts"
import { asOfIsAPrefix, certainOnlyGrows, plansCountFromTheirRecord } from "./as-of.ts"
import { branchIsACopy, branchIsItsParentToTheFork, branchLeavesParentAlone } from "./branches.ts"
import { historyFoldsInParts, historySnapshotAndTail } from "./composition.ts"
import { contradictionsKeepBoth } from "./contradictions.ts"
import {
  amendedIsWrittenRight,
  correctionsFollowTheirRules,
  retractedCorrectionNeverWas,
  retractedLeavesNothing,
} from "./corrections.ts"
import { independentNeighboursExchange } from "./independence.ts"
import { knownAtIsRecordedAndCorrected, laterChangesNothingKnown } from "./known-at.ts"
import { historyStepsAgree } from "./steps.ts"
import type { HistorySubject } from "./subject.ts"
import { historyFoldIsTotal, historyFoldReadsNothingElse, historyLeftAlone } from "./total.ts"

/** The laws of a fold over histories, and of how histories are corrected, looked at and branched; by default, of core. */
export function historyLaws(about: HistorySubject = {}): readonly HistoryLaw[] {
  return [...foldLaws, ...timeLaws].map((law) => law(about))
}

/** What a fold of one's own can break. */
const foldLaws = [
  historyFoldIsTotal,
  historyFoldReadsNothingElse,
  historyLeftAlone,
  historyFoldsInParts,
  historySnapshotAndTail,
  historyStepsAgree,
  independentNeighboursExchange,
  amendedIsWrittenRight,
  contradictionsKeepBoth,
] as const

/** What the ways of correcting, looking at and branching a history can break. */
const timeLaws = [
  correctionsFollowTheirRules,
  retractedLeavesNothing,
  retractedCorrectionNeverWas,
  laterChangesNothingKnown,
  knownAtIsRecordedAndCorrected,
  asOfIsAPrefix,
  certainOnlyGrows,
  plansCountFromTheirRecord,
  branchLeavesParentAlone,
  branchIsItsParentToTheFork,
  branchIsACopy,
] as const
