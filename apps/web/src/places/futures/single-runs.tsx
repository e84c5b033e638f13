/** Single runs: some futures of one scenario, drawn faintly on demand; one is chosen from a list or by a click near its line. */
import { Spaghetti, spaghettiPlot, type SpaghettiProps } from "@laksana/charts"
import { useId, useMemo } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { useAnswer } from "../../app/use-answer.ts"
import { ChartFrame } from "../../charts-out/chart-frame.tsx"
import type { RunsView } from "../../engine/protocol.ts"
import { answerSide, type Asked } from "../../levers/asked.ts"
import { titlesOf } from "../../levers/case-titles.ts"
import type { LookedAt } from "../../projection/looked-at.ts"
import { Refused } from "../../shell/refusal.tsx"
import { capital } from "../../words/capital.ts"
import { futuresWords } from "../../words/futures.ts"
import { nearestRun } from "./nearest-run.ts"

export interface SingleRunsProps {
  readonly asked: Asked
  readonly looked: LookedAt
  /** Where the runs come from. */
  readonly note: string
}

const amounts = [0, 20, 50, 100, 200] as const

export function SingleRuns({ asked, looked, note }: SingleRunsProps) {
  const { view, change } = useApp()
  const theCase = useCase()
  const { language, quantities } = useLanguage()
  const words = futuresWords(language)
  const id = useId()
  const titles = titlesOf(theCase, language)
  const { shownRuns, run } = view.value
  const count = Math.min(shownRuns, asked.runs)
  const side = asked.sides[answerSide(asked)]
  const { milestone, indicator } = looked
  const answered = useAnswer(
    "runs",
    side === undefined || count === 0
      ? undefined
      : { scenario: side.scenario, seed: asked.seed, runs: asked.runs, first: 0, count, indicator },
    "runs",
  ).value
  const { answer, updating, refusal } = answered
  const runs = useMemo(() => (answer === undefined ? [] : pathsOf(answer)), [answer])
  const bounds = theCase.model.variables.find((variable) => variable.id === indicator)?.bounds
  const label = side?.label[language] ?? ""
  const chartFor = (width: number): SpaghettiProps => ({
    id: "single-runs",
    language,
    width,
    title: words.spaghetti(capital(titles.variable(indicator))),
    indicator: titles.variable(indicator),
    months: answer?.months ?? [],
    scenarios: [{ id: "shown", label, runs }],
    table: "none",
    ...(bounds === undefined ? {} : { bounds }),
    ...(run === null || run >= runs.length
      ? {}
      : { highlighted: { scenario: "shown", run, label: words.highlighted(quantities.number(run)) } }),
  })
  const choose = (event: MouseEvent, width: number): void => {
    const drawing = (event.target as Element).closest("svg")
    if (drawing === null) return
    const { left, top, width: shown } = drawing.getBoundingClientRect()
    const scale = drawing.viewBox.baseVal.width / shown
    const at = [(event.clientX - left) * scale, (event.clientY - top) * scale] as const
    const found = nearestRun(runs, spaghettiPlot(chartFor(width)), at)
    if (found !== undefined) change({ run: found }, "replace")
  }
  return (
    <section class="stack" aria-labelledby="single-runs-heading">
      <h2 id="single-runs-heading">{words.runs}</h2>
      <p class="soft">{words.runsGuide}</p>
      <div class="row asked-about">
        <label for={`${id}-count`}>{words.howMany}</label>
        <select
          id={`${id}-count`}
          value={String(shownRuns)}
          onChange={({ currentTarget }) => change({ shownRuns: Number(currentTarget.value) }, "replace")}
        >
          {[...new Set([...amounts, shownRuns])]
            .toSorted((a, b) => a - b)
            .map((amount) => (
              <option key={amount} value={String(amount)}>
                {amount === 0 ? words.none : quantities.number(amount)}
              </option>
            ))}
        </select>
        <span class="soft" dir="auto">
          {words.ofScenario(label)}
        </span>
      </div>
      {refusal === undefined ? null : <Refused refusal={refusal} />}
      {answer === undefined || count === 0 ? null : (
        <div class={`runs-beside ${updating ? "is-updating" : ""}`}>
          <ChartFrame
            name={`${indicator}-runs`}
            of={[answer, language, run, label]}
            note={note}
            draw={(width) => (
              // The list beside is the same choice for keys; this is for those who point.
              <div class="runs-clickable" onClick={(event) => choose(event, width)}>
                <Spaghetti {...chartFor(width)} />
              </div>
            )}
          />
          <div class="runs-list">
            <label for={`${id}-list`}>{words.pick}</label>
            <select
              id={`${id}-list`}
              size={14}
              value={run === null ? "" : String(run)}
              onChange={({ currentTarget }) => change({ run: Number(currentTarget.value) }, "replace")}
            >
              {byDay(answer, milestone).map(({ run: each, day }) => (
                <option key={each} value={String(each)}>
                  {words.runOf(
                    words.highlighted(quantities.number(each)),
                    day === null ? words.notReached : quantities.day(day),
                  )}
                </option>
              ))}
            </select>
            <p class="small soft">
              {titles.milestone(milestone)}. {words.pickGuide}
            </p>
          </div>
        </div>
      )}
    </section>
  )
}

/** A run's values, month by month. */
function pathsOf({ months, values }: RunsView): readonly (readonly number[])[] {
  const count = months.length === 0 ? 0 : Math.floor(values.length / months.length)
  return Array.from({ length: count }, (_, run) => [...values.subarray(run * months.length, (run + 1) * months.length)])
}

/** Runs by the day on which they reach it: the earliest first, those that never do last. */
function byDay({ milestones }: RunsView, milestone: string) {
  const days = milestones[milestone] ?? []
  return days
    .map((day, run) => ({ run, day }))
    .toSorted((a, b) =>
      (a.day ?? "9999") < (b.day ?? "9999") ? -1 : (a.day ?? "9999") > (b.day ?? "9999") ? 1 : a.run - b.run,
    )
}
