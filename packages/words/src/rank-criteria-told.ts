/** Rank criteria told: whether criteria of robustness agree on who is first, and what it means for a decision where they do not. */
import type { Language } from "@laksana/core"
import type { CriterionName, CriterionResult, RankResults } from "@laksana/results"
import { rankWords } from "./rank.ts"
import { listed, type MarkedScenario, markedScenarios, marksOf, type RankTelling } from "./rank-telling.ts"

/** They look at how even the outcome is, not at how good. */
const ofEvenness: readonly AnyCriterion["criterion"][] = ["fall", "deviations"]

/** Whether criteria agree on who is first, and what it means where they do not. */
export function robustnessAnswer(results: RankResults, { language }: RankTelling): readonly string[] {
  const words = rankWords(language)
  const { robustness, ranking } = results
  if (robustness === null || ranking.overall.places.length === 1) return []
  const marked = markedScenarios(results)
  const { first, sure } = ranking.overall
  const criteria: readonly AnyCriterion[] = [{ criterion: "average", first, sure }, ...robustness.criteria]
  const isAlike = (each: AnyCriterion) => each.first.length === marked.length
  const named = (among: readonly AnyCriterion[]) =>
    listed(
      among.map(({ criterion }) => words.criterion[criterion]),
      language,
    )
  const alike = criteria.filter(isAlike)
  const unsure = criteria.filter((each) => !each.sure && !isAlike(each))
  return [
    ...agreement(
      criteria.filter((each) => !isAlike(each)),
      marked,
      language,
    ),
    ...(alike.length === 0 ? [] : [words.alikeBy(named(alike))]),
    ...(unsure.length === 0 ? [] : [words.unsureCriteria(named(unsure))]),
  ]
}

type AnyCriterion = Pick<CriterionResult, "first" | "sure"> & { readonly criterion: CriterionName | "average" }

function agreement(
  criteria: readonly AnyCriterion[],
  marked: readonly MarkedScenario[],
  language: Language,
): readonly string[] {
  const words = rankWords(language)
  const byFirst = new Map<string, readonly AnyCriterion[]>()
  for (const each of criteria) {
    const marks = marksOf(each.first, marked, language)
    byFirst.set(marks, [...(byFirst.get(marks) ?? []), each])
  }
  const part = ([marks, group]: readonly [string, readonly AnyCriterion[]]) => {
    const names = group.map(({ criterion }) => words.criterion[criterion])
    return words.firstBy(marks, group[0]?.first.length === 1, listed(names, language))
  }
  const all = [...byFirst]
  const ofLevel = all.filter(([, group]) => group.some(({ criterion }) => !ofEvenness.includes(criterion)))
  const [best] = ofLevel
  if (best === undefined) return []
  if (all.length === 1) return [words.agree(best[0])]
  if (ofLevel.length === 1) {
    const even = all.filter((each) => each !== best).map(part)
    return [words.agreeOnLevel(best[0], even.join("; "))]
  }
  return [words.disagree(all.map(part).join("; ")), words.decide]
}
