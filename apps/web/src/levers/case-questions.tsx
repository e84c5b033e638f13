/** Case questions: what the case's own scenario files ask, each asked by one click. */
import { useMemo } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../app/app.ts"
import { linkOf } from "../boot.ts"
import { whatIfPlaceWords } from "../words/what-if.ts"
import { isAsked, questionsOf } from "./questions.ts"

export function CaseQuestions() {
  const { view, change } = useApp()
  const theCase = useCase()
  const { language, quantities } = useLanguage()
  const words = whatIfPlaceWords(language)
  const questions = useMemo(() => questionsOf(theCase), [theCase])
  const grids = theCase.scenarios.filter(({ file }) => file.grid !== undefined)
  if (questions.length + grids.length === 0) return null
  const now = questions.find((question) => isAsked(question, view.value))
  return (
    <details class="sheet questions">
      <summary>
        {words.questions(quantities.number(questions.length + grids.length))}
        {now === undefined ? null : (
          <span class="question-now" dir="auto">
            {" "}
            {words.asking}: {now.question[language]}
          </span>
        )}
      </summary>
      <p class="small soft">{words.questionsGuide}</p>
      <ul class="question-list">
        {questions.map((question) => (
          <li key={JSON.stringify(question.view)}>
            <button
              type="button"
              class="question"
              aria-pressed={question === now}
              onClick={() => change({ ...question.view, milestone: null, deadline: null })}
            >
              <span dir="auto">{question.question[language]}</span>
              <span class="question-files small" dir="auto">
                {question.titles.map((title) => title[language]).join(" · ")}
              </span>
            </button>
          </li>
        ))}
        {grids.map(({ file }) => (
          <li key={file.id}>
            <a class="question" href={linkOf({ ...view.value, place: "futures" })}>
              <span dir="auto">{(file.question ?? file.title)[language]}</span>
              <span class="question-files small">{words.gridQuestion}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
