/** By when: the S-curve of one milestone, large, with a deadline that can be moved; and of every milestone, small. */
import { SCurve } from "@laksana/charts"
import { runWords } from "@laksana/words"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { ChartFrame } from "../../charts-out/chart-frame.tsx"
import type { ProjectStep } from "../../engine/protocol.ts"
import type { Asked } from "../../levers/asked.ts"
import { milestonesOf, titlesOf } from "../../levers/case-titles.ts"
import { lastDayOfMonth } from "../../levers/months.ts"
import type { LookedAt } from "../../projection/looked-at.ts"
import { answerFirst, curvesOf } from "../../projection/series.ts"
import { futuresWords } from "../../words/futures.ts"

export interface ByWhenProps {
  readonly asked: Asked
  readonly looked: LookedAt
  readonly step: ProjectStep
}

export function ByWhen({ asked, looked, step }: ByWhenProps) {
  const { change } = useApp()
  const theCase = useCase()
  const { language } = useLanguage()
  const words = futuresWords(language)
  const titles = titlesOf(theCase, language)
  const { milestone, deadline } = looked
  const sides = answerFirst(step)
  const { seed, engine, inputHash } = step.results
  const note = runWords(language).provenance(seed, engine, inputHash)
  const within = (day: string): string => (day > asked.horizon ? asked.horizon : day < asked.start ? asked.start : day)
  return (
    <>
      <ChartFrame
        name={`${milestone}-by-when`}
        of={[step, language, milestone, deadline]}
        note={note}
        data={{ step, table: "milestones" }}
        widest={1240}
        draw={(width) => (
          <SCurve
            id="when"
            language={language}
            width={width}
            title={words.when(titles.milestone(milestone))}
            milestone={titles.milestone(milestone)}
            scenarios={curvesOf(step, milestone, sides, language)}
            deadline={deadline}
            onDeadline={(day) => change({ deadline: within(lastDayOfMonth(day)) }, "replace")}
          />
        )}
      />
      <h3>{words.allMilestones}</h3>
      <ul class="multiples multiples-few">
        {milestonesOf(theCase).map(({ id }, index) => (
          <li key={id}>
            <ChartFrame
              name={`${id}-by-when`}
              of={[step, language, deadline]}
              place={1 + index}
              note={note}
              draw={(width) => (
                <SCurve
                  id={`when-${id}`}
                  language={language}
                  width={width}
                  heading={4}
                  table="none"
                  title={titles.milestone(id)}
                  milestone={titles.milestone(id)}
                  scenarios={curvesOf(step, id, sides, language)}
                  deadline={deadline}
                />
              )}
            >
              <button
                type="button"
                class="button-small"
                aria-pressed={id === milestone}
                onClick={() => change({ milestone: id }, "replace")}
              >
                {words.enlarge}
                <span class="heard">: {titles.milestone(id)}</span>
              </button>
            </ChartFrame>
          </li>
        ))}
      </ul>
    </>
  )
}
