/** All laws: every law that has something to say of a subject, those of histories first, then of folds, then of runs. */
import type { Law } from "./law.ts"
import type { Subject } from "./subject.ts"

/** The laws of a subject, in the order in which they are best read: a model that breaks an early one breaks later ones too. */
export function lawsOf(_subject: Subject): readonly Law[] {
  return []
}
