/** Levers section: one lever after the other pulled to its ends: what moves a milestone, and what does not. */
import { Tornado } from "@laksana/charts"
import { useSignal } from "@preact/signals"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { useLongAnswer } from "../../app/use-long-answer.ts"
import { Segmented } from "../../controls/segmented.tsx"
import { useWidth } from "../../app/use-width.ts"
import type { TornadoAsk, TornadoStep } from "../../engine/protocol.ts"
import { baselineOf } from "../../levers/baseline.ts"
import { whyWords } from "../../words/why.ts"
import { OutcomeChoice } from "./outcome-choice.tsx"
import { tornadoBars, tornadoReading } from "./tornado-reading.ts"
import { Working } from "./working.tsx"

/** Every parameter at two ends is many ensembles: of fewer futures each. */
const usualRuns = { levels: 400, parameters: 200 } as const

export function LeversSection() {
  const { view, change } = useApp()
  const opened = useCase()
  const { language } = useLanguage()
  const words = whyWords(language)
  const wanted = useSignal(false)
  const { levers, seed, deadline } = view.value
  const baseline = baselineOf(opened, view.value.baseline)
  const milestones = opened.model.milestones.map(({ id }) => id)
  const milestone = milestones.find((id) => id === view.value.milestone) ?? milestones.at(-1)
  const runs = usualRuns[levers]
  const question: TornadoAsk | undefined =
    baseline === undefined || milestone === undefined
      ? undefined
      : {
          scenario: { base: baseline.file.id },
          milestone,
          by: within(
            deadline ?? baseline.file.targets?.[0]?.by ?? baseline.file.horizon,
            baseline.start,
            baseline.file.horizon,
          ),
          levers,
          runs,
          seed: seed ?? baseline.seed,
        }
  const asked = useLongAnswer("tornado", wanted.value ? question : undefined, `tornado ${levers}`)
  const { answer, updating } = asked
  const step = updating ? undefined : answer
  if (baseline === undefined || question === undefined) return null
  return (
    <>
      <div class="sheet stack">
        <OutcomeChoice
          outcome={question.milestone}
          by={question.by}
          first={baseline.start}
          last={baseline.file.horizon}
          hasIndicators={false}
          onOutcome={(id) => change({ milestone: id })}
          onDay={(day) => change({ deadline: day }, "replace")}
        />
        <Segmented
          legend={words.levers}
          value={levers}
          choices={[
            { value: "levels", label: words.byLevels },
            { value: "parameters", label: words.byParameters },
          ]}
          onChange={(next) => change({ levers: next })}
        >
          <p class="soft small">{levers === "levels" ? words.tornadoLevelsNote : words.tornadoParametersNote}</p>
        </Segmented>
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
      {answer === undefined || answer.baseline === null ? null : (
        <div
          class={updating ? "stack is-updating" : "stack"}
          data-stage={updating || asked.working || asked.isStopped ? "part" : "whole"}
        >
          {updating ? <p class="soft">{words.updating}</p> : null}
          <Told step={answer} question={question} scenario={baseline.file.title[language]} />
        </div>
      )}
    </>
  )
}

const within = (day: string, first: string, last: string): string => (day < first ? first : day > last ? last : day)

interface ToldProps {
  readonly step: TornadoStep
  readonly question: TornadoAsk
  readonly scenario: string
}

function Told({ step: { baseline, bars }, question: { milestone, by, runs, seed, levers }, scenario }: ToldProps) {
  const { model } = useCase()
  const { language, quantities } = useLanguage()
  const words = whyWords(language)
  const [ref, width] = useWidth()
  const { number, signed, deadline, futures } = quantities
  const title = model.milestones.find(({ id }) => id === milestone)?.title[language] ?? milestone
  if (baseline === null) return null
  const { most, zero } = tornadoReading(bars)
  return (
    <>
      <p class="lead" data-answer="most">
        {most === undefined
          ? words.tornadoNone
          : words.tornadoMost(
              most.bar.title[language],
              most.setting.label[language],
              signed(most.setting.difference * 100, 1),
              number(most.setting.se * 196, 1),
            )}
      </p>
      <p>{words.tornadoBaseline(scenario, title, deadline(by), futures({ p: baseline.p, of: runs }))}</p>
      {zero.length === 0 ? null : <p>{words.tornadoZero(zero.map((bar) => bar.title[language]).join(", "))}</p>}
      <div ref={ref}>
        {width === 0 ? null : (
          <Tornado
            id="why-tornado"
            language={language}
            title={words.tornadoTitle(title, deadline(by))}
            width={width}
            table="none"
            outcome={title}
            unit="futures"
            baseline={baseline.p}
            runs={runs}
            bars={tornadoBars(bars, baseline.p, language)}
          />
        )}
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label={words.difference}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.lever}</th>
              <th scope="col">{words.setting}</th>
              <th scope="col" class="number">
                {words.reached}
              </th>
              <th scope="col" class="number">
                {words.difference}
              </th>
            </tr>
          </thead>
          {bars.map((bar) => (
            <tbody key={bar.id} data-lever={bar.id}>
              {bar.settings.map(({ label, p, difference, se }, i) => (
                <tr key={label.en}>
                  {i === 0 ? (
                    <th scope="rowgroup" rowSpan={bar.settings.length} dir="auto">
                      {bar.title[language]}
                    </th>
                  ) : null}
                  <td dir="auto">{label[language]}</td>
                  <td class="number">{number(p * 100, 1)}</td>
                  <td class="number">
                    {signed(difference * 100, 1)} ± {number(se * 196, 1)}
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <p class="soft small">
        {words.runs}: {number(runs)} · seed {seed} ·{" "}
        {levers === "levels" ? words.tornadoLevelsNote : words.tornadoParametersNote}
      </p>
    </>
  )
}
