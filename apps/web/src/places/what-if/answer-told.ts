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
  /** Of pairs with the same luck: which side is earlier. */
  readonly pairs: readonly string[]
  /** By how much, and what it does to the indicator that it moves most clearly. */
  readonly details: readonly string[]
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
  if (compared === null || compared === undefined) return { lead, pairs: [], details: [], unchanged: [] }
  const sides = words.sides(labelOf(step, 0, language), labelOf(step, answer, language))
  if (compared.noEffect)
    return { lead, pairs: [], details: [], unchanged: [...unchangedSentences(compared, language), sides] }
  const found = compared.milestones[milestone]
  const of = (count: number) =>
    count === 0 ? undefined : quantities.frequency({ p: count / compared.pairs, of: compared.pairs })
  const isSame = found === undefined || found.earlier + found.later === 0
  return {
    lead,
    pairs: [
      isSame ? words.pairsSame(quantities.number(compared.pairs)) : words.pairs(of(found.earlier), of(found.later)),
    ],
    details: [
      comparedMilestone(compared, milestone, titles, language),
      ...comparedIndicator(compared, titles, language),
      sides,
    ],
    unchanged: [],
  }
}

/** "± 3", as it stands in a sentence. */
const spaced = (margin: string): string => margin.replace("±", "± ")
