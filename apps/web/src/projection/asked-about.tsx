/** Asked about: which milestone is asked about, and by when. */
import { useId } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../app/app.ts"
import { DeadlineStep } from "../controls/deadline-step.tsx"
import type { Asked } from "../levers/asked.ts"
import { milestonesOf } from "../levers/case-titles.ts"
import { projectionWords } from "../words/projection.ts"
import type { LookedAt } from "./looked-at.ts"

export interface AskedAboutProps {
  readonly asked: Asked
  readonly looked: LookedAt
}

export function AskedAbout({ asked, looked }: AskedAboutProps) {
  const { change } = useApp()
  const theCase = useCase()
  const { language } = useLanguage()
  const id = useId()
  return (
    <div class="row asked-about">
      <label for={id}>{projectionWords(language).milestone}</label>
      <select
        id={id}
        value={looked.milestone}
        onChange={({ currentTarget }) => change({ milestone: currentTarget.value }, "replace")}
      >
        {milestonesOf(theCase).map((milestone) => (
          <option key={milestone.id} value={milestone.id}>
            {milestone.title[language]}
          </option>
        ))}
      </select>
      <DeadlineStep
        value={looked.deadline}
        min={asked.start}
        max={asked.horizon}
        onChange={(deadline) => change({ deadline }, "replace")}
      />
    </div>
  )
}
