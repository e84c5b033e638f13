/** Players section: what each barrier, or each recorded event, is worth of an outcome: Shapley values with their error. */
import { ShapleyBars } from "@laksana/charts"
import type { AttributeResults } from "@laksana/results"
import { attributeAnswer, attributeWords, rankedPlayers, runWords, titlesIn } from "@laksana/words"
import { useSignal } from "@preact/signals"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { useLongAnswer } from "../../app/use-long-answer.ts"
import { Segmented } from "../../controls/segmented.tsx"
import { ChartFrame } from "../../charts-out/chart-frame.tsx"
import type { AttributeAsk } from "../../engine/why-questions.ts"
import { whyWords } from "../../words/why.ts"
import { CodedValues } from "./coded-values.tsx"
import { OutcomeChoice } from "./outcome-choice.tsx"
import { usualUntil } from "./usual-until.ts"
import { Working } from "./working.tsx"

/** As many as `attribute` takes. */
const usualDraws = 50

export function PlayersSection() {
  const { view, change } = useApp()
  const { theCase, model } = useCase()
  const { language } = useLanguage()
  const words = whyWords(language)
  const wanted = useSignal(false)
  const { players, seed, deadline } = view.value
  const last = usualUntil(theCase.observed)
  const known = [...model.milestones, ...model.indicators].map(({ id }) => id)
  const outcome = known.find((id) => id === view.value.outcome) ?? model.milestones.at(-1)?.id ?? known[0] ?? ""
  const by = deadline === null || deadline > last || deadline < theCase.observed ? last : deadline
  const question: AttributeAsk = { outcome, by, of: players, draws: usualDraws, seed: seed ?? theCase.id }
  const hasBarriers = Object.keys(theCase.barriers ?? {}).length > 0
  const asked = useLongAnswer("attribute", wanted.value ? question : undefined, "attribute")
  const { answer, updating } = asked
  const step = updating ? undefined : answer
  const results = answer?.results ?? undefined
  const command = [
    `laksana attribute ${theCase.id} --outcome ${outcome}@${by}`,
    ...(players === "events" ? ["--players events"] : []),
    ...(seed === null ? [] : [`--seed ${seed}`]),
  ].join(" ")
  return (
    <>
      <div class="sheet stack">
        <OutcomeChoice
          outcome={outcome}
          by={by}
          first={theCase.observed}
          last={last}
          hasIndicators
          onOutcome={(id) => change({ outcome: id })}
          onDay={(day) => change({ deadline: day }, "replace")}
        />
        <Segmented
          legend={words.players}
          value={players}
          choices={[
            { value: "barriers", label: words.barriers },
            { value: "events", label: words.events },
          ]}
          onChange={(next) => change({ players: next })}
        >
          <p class="soft small">{players === "barriers" ? words.barriersGuide : words.eventsGuide}</p>
        </Segmented>
        {players === "barriers" && !hasBarriers ? <p>{words.noBarriers}</p> : null}
        {wanted.value ? null : (
          <div class="row">
            <button
              type="button"
              class="button-main"
              data-work={true}
              onClick={() => {
                wanted.value = true
              }}
            >
              {words.workOut}
            </button>
          </div>
        )}
      </div>
      <Working asked={asked} done={step?.done ?? 0} of={step?.of ?? 0} />
      {results === undefined ? null : (
        <div class={updating ? "stack is-updating" : "stack"} data-stage={updating ? "preview" : "whole"}>
          {updating ? <p class="soft">{words.updating}</p> : null}
          <Told results={results} />
          <p class="soft small">{words.command}</p>
          <pre tabIndex={0} role="region" aria-label={words.command}>
            {command}
          </pre>
        </div>
      )}
    </>
  )
}

function Told({ results }: { readonly results: AttributeResults }) {
  const { model, theCase } = useCase()
  const { language, quantities } = useLanguage()
  const words = whyWords(language)
  const said = attributeWords(language)
  const { number, signed } = quantities
  const titles = titlesIn(language, model, theCase)
  const [heading, sum, most, ...order] = attributeAnswer(results, titles, language)
  const { outcome, of, players, values, standardError, draws, none, all, orders, independent } = results
  return (
    <>
      <h3>{heading}</h3>
      <p class="lead" data-answer="most">
        {most}
      </p>
      {order.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{sum}</p>
      <ChartFrame
        name={`${outcome.id}-attribution`}
        of={[results, language]}
        note={runWords(language).provenance(results.seed, results.engine, results.inputHash)}
        json={results}
        widest={1240}
        draw={(width) => (
          <ShapleyBars
            id="why-shapley"
            language={language}
            title={words.shapleyTitle}
            width={width}
            heading={4}
            table="none"
            outcome={outcome.kind === "milestone" ? titles.milestone(outcome.id) : titles.variable(outcome.id)}
            unit={outcome.kind === "milestone" ? "futures" : "index"}
            of={of}
            draws={draws}
            players={players.map(({ id, title }, i) => ({
              id,
              label: title[language],
              value: values[i] ?? 0,
              se: standardError[i] ?? 0,
            }))}
            none={none}
            all={all}
            orders={orders}
          />
        )}
      />
      <div class="scroll" tabIndex={0} role="region" aria-label={words.shapleyTitle}>
        <table>
          <thead>
            <tr>
              {words.columns(of).map((column, i) => (
                <th key={column} scope="col" class={i === 0 ? undefined : "number"}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rankedPlayers(results, language).map(({ id, title, value, error, p05, p95 }) => (
              <tr key={id} data-player={id}>
                <th scope="row" dir="auto">
                  {title}
                </th>
                <td class="number">{signed(value, 3)}</td>
                <td class="number">{number(error, 3)}</td>
                <td class="number">{signed(p05, 3)}</td>
                <td class="number">{signed(p95, 3)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CodedValues results={results} />
      <p class="notice">{words.cannotTeach}</p>
      <p class="soft small">
        {orders === null ? said.exact : said.sampled(number(orders))} {said.error(number(draws), number(independent))}{" "}
        {runWords(language).provenance(results.seed, results.engine, results.inputHash)}
      </p>
    </>
  )
}
