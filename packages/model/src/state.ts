/**
 * State: what the model believes of one jurisdiction. Latent indices and shares run from 0 to 1; counts are whole numbers;
 * flags are 0 or 1, so that they can be read as variables. Flat and plain: a run folds in a private copy of it.
 */
import type { Theta } from "@laksana/engine"

export interface PolicyState {
  /** Latent indices. */
  guidelineCompleteness: number
  leaderCommitment: number
  teamFunction: number
  resources: number
  awareness: number
  disposition: number
  skill: number
  monitoring: number
  /** Agencies of the jurisdiction; how many have revised their processes, and how many of those their SKP. */
  agencies: number
  revised: number
  adjusted: number
  /** Posts of the responsible unit: required, and still vacant. */
  required: number
  vacancies: number
  /** Flags. */
  teamFormed: number
  guidelineEnacted: number
  planAdopted: number
  actionPlanIncluded: number
  supported: number
  coordinated: number
  replacementRestricted: number
  /** Rounds held. */
  formalSocializations: number
  monitoringRounds: number
}

/** Vacancies of the responsible unit in the paper: two policy analysts and one administrator (R2). */
const vacanciesInPaper = 3

/** Before anything happened: no team, no guideline, nothing revised; commitment and awareness as the draw assumes. */
export function initialState(theta: Theta): PolicyState {
  return {
    guidelineCompleteness: 0,
    leaderCommitment: theta["commitmentBaseline"] as number,
    teamFunction: 0,
    resources: theta["initialResources"] as number,
    awareness: theta["initialAwareness"] as number,
    disposition: theta["dispositionBaseline"] as number,
    skill: theta["initialSkill"] as number,
    monitoring: 0,
    agencies: Math.round(theta["agencies"] as number),
    revised: 0,
    adjusted: 0,
    required: vacanciesInPaper / (1 - (theta["initialCapacity"] as number)),
    vacancies: vacanciesInPaper,
    teamFormed: 0,
    guidelineEnacted: 0,
    planAdopted: 0,
    actionPlanIncluded: 0,
    supported: 0,
    coordinated: 0,
    replacementRestricted: 0,
    formalSocializations: 0,
    monitoringRounds: 0,
  }
}
