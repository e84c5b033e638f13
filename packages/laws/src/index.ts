/** The surface of laws: laws of models, histories and runs, where their examples come from, and how they are checked. */
export type { HistoryLaw, Law, LawOf, TrialLaw } from "./law.ts"
export type { Subject } from "./subject.ts"
export type { Trial } from "./trial/trial.ts"
export { type CheckOptions, checkLaw, type Verdict } from "./check-law.ts"
export { lawsOf } from "./all-laws.ts"
