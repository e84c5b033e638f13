/** Learned section: what the timeline taught: parameters before and after the record, surprises, and how forecasts would have done. */
import { backtestTold, conditionWords, learnedTold, runWords, surpriseSentences, titlesIn } from "@laksana/words"
import type { ConditionResults } from "@laksana/results"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { useLongAnswer } from "../../app/use-long-answer.ts"
import { whyWords } from "../../words/why.ts"
import { ParameterStrips } from "./parameter-strips.tsx"
import { PlainTable } from "./plain-table.tsx"
import { Working } from "./working.tsx"

export function LearnedSection() {
  const { view } = useApp()
  const { theCase } = useCase()
  const asked = useLongAnswer("learned", { seed: view.value.seed ?? theCase.id }, "learned")
  return (
    <>
      <Working asked={asked} done={0} of={0} />
      {asked.answer === undefined ? null : <Told results={asked.answer} seed={view.value.seed} />}
    </>
  )
}

function Told({ results, seed }: { readonly results: ConditionResults; readonly seed: string | null }) {
  const { model, theCase } = useCase()
  const { language, quantities } = useLanguage()
  const words = whyWords(language)
  const said = conditionWords(language)
  const titles = titlesIn(language, model, theCase)
  const { number, day } = quantities
  const { little, tied } = learnedTold(results, titles, language)
  const backtest = backtestTold(results, language)
  const sorted = results.parameters.toSorted((a, b) => b.bits - a.bits)
  const isTaught = ({ learned }: (typeof sorted)[number]) => learned !== "nothing" && learned !== "unclear"
  const [taught, others] = [sorted.filter(isTaught), sorted.filter((parameter) => !isTaught(parameter))]
  const times = results.stages.filter(({ resampled }) => resampled).length
  const command = `laksana condition ${theCase.id}${seed === null ? "" : ` --seed ${seed}`}`
  return (
    <div class="stack" data-stage="whole">
      <p class="lead" data-answer="learned">
        {said.heading(number(results.particles), number(results.ess), number(results.independent))}
      </p>
      {little === undefined ? null : <p>{little}</p>}
      <p>{said.few}</p>
      <section class="stack">
        <h3>{said.learnedTitle}</h3>
        <ParameterStrips label={said.learnedTitle} parameters={taught} />
        <details>
          <summary>{words.otherParameters(number(others.length))}</summary>
          <ParameterStrips label={words.otherParameters(number(others.length))} parameters={others} />
        </details>
      </section>
      <section class="stack">
        <h3>{tied.length === 0 ? said.notTied : said.tiedTitle}</h3>
        {tied.length === 0 ? null : <Sentences sentences={tied} />}
      </section>
      <section class="stack">
        <h3>{said.surpriseTitle}</h3>
        <Sentences sentences={surpriseSentences(results, titles, theCase, language)} />
      </section>
      <section class="stack">
        <h3>{backtest.title}</h3>
        <Sentences sentences={backtest.sentences} />
        {results.backtest.forecasts.length === 0 ? null : (
          <details>
            <summary>{words.forecasts}</summary>
            <PlainTable
              label={words.forecasts}
              columns={words.forecastColumns}
              numbers={[2, 3]}
              rows={results.backtest.forecasts.map(({ knownAt, process, mean, p05, p95, happened }) => [
                day(knownAt),
                titles.process(process),
                `${number(mean, 1)} (${number(p05)}–${number(p95)})`,
                number(happened),
              ])}
            />
          </details>
        )}
      </section>
      <details>
        <summary>{words.stages}</summary>
        <div class="stack">
          <p class="soft">{words.stagesGuide}</p>
          <p>
            {times === 0 ? "" : `${said.resampled(number(times))} `}
            {said.evidence(number(results.logEvidence, 2))}
          </p>
          <PlainTable
            label={words.stages}
            columns={words.stageColumns}
            numbers={[1, 2]}
            rows={results.stages.map(({ date, ess, resampled, logEvidence }) => [
              day(date),
              `${number(ess)}${resampled ? ` (${words.resampled})` : ""}`,
              number(logEvidence, 2),
            ])}
          />
        </div>
      </details>
      <p class="soft small">{runWords(language).provenance(results.seed, results.engine, results.inputHash)}</p>
      <p class="soft small">{words.command}</p>
      <pre tabIndex={0} role="region" aria-label={words.command}>
        {command}
      </pre>
    </div>
  )
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul class="facts">
      {sentences.map((sentence) => (
        <li key={sentence} dir="auto">
          {sentence}
        </li>
      ))}
    </ul>
  )
}
