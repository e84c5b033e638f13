/** Answer: what the levers lead to: in words first, then by when, pair by pair, in fifty dots, and over time. */
import { useEffect } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import type { Answered } from "../../app/use-answer.ts"
import type { Asked } from "../../levers/asked.ts"
import { titlesOf } from "../../levers/case-titles.ts"
import { viewChanges } from "../../levers/view-changes.ts"
import { AskedAbout } from "../../projection/asked-about.tsx"
import { lookedAt } from "../../projection/looked-at.ts"
import { Progress } from "../../projection/progress.tsx"
import { Refused } from "../../shell/refusal.tsx"
import { projectionWords } from "../../words/projection.ts"
import { whatIfPlaceWords } from "../../words/what-if.ts"
import { AnswerCharts } from "./answer-charts.tsx"
import { answerTold } from "./answer-told.ts"
import { TakeAlong } from "./take-along.tsx"

export interface AnswerProps {
  readonly asked: Asked
  readonly answered: Answered<"project">
}

export function Answer({ asked, answered }: AnswerProps) {
  const { view, announce } = useApp()
  const theCase = useCase()
  const { language, quantities } = useLanguage()
  const words = whatIfPlaceWords(language)
  const looked = lookedAt(view.value, asked, theCase)
  const { answer: step, updating, working, refusal } = answered
  const titles = titlesOf(theCase, language)
  const told = step === undefined ? undefined : answerTold(step, looked, titles, language)
  const changes = viewChanges(view.value, { theCase, language })
  const settled = !updating && !working && told !== undefined
  useEffect(() => {
    if (settled) announce([...told.lead, ...told.pairs].join(" "))
  }, [settled, step])

  return (
    <div class="stack answer">
      <section
        class={`sheet answer-words ${updating ? "is-updating" : ""}`}
        data-stage={step?.stage}
        aria-busy={working}
        aria-labelledby="answer-heading"
      >
        <h2 id="answer-heading">{words.answer}</h2>
        {told?.lead.map((sentence, index) => (
          <p key={index} class={index === 0 ? "lead" : undefined} dir="auto">
            {sentence}
          </p>
        ))}
        {told?.pairs.map((sentence) => (
          <p key={sentence} dir="auto">
            {sentence}
          </p>
        ))}
        {changes.length === 0 ? null : (
          <p class="soft" dir="auto">
            {words.whatIsChanged(changes.join("; "))}
          </p>
        )}
        {told === undefined || told.details.length === 0 ? null : (
          <details class="lever-guide">
            <summary>{words.inPairs}</summary>
            <div class="lever-guide-body">
              {told.details.map((sentence) => (
                <p key={sentence} dir="auto">
                  {sentence}
                </p>
              ))}
            </div>
          </details>
        )}
        {told?.unchanged.length ? (
          <ul class="notice facts">
            {told.unchanged.map((sentence) => (
              <li key={sentence} dir="auto">
                {sentence}
              </li>
            ))}
          </ul>
        ) : null}
        {asked.sides.length === 1 ? <p class="soft">{words.nothingChanged}</p> : null}
        {asked.unlike.length === 0 ? null : (
          <p class="soft" dir="auto">
            {projectionWords(language).unlike(
              asked.unlike.map(({ file }) => file.title[language]).join(", "),
              quantities.day(asked.start),
            )}
          </p>
        )}
        <Progress answered={answered} />
      </section>
      {told === undefined ? null : (
        // Where the levers stand above the answer, it stays in sight while they move; it is said once to those who hear it.
        <p class={`answer-bar ${updating ? "is-updating" : ""}`} aria-hidden="true" dir="auto">
          <strong>{told.lead[0]}</strong> {asked.sides.length > 1 ? told.lead[1] : null}
        </p>
      )}
      {refusal === undefined ? null : <Refused refusal={refusal} />}
      <AskedAbout asked={asked} looked={looked} />
      {step === undefined ? null : (
        <div class={`stack ${updating ? "is-updating" : ""}`} data-stage={step.stage}>
          <AnswerCharts asked={asked} looked={looked} step={step} />
          <TakeAlong asked={asked} step={step} />
        </div>
      )}
    </div>
  )
}
