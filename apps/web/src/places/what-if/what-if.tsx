/** What if: levers beside their answer: what a case's own dimensions, plans and numbers change against a baseline that stays in sight. */
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { useAnswer } from "../../app/use-answer.ts"
import { askedOf, previewRuns, projectAsk } from "../../levers/asked.ts"
import { CaseQuestions } from "../../levers/case-questions.tsx"
import { LeversPanel } from "../../levers/levers-panel.tsx"
import { projectionWords } from "../../words/projection.ts"
import { Answer } from "./answer.tsx"

export function WhatIf() {
  const { view } = useApp()
  const theCase = useCase()
  const { language } = useLanguage()
  const asked = askedOf(view.value, theCase)
  const answered = useAnswer("project", asked === undefined ? undefined : projectAsk(asked, previewRuns), "what-if")
  if (asked === undefined) return <p>{projectionWords(language).nothing}</p>
  return (
    <>
      <CaseQuestions />
      <div class="beside">
        <LeversPanel asked={asked} />
        <Answer asked={asked} answered={answered.value} />
      </div>
    </>
  )
}
