/** Outcome choice: a milestone by a day, or an indicator at one. */
import { useId } from "preact/hooks"
import type { Day } from "@laksana/core"
import { useCase, useLanguage } from "../../app/app.ts"
import { DayScrubber } from "../../controls/day-scrubber.tsx"
import { whyWords } from "../../words/why.ts"

export interface OutcomeChoiceProps {
  readonly outcome: string
  readonly by: Day
  readonly first: Day
  readonly last: Day
  /** Whether indicators can be chosen beside milestones. */
  readonly hasIndicators: boolean
  readonly onOutcome: (id: string) => void
  readonly onDay: (day: Day) => void
}

export function OutcomeChoice({ outcome, by, first, last, hasIndicators, onOutcome, onDay }: OutcomeChoiceProps) {
  const { model } = useCase()
  const { language } = useLanguage()
  const words = whyWords(language)
  const id = useId()
  const milestones = model.milestones.map((each) => (
    <option key={each.id} value={each.id}>
      {each.title[language]}
    </option>
  ))
  return (
    <div class="outcome-choice">
      <div class="field">
        <label for={id}>{words.outcome}</label>
        <select id={id} value={outcome} onChange={({ currentTarget }) => onOutcome(currentTarget.value)}>
          {hasIndicators ? (
            <>
              <optgroup label={words.milestones}>{milestones}</optgroup>
              <optgroup label={words.indicators}>
                {model.indicators.map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.title[language]}
                  </option>
                ))}
              </optgroup>
            </>
          ) : (
            milestones
          )}
        </select>
      </div>
      <DayScrubber label={words.by} value={by} min={first} max={last} onChange={onDay} />
    </div>
  )
}
