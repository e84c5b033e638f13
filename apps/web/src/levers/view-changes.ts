/** View changes: what a view changes against its baseline, lever by lever, as short clauses. */
import type { Language } from "@laksana/core"
import { interventionSentence, plainNumber, quantitiesIn } from "@laksana/words"
import type { CaseView } from "../engine/protocol.ts"
import type { ViewState } from "../state/view-state.ts"
import { leversWords } from "../words/levers.ts"
import { dimensionTitle, titlesOf } from "./case-titles.ts"
import { appointments, formalSocialisation, payloadField } from "./planned.ts"
import { vacantPosts } from "./vacant-posts.ts"

export interface Telling {
  readonly theCase: CaseView
  readonly language: Language
}

type Changes = Pick<ViewState, "assumptions" | "parameters" | "interventions">

export function viewChanges({ assumptions, parameters, interventions }: Changes, telling: Telling): readonly string[] {
  const { theCase, language } = telling
  const words = leversWords(language)
  const { day, number, percent } = quantitiesIn(language)
  const titles = titlesOf(theCase, language)
  const held = formalSocialisation(interventions)
  const filled = appointments(interventions, vacantPosts(theCase))
  const [first] = filled
  const others = interventions.filter((each) => each !== held && !filled.some((one) => one === each))
  const numbers = Object.entries(parameters).map(([id, value]) => {
    const isShare = theCase.model.parameters.find((parameter) => parameter.id === id)?.unit === "share"
    const said = isShare
      ? percent(value, Number.isInteger(Math.round(value * 1e6) / 1e4) ? 0 : 1)
      : plainNumber(value, language)
    return words.parameterSet(titles.parameter(id), said)
  })
  return [
    ...Object.entries(assumptions).map(([dimension, name]) => {
      const title = theCase.theCase.levels[dimension]?.[name]?.title[language] ?? name
      return words.level(dimensionTitle(dimension, theCase, language), title)
    }),
    ...(held === undefined
      ? []
      : [words.socialisedOn(day(held.on), percent(Number(payloadField(held.payload, "reach") ?? 0)))]),
    ...(first === undefined
      ? []
      : [
          words.appointedOn(
            day(first.on),
            number(filled.reduce((sum, { payload }) => sum + Number(payloadField(payload, "count") ?? 1), 0)),
          ),
        ]),
    ...numbers,
    ...others.map((each) => withinSentence(interventionSentence(each, titles, language))),
  ]
}

/** As it stands within a sentence; an abbreviation keeps its capitals. */
const withinSentence = (clause: string): string =>
  clause.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (first) => first.toLowerCase())
