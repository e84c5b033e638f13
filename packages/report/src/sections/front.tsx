/** Front: what the report is of: case, question, scenarios, and how far it looks. */
import type { ComponentChildren } from "preact"
import type { Telling } from "../telling.ts"

export function titleOf({ experiments, first, words, quantities, input, language }: Telling): string {
  const { experiment } = first.reported
  return experiments.length === 1
    ? experiment.title[language]
    : `${input.replay.theCase.title[language]}: ${words.several(quantities.number(experiments.length))}`
}

export function Front({ telling }: { readonly telling: Telling }) {
  const { words, quantities, input, language, experiments } = telling
  const { theCase } = input.replay
  const { front } = words
  const spans = experiments.map(({ reported: { experiment } }) =>
    front.span(quantities.day(experiment.start), quantities.day(experiment.horizon)),
  )
  const questions = experiments.flatMap(({ reported: { experiment } }) => experiment.question?.[language] ?? [])
  const facts: readonly (readonly [string, ComponentChildren])[] = [
    ...(experiments.length === 1 ? [[front.case, theCase.title[language]] as const] : []),
    ...(theCase.policy === undefined ? [] : [[front.policy, theCase.policy[language]] as const]),
    [front.observed, quantities.day(theCase.observed)],
    [front.projected, [...new Set(spans)].join("; ")],
    [front.futures, front.perScenario(quantities.number(input.results.runs))],
  ]
  return (
    <header class="front">
      <p class="kind">{words.kind}</p>
      <h1 dir="auto">{titleOf(telling)}</h1>
      {questions.length === 1 ? (
        <p class="question" dir="auto">
          {questions[0]}
        </p>
      ) : null}
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      {questions.length > 1 ? (
        <div class="questions">
          <p class="label">{front.questions}</p>
          <ul class="sentences">
            {questions.map((question) => (
              <li dir="auto">{question}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </header>
  )
}
