/** Case titles: what the things of an open case are called in a language. */
import type { Language } from "@laksana/core"
import type { Milestone } from "@laksana/engine"
import { dimensionTitled, type Titles, titlesIn } from "@laksana/words"
import type { CaseView } from "../engine/protocol.ts"

/** The model's milestones, as the case defines them. */
export function milestonesOf({ model, theCase }: CaseView): readonly Milestone[] {
  return model.milestones.map((milestone) => theCase.milestones.find(({ id }) => id === milestone.id) ?? milestone)
}

export function titlesOf(theCase: CaseView, language: Language): Titles {
  return titlesIn(language, { ...theCase.model, milestones: milestonesOf(theCase) }, theCase.theCase)
}

/** A dimension that is named as a parameter of the model is called as that is. */
export const dimensionTitle = (dimension: string, { model }: CaseView, language: Language): string =>
  dimensionTitled(dimension, model.parameters)[language]
