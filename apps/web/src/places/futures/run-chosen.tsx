/** Run chosen: one future opened into its events: which one, a step back and on, and its list. */
import { explainWords } from "@laksana/words"
import { useSignal } from "@preact/signals"
import { useId } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { useAnswer } from "../../app/use-answer.ts"
import { readNumber } from "../../controls/read-number.ts"
import { Segmented } from "../../controls/segmented.tsx"
import { answerSide, type Asked } from "../../levers/asked.ts"
import { explainCommand } from "../../levers/commands.ts"
import { milestonesOf } from "../../levers/case-titles.ts"
import { Refused } from "../../shell/refusal.tsx"
import { futuresWords, type RunFilter, runFilters } from "../../words/futures.ts"
import { RunEvents } from "./run-events.tsx"

export function RunChosen({ asked }: { readonly asked: Asked }) {
  const { view, change } = useApp()
  const theCase = useCase()
  const { language, quantities } = useLanguage()
  const words = futuresWords(language)
  const explained = explainWords(language)
  const id = useId()
  const typed = useSignal<string | undefined>(undefined)
  const filter = useSignal<RunFilter>("large")
  const { run } = view.value
  const side = asked.sides[answerSide(asked)]
  const last = asked.runs - 1
  const { answer, updating, refusal } = useAnswer(
    "explain",
    side === undefined || run === null
      ? undefined
      : { scenario: side.scenario, seed: asked.seed, runs: asked.runs, run },
    "explain",
  ).value
  const open = (wanted: number): void => {
    typed.value = undefined
    change({ run: Math.min(last, Math.max(0, Math.round(wanted))) }, "replace")
  }
  const take = (text: string): void => {
    const number = readNumber(text)
    if (number === undefined) typed.value = undefined
    else open(number)
  }
  return (
    <section class="stack" aria-labelledby="one-run">
      <h2 id="one-run">{words.oneRun}</h2>
      <div class="row asked-about">
        <label for={id}>{words.runNumber}</label>
        <button
          type="button"
          aria-label={words.previous}
          disabled={run === null || run <= 0}
          onClick={() => open((run ?? 0) - 1)}
        >
          −
        </button>
        <input
          id={id}
          class="run-number"
          type="text"
          inputMode="numeric"
          value={typed.value ?? (run === null ? "" : String(run))}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value
          }}
          onChange={({ currentTarget }) => take(currentTarget.value)}
        />
        <button
          type="button"
          aria-label={words.next}
          disabled={run !== null && run >= last}
          onClick={() => open(run === null ? 0 : run + 1)}
        >
          +
        </button>
        {run === null ? (
          <button type="button" onClick={() => open(0)}>
            {words.openRun}
          </button>
        ) : (
          <button type="button" onClick={() => change({ run: null }, "replace")}>
            {words.close}
          </button>
        )}
      </div>
      {refusal === undefined ? null : <Refused refusal={refusal} />}
      {answer === undefined || run === null ? null : (
        <div class={`sheet stack ${updating ? "is-updating" : ""}`} data-run={answer.run}>
          <h3 dir="auto">
            {explained.heading(
              quantities.number(answer.run),
              side?.label[language] ?? answer.scenario,
              quantities.number(answer.events.length),
            )}
          </h3>
          <p class="soft small">
            {answer.draw === null ? explained.fromPriors : explained.draw(quantities.number(answer.draw))}
          </p>
          <dl class="terms run-terms">
            {milestonesOf(theCase).map(({ id: milestone, title }) => {
              const day = answer.milestones[milestone] ?? null
              return (
                <div key={milestone} class="run-reached">
                  <dt dir="auto">{title[language]}</dt>
                  <dd>{day === null ? explained.never : quantities.day(day)}</dd>
                </div>
              )
            })}
          </dl>
          <Segmented
            legend={words.show}
            choices={runFilters.map((value) => ({ value, label: words.filters[value] }))}
            value={filter.value}
            onChange={(value) => {
              filter.value = value
            }}
          />
          <RunEvents run={answer} filter={filter.value} />
          <p class="small soft">{words.runsFrom}</p>
          <pre class="command">{explainCommand(theCase, asked, answerSide(asked), answer.run)}</pre>
        </div>
      )}
    </section>
  )
}
