/**
 * Explained record: how well two versions explain what was recorded, by the logarithm of the Bayes factor (Kass & Raftery 1995). Two
 * evidences compare only where they are of one record: the same events and observations, and the same of them to be explained. Pure.
 */
import type { AnyModel, Population } from "@laksana/engine"
import type { Case } from "@laksana/scenario"
import { tidy } from "../scenario-result.ts"
import type { VersionSide } from "./version-facts.ts"

/** Kass & Raftery's words for twice the logarithm of the Bayes factor: 2, 6 and 10. */
export type Strength = "none" | "positive" | "strong" | "very-strong"

export type ExplainedRecord =
  | {
      readonly comparable: true
      /** Logarithm of the Bayes factor for the second version; above 0 where it explains the record better. */
      readonly logBayesFactor: number
      /** Monte-Carlo error of it, to the first order. */
      readonly se: number
      readonly favours: "before" | "after" | null
      readonly strength: Strength
    }
  /** The two are of different records. */
  | { readonly comparable: false }

export interface LearnedSide extends VersionSide {
  readonly population: Population | undefined
}

/** Undefined where the case has no past, or both start from the same draws. */
export function explainedRecord(before: LearnedSide, after: LearnedSide): ExplainedRecord | undefined {
  if (before.population === undefined || after.population === undefined) return undefined
  if (recordText(before) !== recordText(after)) return { comparable: false }
  const logBayesFactor = after.population.logEvidence - before.population.logEvidence
  const se = Math.hypot(errorOf(before.population), errorOf(after.population))
  if (logBayesFactor === 0) return undefined
  const isTold = Math.abs(logBayesFactor) > 1.96 * se
  return {
    comparable: true,
    logBayesFactor: tidy(logBayesFactor),
    se: tidy(se),
    favours: isTold ? (logBayesFactor > 0 ? "after" : "before") : null,
    strength: isTold ? strengthOf(2 * Math.abs(logBayesFactor)) : "none",
  }
}

function strengthOf(twice: number): Strength {
  if (twice > 10) return "very-strong"
  if (twice > 6) return "strong"
  return twice > 2 ? "positive" : "none"
}

/**
 * The standard error of a log evidence: each time the draws were resampled, and at the end, the mean of the weights is known with a relative
 * variance of 1/ESS − 1/N (Doucet & Johansen 2009); that draws descend from each other is left out.
 */
function errorOf({ size, stages }: Population): number {
  const weighed = stages.filter(({ resampled }, i) => resampled || i === stages.length - 1)
  return Math.sqrt(weighed.reduce((sum, { ess }) => sum + Math.max(0, 1 / ess - 1 / size), 0))
}

/** What the evidence is the density of. */
function recordText({ model, case: theCase }: VersionSide): string {
  const { events, observed, recording, observations, absences } = theCase
  return JSON.stringify([events, observed, recording, observations.map(seen), absences, makers(model)])
}

const seen = ({ title: _title, source: _source, evidence: _evidence, ...what }: Case["observations"][number]) => what

/** Events that no process makes are given, and not explained. */
const makers = ({ processes }: AnyModel) =>
  processes.map(({ produces, where }) => JSON.stringify([produces, where ?? null])).toSorted()
