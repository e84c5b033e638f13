/** Answer: what would be different: in words first, then milestones, one history beside the other, indicators, and the fate of every event. */
import type { WhatIfResults } from "@laksana/results"
import { eventFateRows, noEffectSentences, whatIfAnswer, whatIfWords } from "@laksana/words"
import { useMemo } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import type { LongAnswer } from "../../app/use-long-answer.ts"
import { Refused } from "../../shell/refusal.tsx"
import { editHistoryWords } from "../../words/edit-history.ts"
import { IndicatorDifference } from "./indicator-difference.tsx"
import { Later } from "./later.tsx"
import { MilestoneTable } from "./milestone-table.tsx"
import { OneHistory } from "./one-history.tsx"
import { problemsByEdit } from "./question.ts"
import { useEditTelling, useTitles } from "./use-edit-text.ts"

export interface AnswerProps {
  readonly asked: LongAnswer<"whatIf">
  /** The latest results, while further ones are worked out too. */
  readonly results: WhatIfResults | undefined
  /** Whether those results are of edits before these. */
  readonly isOfBefore: boolean
  readonly count: number
}

export function Answer({ asked, results, isOfBefore, count }: AnswerProps) {
  const { language, quantities } = useLanguage()
  const words = editHistoryWords(language)
  const { number } = quantities
  const { answer, refusal, working, isStopped } = asked
  const updating = asked.updating || isOfBefore
  const refused = refusal?.kind === "problems" ? problemsByEdit(refusal.problems, count) : undefined
  const stage = answer?.stage === "whole" && !updating && !working ? "whole" : "preview"
  const done = asked.updating ? 0 : (answer?.done ?? 0)
  // Told again only where it is new: how far it is comes ten times a second.
  const inWords = useMemo(() => (results === undefined ? null : <InWords results={results} />), [results])
  const told = useMemo(() => (results === undefined || results.noEffect ? null : <Told results={results} />), [results])
  return (
    <div class="stack edit-answer" data-stage={results === undefined ? undefined : stage} aria-busy={working}>
      <section class="sheet stack">
        <h2>{words.answer}</h2>
        {count === 0 ? <p class="soft">{words.answerFirst}</p> : null}
        {refusal === undefined ? null : refused === undefined ? (
          <Refused refusal={refusal} />
        ) : refused.others.length === 0 ? null : (
          <Refused refusal={{ kind: "problems", problems: refused.others }} />
        )}
        {working ? (
          <div class="row working">
            <label>
              {words.working(number(done), number(answer?.of ?? 0))}
              <progress value={done} max={Math.max(1, answer?.of ?? 1)} />
            </label>
            <button type="button" onClick={asked.stop}>
              {words.stop}
            </button>
          </div>
        ) : null}
        {isStopped ? (
          <div class="row working">
            <p>{words.stopped}</p>
            <button type="button" onClick={asked.goOn}>
              {words.again}
            </button>
          </div>
        ) : null}
        {results === undefined ? null : (
          <div class={updating ? "stack is-updating" : "stack"}>
            {updating ? <p class="soft">{words.updating}</p> : null}
            {working && !updating ? (
              <p class="soft">{words.preview(number(results.draws), number(answer?.of ?? results.draws))}</p>
            ) : null}
            {inWords}
          </div>
        )}
      </section>
      {told === null ? null : <div class={updating ? "stack is-updating" : "stack"}>{told}</div>}
    </div>
  )
}

function Told({ results }: { readonly results: WhatIfResults }) {
  return (
    <>
      <MilestoneTable results={results} />
      <Later turn={1}>
        <OneHistory results={results} />
      </Later>
      <Later turn={2}>
        <IndicatorDifference results={results} />
      </Later>
      <Later turn={3}>
        <Fates results={results} />
      </Later>
    </>
  )
}

/** The very sentences that the command line says. */
function InWords({ results }: { readonly results: WhatIfResults }) {
  const { view } = useApp()
  const opened = useCase()
  const { language, quantities } = useLanguage()
  const words = whatIfWords(language)
  const titles = useTitles()
  const telling = useEditTelling()
  const { number, day } = quantities
  const goesOn = opened.scenarios.find(({ file }) => file.id === view.value.goesOn)?.file.title[language]
  return (
    <div class="in-words stack">
      {results.noEffect ? (
        <div class="notice" data-answer="no-effect">
          <p class="lead">{words.noEffect(number(results.draws))}</p>
          <ul class="facts">
            {noEffectSentences(results, telling).map((sentence) => (
              <li key={sentence} dir="auto">
                {sentence}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <Sentences sentences={whatIfAnswer(results, titles, language)} />
      )}
      <p class="soft small">
        {words.goesOn(goesOn, day(results.until))}
        {results.against === null ? "" : ` ${words.compared(results.against)}`}
      </p>
      <p class="soft small">{words.error(number(results.draws), number(results.independent))}</p>
    </div>
  )
}

/** What becomes of the last milestone, and whether anything is felt; the rest, which the tables below say too, when it is asked for. */
function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  const words = editHistoryWords(useLanguage().language)
  const [goal, rest, felt] = [sentences[0], sentences.slice(1, -1), sentences.at(-1)]
  return (
    <>
      <p class="lead" dir="auto">
        {goal}
      </p>
      <p data-answer="felt">{felt}</p>
      {rest.length === 0 ? null : (
        <details class="lever-guide">
          <summary>{words.restInWords}</summary>
          <ul class="facts">
            {rest.map((sentence) => (
              <li key={sentence} dir="auto">
                {sentence}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Fates({ results }: { readonly results: WhatIfResults }) {
  const { language } = useLanguage()
  const words = editHistoryWords(language)
  const titles = useTitles()
  const { eventColumns } = whatIfWords(language)
  const rows = eventFateRows(results, titles, language)
  return (
    <section class="sheet stack">
      <h2>{words.fates}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={words.fates}>
        <table>
          <thead>
            <tr>
              {eventColumns.map((column, i) => (
                <th key={column} scope="col" class={i === 0 ? undefined : "number"}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([title, ...cells], i) => (
              <tr key={i}>
                <th scope="row" dir="auto">
                  {title}
                </th>
                {cells.map((cell, column) => (
                  <td key={column} class="number">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
