/** Answer charts: the change and the baseline side by side in every chart. */
import { Fan, PairedDifferences, QuantileDots, SCurve } from "@laksana/charts"
import { runWords } from "@laksana/words"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { ChartFrame } from "../../charts-out/chart-frame.tsx"
import type { ProjectStep } from "../../engine/protocol.ts"
import type { Asked } from "../../levers/asked.ts"
import { titlesOf } from "../../levers/case-titles.ts"
import { lastDayOfMonth } from "../../levers/months.ts"
import { IndicatorChoice } from "../../projection/indicator-choice.tsx"
import type { LookedAt } from "../../projection/looked-at.ts"
import { answerFirst, curvesOf, fansOf, labelOf, pairedOf } from "../../projection/series.ts"
import { capital } from "../../words/capital.ts"
import { whatIfPlaceWords } from "../../words/what-if.ts"

export interface AnswerChartsProps {
  readonly asked: Asked
  readonly looked: LookedAt
  readonly step: ProjectStep
}

export function AnswerCharts({ asked, looked, step }: AnswerChartsProps) {
  const { change } = useApp()
  const theCase = useCase()
  const { language } = useLanguage()
  const words = whatIfPlaceWords(language)
  const titles = titlesOf(theCase, language)
  const { milestone, deadline, indicator } = looked
  const sides = answerFirst(step)
  const [answer = 0] = sides
  const { seed, engine, inputHash } = step.results
  const note = runWords(language).provenance(seed, engine, inputHash)
  const compared = step.compared[answer]
  const bounds = theCase.model.variables.find(({ id }) => id === indicator)?.bounds
  const title = titles.milestone(milestone)
  const scaled = bounds === undefined ? {} : { bounds }
  return (
    <>
      <ChartFrame
        name={`${milestone}-by-when`}
        of={[step, language, milestone, deadline]}
        note={note}
        data={{ step, table: "milestones" }}
        draw={(width) => (
          <SCurve
            id="when"
            language={language}
            width={width}
            title={words.when(title)}
            milestone={title}
            scenarios={curvesOf(step, milestone, sides, language)}
            deadline={deadline}
            onDeadline={(day) => change({ deadline: withinHorizon(lastDayOfMonth(day), asked) }, "replace")}
          />
        )}
      />
      {compared === null || compared === undefined ? null : (
        <ChartFrame
          name="pairs"
          of={[compared, language]}
          place={1}
          note={note}
          json={compared}
          draw={(width) => (
            <PairedDifferences
              id="paired"
              language={language}
              width={width}
              title={words.paired}
              base={labelOf(step, 0, language)}
              other={labelOf(step, answer, language)}
              pairs={compared.pairs}
              differing={compared.differing}
              milestones={pairedOf(compared, titles)}
            />
          )}
        />
      )}
      <div class="chart-pair">
        {sides.slice(0, 2).map((side, index) => (
          <ChartFrame
            key={index}
            name={`${milestone}-fifty-${index + 1}`}
            of={[step, side, language, milestone, deadline]}
            place={2 + index}
            note={note}
            widest={560}
            draw={(width) => (
              <QuantileDots
                id={`dots-${index}`}
                language={language}
                width={width}
                title={words.dots(title, labelOf(step, side, language))}
                milestone={title}
                runs={step.results.runs}
                curve={step.curves[side]?.[milestone] ?? []}
                deadline={deadline}
                table="none"
              />
            )}
          />
        ))}
      </div>
      <section class="stack">
        <IndicatorChoice indicator={indicator} />
        <ChartFrame
          name={indicator}
          of={[step, language, indicator]}
          place={4}
          note={note}
          data={{ step, table: "indicators" }}
          draw={(width) => (
            <Fan
              id="fan"
              language={language}
              width={width}
              title={words.fan(capital(titles.variable(indicator)))}
              indicator={titles.variable(indicator)}
              scenarios={fansOf(step, indicator, sides.slice(0, 2), language)}
              {...scaled}
            />
          )}
        />
      </section>
    </>
  )
}

const withinHorizon = (day: string, { start, horizon }: Asked): string =>
  day > horizon ? horizon : day < start ? start : day
