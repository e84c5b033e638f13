/** Answer told: what a projection says of one milestone and deadline, in sentences: natural frequencies with their error. */
import type { Language } from "@laksana/core"
import { comparedIndicator, comparedMilestone, quantitiesIn, type Titles, unchangedSentences } from "@laksana/words"
import type { ProjectStep } from "../../engine/protocol.ts"
import type { LookedAt } from "../../projection/looked-at.ts"
import { answerFirst, labelOf, pointBy } from "../../projection/series.ts"
import { whatIfPlaceWords } from "../../words/what-if.ts"

export interface AnswerTold {
  /** The side that was asked about, the baseline, and what else stands beside. */
  readonly lead: readonly string[]
  /** Of pairs with the same luck: which side is earlier, and by how much. */
  readonly pairs: readonly string[]
  /** That nothing differs, and why; empty where something does. */
  readonly unchanged: readonly string[]
}

export function answerTold(
  step: ProjectStep,
  { milestone, deadline }: Pick<LookedAt, "milestone" | "deadline">,
  titles: Titles,
  language: Language,
): AnswerTold {
  const words = whatIfPlaceWords(language)
  const quantities = quantitiesIn(language)
  const { runs } = step.results
  const [answer = 0] = answerFirst(step)
  const frequencies = (side: number): readonly [string, string] | undefined => {
    const point = pointBy(step.curves[side]?.[milestone] ?? [], deadline)
    if (point === undefined) return undefined
    return [quantities.futures({ p: point.p, of: runs }), spaced(quantities.margin({ ...point, of: runs }))]
  }
  const lead = answerFirst(step).flatMap((side, index) => {
    const said = frequencies(side)
    if (said === undefined) return []
    const label = labelOf(step, side, language)
    if (index > 0) return [words.baseline(label, ...said)]
    return [words.by(titles.milestone(milestone), quantities.deadline(deadline), ...said)]
  })
  const compared = step.compared[answer]
  if (compared === null || compared === undefined) return { lead, pairs: [], unchanged: [] }
  const sides = words.sides(labelOf(step, 0, language), labelOf(step, answer, language))
  if (compared.noEffect) return { lead, pairs: [], unchanged: [...unchangedSentences(compared, language), sides] }
  const found = compared.milestones[milestone]
  const of = (count: number) => quantities.frequency({ p: count / compared.pairs, of: compared.pairs })
  return {
    lead,
    pairs: [
      ...(found === undefined ? [] : [words.pairs(of(found.earlier), of(found.later))]),
      comparedMilestone(compared, milestone, titles, language),
      ...comparedIndicator(compared, titles, language),
      sides,
    ],
    unchanged: [],
  }
}

/** "± 3", as it stands in a sentence. */
const spaced = (margin: string): string => margin.replace("±", "± ")
