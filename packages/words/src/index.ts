/** The surface of words: what a person reads of events, dates, numbers and results, in English and in Indonesian. */
export { type AssumedTelling, assumedSentences } from "./assumed-told.ts"
export { attributeMistakes, attributeWords } from "./attribute.ts"
export { attributeAnswer, codingSentences, rankedPlayers, type RankedPlayer } from "./attribute-told.ts"
export { compareWords } from "./compare.ts"
export {
  comparedIndicator,
  comparedMilestone,
  comparedMilestones,
  courseWhen,
  daysPerMonth,
  differenceSize,
  unchangedSentences,
} from "./compare-told.ts"
export { thresholdSentence } from "./threshold-told.ts"
export { priceSentences } from "./price-told.ts"
export { type ConditionWords, conditionWords } from "./condition.ts"
export { backtestTold, learnedTold, surpriseSentences } from "./condition-told.ts"
export { counts } from "./counts.ts"
export { precisionMarks, precisionWords, statusMarks, whenInWords } from "./dates.ts"
export { type DiscoveryAbout, discoveryWords } from "./discovery.ts"
export {
  boxConditions,
  boxSentence,
  discoveryAnswer,
  discoveryParagraphs,
  type DiscoveryTelling,
  droppedSentence,
  type FactorTelling,
  stabilitySentences,
  treeSentences,
} from "./discovery-told.ts"
export { editText, type EditTelling } from "./edit-text.ts"
export { eventTypeWords } from "./event-types.ts"
export { dimensionTitled, dimensionWords, gradeWords } from "./evidence.ts"
export { explainWords } from "./explained-run.ts"
export { factorText, type ProcessTitles, runEventCauses, runEventChanges, runEventTitle } from "./explained-told.ts"
export { correctionTitle } from "./correction-title.ts"
export { factSentence, placeOf } from "./fact-sentence.ts"
export { leversTold } from "./levers-told.ts"
export { type ModelWords, modelWords } from "./model.ts"
export { evidenceText, type Home, homeText, middleOf, plainNumber, priorText } from "./model-told.ts"
export { reasonWords } from "./no-effect.ts"
export { choiceMeaning, choiceWords } from "./payload-choices.ts"
export { fieldWords } from "./payload-fields.ts"
export { numberIn } from "./payload-number.ts"
export { interventionSentence, levelChangeClauses, plannedEventText } from "./planned-told.ts"
export { type Quantities, quantitiesIn, restOf, scaleOf } from "./quantities.ts"
export { type ReplayWords, replayWords } from "./replay.ts"
export { type RunWords, runWords } from "./run.ts"
export {
  cellName,
  headlineDays,
  headlineMilestone,
  levelTitle,
  milestoneTitle,
  type RunTelling,
  scenarioName,
} from "./run-telling.ts"
export { closingSentences, fewDrawsSentences, gridAnswer, scenarioAnswer, targetsTold } from "./run-told.ts"
export { type WhatIfWords, whatIfWords } from "./what-if.ts"
export { type CaseTitles, type ModelTitles, type Titles, titlesIn } from "./titles.ts"
export {
  causeText,
  differingRows,
  eventFateRows,
  exampleCells,
  noEffectSentences,
  rowTitle,
  whatIfAnswer,
} from "./what-if-told.ts"
export { type ExperimentWords, experimentWords } from "./experiment.ts"
export { successText } from "./success-told.ts"
export { outcomeNumbers, outcomeText } from "./outcome-told.ts"
export {
  rankedParameters,
  sensitivityAnswer,
  sensitivityLimits,
  type SensitivityRow,
  type SensitivityTable,
  sensitivityTable,
} from "./sensitivity-told.ts"
export { sensitivityWords } from "./sensitivity.ts"
export { discoverGrounds, isToldApart, tradeOffRows } from "./discover-told.ts"
export { type DiscoverPageWords, discoverPageWords } from "./discover-page.ts"
export { factorTellings } from "./factor-telling.ts"
export { stoppingSentences } from "./stopping-told.ts"
export { type SearchWords, searchWords } from "./search.ts"
export {
  choiceSentences,
  decisionSentences,
  policyName,
  robustnessSentences,
  type SearchTelling,
  toldHeading,
  type ToldOffer,
  toldOffers,
} from "./search-told.ts"
export { antitheticSentence } from "./antithetic-told.ts"
export { type RankWords, rankWords } from "./rank.ts"
export { criteriaTable, orderTable, type RankTable, underTable } from "./rank-tables.ts"
export type { RankTelling } from "./rank-telling.ts"
export { assumedOtherwise, rankAnswer, rankHeading, rankLimits, rounded } from "./rank-told.ts"
export { robustnessAnswer } from "./rank-criteria-told.ts"
export { type VersionsWords, versionsWords } from "./versions.ts"
export { versionChangeText } from "./version-change-told.ts"
export {
  differenceText,
  isUnmoved,
  valueText,
  versionsConclusions,
  versionsUntold,
  type VersionsTelling,
} from "./versions-told.ts"
