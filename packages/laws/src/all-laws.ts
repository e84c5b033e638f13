/** All laws: every law that has something to say of a subject, those of its folds first, then of its runs, then of histories. */
import { faultsOfModel } from "@laksana/engine"
import { modelIsCoherent } from "./folds/coherent.ts"
import { foldComposition, snapshotAndTail } from "./folds/composition.ts"
import { eventsLeftAlone } from "./folds/events-left-alone.ts"
import { unheededChangesNothing } from "./folds/heeds.ts"
import { processesMakeTheirEvents } from "./folds/processes-make-their-events.ts"
import { evolveReadsNothingElse } from "./folds/reads-nothing-else.ts"
import { shortcutsAgree } from "./folds/shortcuts.ts"
import { threeWaysAgree } from "./folds/three-ways.ts"
import { evolveIsTotal } from "./folds/total.ts"
import { variablesWithinBounds } from "./folds/within-bounds.ts"
import { historyLaws } from "./histories/history-laws.ts"
import { independentNeighboursExchange } from "./histories/independence.ts"
import { recordAndModelFold } from "./histories/record-and-model.ts"
import { historySubjectOf } from "./histories/subject.ts"
import type { HistoryLaw, Law, TrialLaw } from "./law.ts"
import { interventionsActFromTheirDay, luckIsCommon } from "./runs/common-luck.ts"
import { noDrawCoupling } from "./runs/draw-coupling.ts"
import { runFoldsAgain } from "./runs/folds-again.ts"
import { runIsAFunction } from "./runs/function-of.ts"
import { chunksMerge } from "./runs/merge.ts"
import { milestonesFirstHold } from "./runs/milestones.ts"
import { clocksAreOwn } from "./runs/own-clock.ts"
import { marksAreOwn } from "./runs/own-marks.ts"
import { driversHaveTheirSign } from "./runs/signs.ts"
import { intervalsAreExponential } from "./runs/time-rescaling.ts"
import { runsWithinBounds } from "./runs/within-bounds.ts"
import type { Subject } from "./subject.ts"

const folds: readonly ((subject: Subject) => TrialLaw)[] = [
  evolveIsTotal,
  evolveReadsNothingElse,
  eventsLeftAlone,
  foldComposition,
  snapshotAndTail,
  threeWaysAgree,
  variablesWithinBounds,
  unheededChangesNothing,
  shortcutsAgree,
  processesMakeTheirEvents,
]

const runs: readonly ((subject: Subject) => TrialLaw)[] = [
  runIsAFunction,
  marksAreOwn,
  clocksAreOwn,
  intervalsAreExponential,
  noDrawCoupling,
  luckIsCommon,
  interventionsActFromTheirDay,
  runFoldsAgain,
  runsWithinBounds,
  milestonesFirstHold,
  driversHaveTheirSign,
  chunksMerge,
]

/** The laws of a subject, in the order in which they are best read: a model that breaks an early one breaks later ones too. */
export function lawsOf(subject: Subject): readonly Law[] {
  const coherent = modelIsCoherent(subject)
  // What names a part that is not there cannot be run at all.
  if (faultsOfModel(subject.model).length > 0) return [coherent]
  return [coherent, ...[...folds, ...runs].map((law) => law(subject)), ...lawsOfHistories(subject)]
}

/** Of the record and the model together; which events are independent is known of the record alone. */
function lawsOfHistories(subject: Subject): readonly HistoryLaw[] {
  const { fold: _own, ...record } = historySubjectOf(subject)
  const exchange = independentNeighboursExchange(record)
  const laws = historyLaws({ ...record, fold: recordAndModelFold(subject.model) })
  return laws.map((law) => (law.id === exchange.id ? exchange : law))
}
