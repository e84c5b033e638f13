/** Fans: one indicator over time, large, and every indicator, small. */
import { Fan } from "@laksana/charts"
import { runWords } from "@laksana/words"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { ChartFrame } from "../../charts-out/chart-frame.tsx"
import type { ProjectStep } from "../../engine/protocol.ts"
import { titlesOf } from "../../levers/case-titles.ts"
import { IndicatorChoice } from "../../projection/indicator-choice.tsx"
import type { LookedAt } from "../../projection/looked-at.ts"
import { answerFirst, fansOf } from "../../projection/series.ts"
import { capital } from "../../words/capital.ts"
import { futuresWords } from "../../words/futures.ts"

export interface FansProps {
  readonly looked: LookedAt
  readonly step: ProjectStep
}

export function Fans({ looked, step }: FansProps) {
  const { change } = useApp()
  const { model } = useCase()
  const theCase = useCase()
  const { language } = useLanguage()
  const words = futuresWords(language)
  const titles = titlesOf(theCase, language)
  const { indicator } = looked
  const sides = answerFirst(step).slice(0, 2)
  const { seed, engine, inputHash } = step.results
  const note = runWords(language).provenance(seed, engine, inputHash)
  const fan = (id: string, width: number, isLarge: boolean) => {
    const bounds = model.variables.find((variable) => variable.id === id)?.bounds
    return (
      <Fan
        id={isLarge ? "fan" : `fan-${id}`}
        language={language}
        width={width}
        heading={isLarge ? 3 : 4}
        table={isLarge ? "details" : "none"}
        title={isLarge ? words.fan(capital(titles.variable(id))) : capital(titles.variable(id))}
        indicator={titles.variable(id)}
        scenarios={fansOf(step, id, sides, language)}
        {...(bounds === undefined ? {} : { bounds })}
      />
    )
  }
  return (
    <section class="stack" aria-labelledby="over-time">
      <h2 id="over-time">{words.overTime}</h2>
      <p class="soft">{words.overTimeGuide}</p>
      <IndicatorChoice indicator={indicator} />
      <ChartFrame
        name={indicator}
        of={[step, language, indicator]}
        place={3}
        note={note}
        data={{ step, table: "indicators" }}
        widest={1240}
        draw={(width) => fan(indicator, width, true)}
      />
      <ul class="multiples">
        {model.indicators.map(({ id }, index) => (
          <li key={id}>
            <ChartFrame
              name={id}
              of={[step, language]}
              place={8 + index}
              note={note}
              draw={(width) => fan(id, width, false)}
            >
              <button
                type="button"
                class="button-small"
                aria-pressed={id === indicator}
                onClick={() => change({ indicator: id }, "replace")}
              >
                {words.enlarge}
                <span class="heard">: {titles.variable(id)}</span>
              </button>
            </ChartFrame>
          </li>
        ))}
      </ul>
    </section>
  )
}
